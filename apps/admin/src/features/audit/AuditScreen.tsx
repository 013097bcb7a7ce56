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
import { Filters } from "./Filters.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { Paging } from "./Paging.tsx";

const refreshMs = 10_000;

/** The record, filtered and paged by the page's own address, so that any view of it can be sent to somebody. */
export function AuditScreen({ query }: { query: AuditSearch & { limit: number } }) {
  const calls = useTRPC();
  const router = useRouter();
  const [moving, startMoving] = useTransition();
  const filters = useQuery(calls.audit.filters.queryOptions());
  const page = useQuery(calls.audit.list.queryOptions(query, { refetchInterval: query.before ? false : refreshMs }));
  const show = (search: AuditSearch) => startMoving(() => router.push(auditPath(search), { scroll: false }));
  return (
    <>
      <PageHeader title="Audit">
        What people and Segue itself changed, when, and why. Entries are only ever added.
      </PageHeader>
      <Filters search={query} filters={filters.data} onChange={show} />
      <div aria-busy={moving} className={`mt-5 transition-opacity ${moving ? "opacity-60" : ""}`}>
        {page.data ? (
          page.data.entries.length > 0 ? (
            <AuditTable entries={page.data.entries} />
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
