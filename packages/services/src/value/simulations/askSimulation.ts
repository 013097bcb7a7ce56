import { insertSimulationRun, readRightsHolders, readLivePolicy, readWorldMark, requestJob } from "@segue/db";
import { timeOrderedId } from "@segue/engine/data";
import { checkPolicy, type Policy, policyDiff, storedScope } from "@segue/engine/decision";
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { costsByName, type NamedRightsHolder } from "./serving/costsInWorld.ts";
import { type AskSimulationInput, askSimulationInput } from "./simulationInput.ts";
import { simulatedNow, type SimulationQuestion } from "./simulationQuestion.ts";
import { simulators } from "./simulationRoles.ts";
import { expectedSeconds } from "./simulationTime.ts";

/** An answer that would take longer is not begun. */
const mostMinutes = 30;
/** The world of who has none. */
const otherwiseSeed = "segue";

/**
 * Asks what a draft would do to the simulated world's listeners beside everyone's policy in force. The answer is worked out in the
 * background.
 *
 * @throws ServiceError forbidden for other roles; invalid, naming the field and the way out; conflict while another question of the same
 * person is open; notFound before there is a policy
 */
export async function askSimulation(call: {
  ctx: ServiceContext;
  input: AskSimulationInput;
}): Promise<{ id: string; expectedSeconds: number }> {
  const { ctx } = call;
  const { db } = ctx;
  const { accountId } = requireStaff(ctx, simulators);
  const input = askSimulationInput.parse(call.input);
  refuseLong(input);
  const rightsHolders = await readRightsHolders(db);
  refuseProblem(input.policy, rightsHolders);
  const question = await questionOf(ctx, input, rightsHolders);
  const at = ctx.clock();
  const id = timeOrderedId(at.getTime(), randomBytes(10));
  const outcome = await insertSimulationRun(db, { id, question, requestedById: accountId, at });
  if (outcome.kind === "busy") {
    throw new ServiceError("conflict", "a simulation of yours waits or runs: wait for its answer, or cancel it");
  }
  await requestJob(db, "simulate");
  return { id, expectedSeconds: expectedSeconds(question) };
}

type Input = z.output<typeof askSimulationInput>;

function refuseLong(input: Input): void {
  const minutes = Math.ceil(expectedSeconds(input) / 60);
  if (minutes <= mostMinutes) return;
  const message = `would take about ${minutes} minutes, and at most ${mostMinutes} are spent: ask for fewer listeners or weeks`;
  throw new ServiceError("invalid", message, "listeners");
}

function refuseProblem(policy: Policy, rightsHolders: readonly NamedRightsHolder[]): void {
  // The listeners are the simulated world's: that nobody of the house is there yet is no obstacle.
  const facts = { scope: storedScope({ kind: "everyone" }), listeners: 1, rightsHolders };
  const [problem] = checkPolicy(policy, facts);
  if (problem) throw new ServiceError("invalid", `${problem.problem}: ${problem.wayOut}`, `policy.${problem.field}`);
}

async function questionOf(
  { db }: ServiceContext,
  input: Input,
  rightsHolders: readonly NamedRightsHolder[],
): Promise<SimulationQuestion> {
  const [inForce, mark] = await Promise.all([readLivePolicy(db), readWorldMark(db)]);
  if (!inForce) throw new ServiceError("notFound", "no policy is in force yet: `npm start` makes the first one");
  const { policy: draft, ...extent } = input;
  const live = contentOf(inForce);
  return {
    ...extent,
    world: { seed: mark?.seed ?? otherwiseSeed, until: simulatedNow },
    inForce: { version: inForce.version, policy: live, costs: costsByName(live.costs, rightsHolders) },
    draft: { policy: draft, costs: costsByName(draft.costs, rightsHolders) },
    changes: policyDiff(live, draft).map(({ words }) => words),
  };
}

/** What a version decides, without who is served by it. */
function contentOf(version: Policy): Policy {
  return askSimulationInput.shape.policy.parse(version);
}
