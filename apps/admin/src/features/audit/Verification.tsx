"use client";

import { Button, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { CircleCheck, CircleHelp, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { LocalTime } from "../../components/LocalTime.tsx";
import { callErrorMessage } from "../../trpc/callError.ts";
import type { AuditVerification } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { useVerify } from "./useVerify.ts";

/** Whether the record is what was written, as of the latest look through it. */
export function Verification({ mayVerify }: { mayVerify: boolean }) {
  const { data, error } = useQuery(useTRPC().audit.verification.queryOptions());
  const verify = useVerify();
  const broken = data?.finding ?? null;
  return (
    <section
      aria-label="Verification of the record"
      className={`mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg px-5 py-4 text-body ${broken ? "bg-danger-ground text-danger" : "border border-line bg-surface"}`}
    >
      {data === undefined && !error ? (
        <Skeleton className="h-11 w-full max-w-md" />
      ) : error && data === undefined ? (
        <p>Whether the record was verified could not be loaded. {callErrorMessage(error)}</p>
      ) : data ? (
        <Verified check={data} />
      ) : (
        <State sign={<CircleHelp size={20} className="text-muted" />} title="Not verified yet">
          Segue looks through the record every night at three, UTC.
        </State>
      )}
      {mayVerify ? (
        <Button look="outline" disabled={verify.isPending} onClick={() => verify.mutate()}>
          {verify.isPending ? "Verifying" : "Verify now"}
        </Button>
      ) : null}
    </section>
  );
}

function Verified({ check: { at, entries, last, finding } }: { check: AuditVerification }) {
  if (finding) {
    return (
      <State sign={<TriangleAlert size={20} />} title={finding.words}>
        {last ? `Up to entry ${last.id} the record is what was sealed. ` : ""}Found <LocalTime at={at} />.
      </State>
    );
  }
  const title = last ? `Verified up to entry ${last.id}` : "The record is empty";
  return (
    <State sign={<CircleCheck size={20} className="text-good" />} title={title}>
      {last ? `Each of ${entries.toLocaleString("en")} is what was sealed, and none is missing. ` : ""}
      <LocalTime at={at} />
      {last ? (
        <>
          {" "}
          · seal{" "}
          <code className="font-mono text-caption" title={last.seal}>
            {last.seal.slice(0, 16)}…
          </code>
        </>
      ) : null}
    </State>
  );
}

function State({ sign, title, children }: { sign: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 gap-3">
      <span aria-hidden="true" className="mt-0.5 shrink-0">
        {sign}
      </span>
      <div className="min-w-0">
        <p className="font-medium break-words">{title}</p>
        <p className="mt-0.5 text-small opacity-90">{children}</p>
      </div>
    </div>
  );
}
