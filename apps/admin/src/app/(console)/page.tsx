import type { Metadata } from "next";
import { OverviewScreen } from "../../features/overview/OverviewScreen.tsx";
import { Prefetched, signedInStaff } from "../../trpc/server.tsx";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage() {
  const { role } = await signedInStaff();
  return (
    <Prefetched load={(calls, queries) => [queries.query(calls.overview.get.queryOptions())]}>
      <OverviewScreen role={role} />
    </Prefetched>
  );
}
