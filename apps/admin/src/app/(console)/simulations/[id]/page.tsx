import type { Metadata } from "next";
import { SimulationScreen } from "../../../../features/simulations/SimulationScreen.tsx";
import { Prefetched, signedInStaff } from "../../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Simulation" };

interface SimulationPageProps {
  params: Promise<{ id: string }>;
}

export default async function SimulationPage({ params }: SimulationPageProps) {
  const { role } = await signedInStaff();
  const { id } = await params;
  return (
    <Prefetched load={({ simulations }, queries) => [queries.query(simulations.read.queryOptions({ id }))]}>
      <SimulationScreen id={id} role={role} />
    </Prefetched>
  );
}
