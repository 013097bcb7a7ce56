import type { Metadata } from "next";
import { SimulationsScreen } from "../../../features/simulations/SimulationsScreen.tsx";
import { Prefetched, signedInStaff } from "../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Simulations" };

export default async function SimulationsPage() {
  await signedInStaff();
  return (
    <Prefetched load={({ simulations }, queries) => [queries.query(simulations.list.queryOptions())]}>
      <SimulationsScreen />
    </Prefetched>
  );
}
