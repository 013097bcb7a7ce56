"use client";

import { Button, Notice, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import { NotTold } from "./NotTold.tsx";
import { WrappedYear } from "./WrappedYear.tsx";
import { YearLinks } from "./YearLinks.tsx";

const lines = [1, 2, 3, 4];

/** A year of hers. @param years those that her log knows */
export function WrappedScreen({ year, years }: { year: number; years: readonly number[] }) {
  const calls = useCalls();
  const wrapped = useQuery(calls.wrapped.year.queryOptions({ year }));
  const stoodOut = useQuery(calls.wrapped.days.queryOptions({ year }));
  const { data } = wrapped;
  return (
    <>
      <h1 className="text-display font-semibold tracking-tight md:pr-16">Your {year}</h1>
      <YearLinks years={years} current={year} />
      {data?.state === "told" ? (
        <WrappedYear year={year} until={data.until} told={data.told} days={stoodOut.data?.days ?? []} />
      ) : null}
      {data && data.state !== "told" ? <NotTold view={data} /> : null}
      {data || hasFailed(wrapped) ? null : (
        <div aria-busy="true" className="mt-8 flex max-w-2xl flex-col gap-4 pb-[60vh]">
          <p className="sr-only">Reading your year</p>
          {lines.map((line) => (
            <Skeleton key={line} className="h-16" />
          ))}
        </div>
      )}
      {!data && hasFailed(wrapped) ? (
        <Notice
          icon={<CloudOff className="size-7" />}
          title="Your year could not be read"
          action={<Button onClick={() => void wrapped.refetch()}>Try again</Button>}
          urgent
        >
          It is safe on the server; only the way there is broken.
        </Notice>
      ) : null}
    </>
  );
}
