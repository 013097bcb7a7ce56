import type { Metadata } from "next";
import { AuditScreen } from "../../../features/audit/AuditScreen.tsx";
import { readAuditQuery } from "../../../features/audit/auditQuery.ts";
import { Prefetched, signedInStaff } from "../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Audit" };

interface AuditPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const { role } = await signedInStaff();
  const query = readAuditQuery(await searchParams);
  return (
    <Prefetched
      load={({ audit }, queries) => [
        queries.query(audit.list.queryOptions(query)),
        queries.query(audit.filters.queryOptions()),
        queries.query(audit.verification.queryOptions()),
      ]}
    >
      <AuditScreen query={query} role={role} />
    </Prefetched>
  );
}
