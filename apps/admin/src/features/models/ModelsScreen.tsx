"use client";

import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import type { Models } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { ModelDetail } from "./ModelDetail.tsx";
import { ModelsSkeleton } from "./ModelsSkeleton.tsx";
import { NoModels } from "./NoModels.tsx";
import { Registry } from "./Registry.tsx";
import { Trainings } from "./Trainings.tsx";

const refreshMs = 5_000;
const changers = new Set(["mlEngineer", "admin"]);

interface ModelsScreenProps {
  role: string;
  /** the model that the page's address names */
  chosen: string | null;
}

/** The registry: what serves, what waits, how good it is for whom, and the ways forth and back. */
export function ModelsScreen({ role, chosen }: ModelsScreenProps) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.models.list.queryOptions(undefined, { refetchInterval: refreshMs }));
  return (
    <>
      <PageHeader title="Models">
        What serves, what waits, how good each is for which taste, and the way back. A promotion or a roll-back reaches
        every server within a second.
      </PageHeader>
      {data ? (
        data.families.length > 0 ? (
          <Loaded models={data} chosen={chosen} role={role} />
        ) : (
          <NoModels />
        )
      ) : error ? (
        <Failure title="The registry could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : (
        <ModelsSkeleton />
      )}
    </>
  );
}

interface LoadedProps {
  models: Models;
  chosen: string | null;
  role: string;
}

function Loaded({ models, chosen, role }: LoadedProps) {
  const mayChange = changers.has(role);
  const family = models.families.find(({ name }) => name === chosen) ?? models.families[0];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <Registry families={models.families} chosen={family?.name ?? null} now={models.at} />
      {family ? <ModelDetail key={family.name} family={family} mayChange={mayChange} role={role} /> : null}
      <div className="xl:col-span-2">
        <Trainings trainings={models.trainings} now={models.at} mayChange={mayChange} />
      </div>
    </div>
  );
}
