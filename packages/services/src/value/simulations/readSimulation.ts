import { readSimulationRun } from "@segue/db";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import type { SimulationAnswer } from "./simulationAnswer.ts";
import { simulationInput } from "./simulationInput.ts";
import { type SimulationView, simulationView } from "./simulationView.ts";

export interface SimulationDetail extends SimulationView {
  /** null until it is done */
  answer: SimulationAnswer | null;
}

/**
 * One simulation, with its answer when it has one.
 *
 * @throws ServiceError notFound when there is none of this id
 */
export async function readSimulation(call: {
  ctx: ServiceContext;
  input: z.infer<typeof simulationInput>;
}): Promise<SimulationDetail> {
  const { ctx } = call;
  requireStaff(ctx);
  const { id } = simulationInput.parse(call.input);
  const row = await readSimulationRun(ctx.db, id);
  if (!row) throw new ServiceError("notFound", "there is no simulation of this id: choose one of the list");
  const { answer, ...facts } = row;
  return { ...simulationView(ctx, facts), answer: answer as SimulationAnswer | null };
}
