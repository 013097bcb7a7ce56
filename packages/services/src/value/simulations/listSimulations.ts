import { readSimulationRuns } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { type SimulationView, simulationView } from "./simulationView.ts";

/** Simulations that the list shows. */
const shownSimulations = 50;

/** The newest simulations of everybody. */
export async function listSimulations({ ctx }: { ctx: ServiceContext }): Promise<SimulationView[]> {
  requireStaff(ctx);
  const rows = await readSimulationRuns(ctx.db, shownSimulations);
  return rows.map((row) => simulationView(ctx, row));
}
