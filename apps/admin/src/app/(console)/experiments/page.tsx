import type { Metadata } from "next";
import { ExperimentsScreen } from "../../../features/experiments/ExperimentsScreen.tsx";
import { Prefetched, signedInStaff } from "../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Experiments" };

export default async function ExperimentsPage() {
  const { role } = await signedInStaff();
  return (
    <Prefetched load={({ experiments }, queries) => [queries.query(experiments.list.queryOptions())]}>
      <ExperimentsScreen role={role} />
    </Prefetched>
  );
}
