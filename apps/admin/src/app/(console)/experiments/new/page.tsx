import type { Metadata } from "next";
import { NewExperimentScreen } from "../../../../features/experiments/form/NewExperimentScreen.tsx";
import { Prefetched, signedInStaff } from "../../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Plan an experiment" };

export default async function NewExperimentPage() {
  const { role } = await signedInStaff();
  return (
    <Prefetched load={({ experiments }, queries) => [queries.query(experiments.options.queryOptions())]}>
      <NewExperimentScreen role={role} />
    </Prefetched>
  );
}
