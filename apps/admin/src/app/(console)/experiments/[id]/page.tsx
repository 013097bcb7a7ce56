import type { Metadata } from "next";
import { ExperimentScreen } from "../../../../features/experiments/detail/ExperimentScreen.tsx";
import { Prefetched, signedInStaff } from "../../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Experiment" };

interface ExperimentPageProps {
  params: Promise<{ id: string }>;
}

export default async function ExperimentPage({ params }: ExperimentPageProps) {
  const { role } = await signedInStaff();
  const { id } = await params;
  return (
    <Prefetched load={({ experiments }, queries) => [queries.query(experiments.get.queryOptions({ id }))]}>
      <ExperimentScreen id={id} role={role} />
    </Prefetched>
  );
}
