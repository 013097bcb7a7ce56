import type { ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { type ExpectSimulationInput, expectSimulationInput } from "./simulationInput.ts";
import { expectedSeconds } from "./simulationTime.ts";

/** About how long an answer would take once it is begun, s. */
export async function expectSimulation(call: {
  ctx: ServiceContext;
  input: ExpectSimulationInput;
}): Promise<{ seconds: number }> {
  requireStaff(call.ctx);
  return { seconds: expectedSeconds(expectSimulationInput.parse(call.input)) };
}
