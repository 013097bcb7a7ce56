import { endSimulationRun, readSimulationRun } from "@segue/db";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { simulationInput } from "./simulationInput.ts";
import { simulators } from "./simulationRoles.ts";

/**
 * Ends a simulation that waits or runs; it has no answer then. For who asked, and for admins.
 *
 * @throws ServiceError forbidden for others; notFound when there is none of this id; conflict when it has ended
 */
export async function cancelSimulation(call: {
  ctx: ServiceContext;
  input: z.infer<typeof simulationInput>;
}): Promise<void> {
  const { ctx } = call;
  const { accountId, role, name } = requireStaff(ctx, simulators);
  const { id } = simulationInput.parse(call.input);
  const run = await readSimulationRun(ctx.db, id);
  if (!run) throw new ServiceError("notFound", "there is no simulation of this id: choose one of the list");
  if (run.requestedById !== accountId && role !== "admin") {
    throw new ServiceError("forbidden", `${run.requestedBy} asked for it: ask them, or an admin, to cancel it`);
  }
  const failure = `it was cancelled by ${name}`;
  const isEnded = await endSimulationRun(ctx.db, id, { failure, at: ctx.clock() });
  if (!isEnded) throw new ServiceError("conflict", "it has ended already: there is nothing to cancel");
}
