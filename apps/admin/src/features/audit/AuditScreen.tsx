"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { auditPath, type AuditSearch } from "./auditQuery.ts";
import { AuditSkeleton } from "./AuditSkeleton.tsx";
import { AuditTable } from "./AuditTable.tsx";
import { Exports } from "./Exports.tsx";
import { Filters } from "./Filters.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { Paging } from "./Paging.tsx";
import { Verification } from "./Verification.tsx";

const refreshMs = 10_000;
/** Who verifies the record and takes it out; the server asks again. */
const keepers = new Set(["auditor", "admin"]);

/** The record, filtered and paged by the page's own address, so that any view of it can be sent to somebody. */
export function AuditScreen({ query, role }: { query: AuditSearch & { limit: number }; role: string }) {
  const calls = useTRPC();
  const router = useRouter();
  const [moving, startMoving] = useTransition();
  const filters = useQuery(calls.audit.filters.queryOptions());
  const page = useQuery(calls.audit.list.queryOptions(query, { refetchInterval: query.before ? false : refreshMs }));
  const show = (search: AuditSearch) => startMoving(() => router.push(auditPath(search), { scroll: false }));
  return (
    <>
      <PageHeader title="Audit">
        What people and Segue itself changed, when, and why. Entries are only ever added, and each seals the one before.
      </PageHeader>
      <Verification mayVerify={keepers.has(role)} />
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Filters search={query} filters={filters.data} onChange={show} />
        {keepers.has(role) ? <Exports search={query} /> : null}
      </div>
      <div aria-busy={moving} className={`mt-5 transition-opacity ${moving ? "opacity-60" : ""}`}>
        {page.data ? (
          page.data.entries.length > 0 ? (
            <AuditTable entries={page.data.entries} names={page.data.names} />
          ) : (
            <NothingFound search={query} onReset={() => show({})} />
          )
        ) : page.error ? (
          <Failure title="The record could not be loaded" error={page.error} onRetry={() => void page.refetch()} />
        ) : (
          <AuditSkeleton />
        )}
      </div>
      <Paging search={query} nextBefore={page.data?.nextBefore ?? null} onMove={show} />
    </>
  );
}
