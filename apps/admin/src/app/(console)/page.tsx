import type { Metadata } from "next";
import { OverviewScreen } from "../../features/overview/OverviewScreen.tsx";
import { Prefetched } from "../../trpc/server.tsx";

export const metadata: Metadata = { title: "Overview" };

export default function OverviewPage() {
  return (
    <Prefetched load={(calls, queries) => [queries.query(calls.overview.get.queryOptions())]}>
      <OverviewScreen />
    </Prefetched>
  );
}
