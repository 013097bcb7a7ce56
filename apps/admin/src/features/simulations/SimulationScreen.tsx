import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { PageHeader } from "../../components/PageHeader.tsx";
import { SimulationRun } from "../../components/simulations/SimulationRun.tsx";

/** One simulation, at an address that can be sent to somebody else. */
export function SimulationScreen({ id, role }: { id: string; role: string }) {
  return (
    <>
      <Link
        href="/simulations"
        className="mb-3 inline-flex min-h-9 items-center gap-2 rounded-sm text-small font-medium text-muted hover:text-fg pointer-coarse:min-h-11"
      >
        <ArrowLeft size={16} aria-hidden="true" />
        All simulations
      </Link>
      <PageHeader title="Simulation">
        What would become of seeded listeners of a simulated world, whose truth no policy sees.
      </PageHeader>
      <SimulationRun id={id} role={role} />
    </>
  );
}
