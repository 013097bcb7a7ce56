import { insertFirstPolicy, readLivePolicy, type LivePolicy, type PolicyFacts } from "@segue/db";
import { shelfKinds } from "@segue/engine/decision";
import type { ServiceContext } from "../context.ts";

const firstPolicy: PolicyFacts = {
  dial: 0.35,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.3,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfOrder: [...shelfKinds],
  // One swap of neighbours in about thirty.
  shelfTemperature: 0.2,
};

/** Puts Segue's own first policy in force unless one is, and gives the one in force. */
export async function ensureFirstPolicy({ ctx }: { ctx: ServiceContext }): Promise<LivePolicy> {
  const inForce = await readLivePolicy(ctx.db);
  // Even an insert that gives way uses up a version number, and people read these numbers one after the other.
  if (inForce) return inForce;
  const version = await insertFirstPolicy(ctx.db, { ...firstPolicy, reason: "The first policy", at: ctx.clock() });
  if (version !== null) ctx.log.info("first policy published", { version, dial: firstPolicy.dial });
  const policy = await readLivePolicy(ctx.db);
  if (!policy)
    throw new Error("the first policy was published and is not in force: policy_version was changed by hand");
  return policy;
}
