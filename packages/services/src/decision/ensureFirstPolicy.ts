import { insertFirstPolicy, readLivePolicy, type LivePolicy } from "@segue/db";
import { neutralRules, shelfKinds, type Policy } from "@segue/engine/decision";
import type { ServiceContext } from "../context.ts";

const firstPolicy: Policy = {
  ...neutralRules,
  dial: 0.35,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.3,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfOrder: [...shelfKinds],
  // One swap of neighbours in about thirty.
  shelfTemperature: 0.2,
  // What a later version keeps unless people decide otherwise: it may not lose a fifth of the listens of the one beside it.
  guardrails: [
    { metric: "listenShare", side: "atLeast", limit: 0.8, of: "ratio" },
    { metric: "skipShare", side: "atMost", limit: 1.25, of: "ratio" },
    { metric: "costPerListen", side: "atMost", limit: 1.3, of: "ratio" },
    { metric: "emptyShare", side: "atMost", limit: 0.25, of: "value" },
  ],
};

/** Puts Segue's own first policy in force unless one is, and gives the one in force. */
export async function ensureFirstPolicy({ ctx }: { ctx: ServiceContext }): Promise<LivePolicy> {
  const inForce = await readLivePolicy(ctx.db);
  // Even an insert that gives way uses up a version number, and people read these numbers one after the other.
  if (inForce) return inForce;
  const version = await insertFirstPolicy(ctx.db, {
    policy: firstPolicy,
    reason: "The first policy",
    at: ctx.clock(),
  });
  if (version !== null) ctx.log.info("first policy published", { version, dial: firstPolicy.dial });
  const policy = await readLivePolicy(ctx.db);
  if (!policy)
    throw new Error("the first policy was published and is not in force: policy_version was changed by hand");
  return policy;
}
