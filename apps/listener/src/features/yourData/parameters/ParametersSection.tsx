"use client";

import { Button, Notice, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useCalls } from "../../../trpc/client.tsx";
import type { MainParameters } from "../../../trpc/views.ts";
import { PartOfData } from "../PartOfData.tsx";
import { ModelList } from "./ModelList.tsx";
import { OrderList } from "./OrderList.tsx";
import { ParameterList } from "./ParameterList.tsx";
import { hasFailed } from "../../../trpc/hasFailed.ts";

function Answer({ parameters }: { parameters: MainParameters }) {
  const { own, policy, rules, order, models } = parameters;
  return (
    <div className="flex flex-col gap-3">
      <ParameterList title="What you decide" parameters={own} open />
      <ParameterList
        title="What people decide for everybody"
        about="The policy in force. It is changed by people at Segue, with a reason, and every change is on record."
        parameters={policy}
      />
      <ParameterList title="What always holds" parameters={rules} />
      <OrderList order={order} />
      <ModelList models={models} />
    </div>
  );
}

/** What decides what she is shown, as it is in force at this moment. */
export function ParametersSection() {
  const parameters = useQuery(useCalls().settings.mainParameters.queryOptions());
  const failed = hasFailed(parameters);
  return (
    <PartOfData
      id="parameters"
      title="What decides what you are shown"
      about="The main parameters of the recommender, written from what is in force at this moment."
    >
      {parameters.data ? <Answer parameters={parameters.data} /> : null}
      {failed ? (
        <Notice
          icon={<CloudOff className="size-7" />}
          title="The parameters could not be read"
          action={<Button onClick={() => void parameters.refetch()}>Try again</Button>}
          urgent
        >
          They are in force all the same.
        </Notice>
      ) : null}
      {!parameters.data && !failed ? <Skeleton className="h-[38rem] !rounded-lg" /> : null}
    </PartOfData>
  );
}
