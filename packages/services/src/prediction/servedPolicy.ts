import type { LivePolicy } from "@segue/db";
import { policyInForce } from "@segue/engine/decision";
import { tasteClusterOf, type ServingModels } from "@segue/engine/prediction";
import type { ServiceContext } from "../context.ts";
import { ensureFirstPolicy } from "../decision/ensureFirstPolicy.ts";
import type { ListenerTaste } from "./listenerTaste.ts";

/** The version that serves a listener now, by her country, her taste cluster and her share of a ramp; before the first start, the first one. */
export async function servedPolicy(
  ctx: ServiceContext,
  known: ListenerTaste,
  models: ServingModels,
): Promise<LivePolicy> {
  return policyOf(known, clusterOf(known, models)) ?? ensureFirstPolicy({ ctx });
}

/** The version that serves a listener of a cluster; null when none is in force. */
export function policyOf(
  { listener, listenerId }: Pick<ListenerTaste, "listener" | "listenerId">,
  cluster: number | null,
): LivePolicy | null {
  return policyInForce(listener.policies, { listenerId, country: listener.country, cluster });
}

/** Her cluster where some version asks for it; null elsewhere, and while nothing is known of her. */
function clusterOf({ listener, taste }: ListenerTaste, models: ServingModels): number | null {
  const isAsked = listener.policies.some(({ scopeKind }) => scopeKind === "cluster");
  return isAsked ? tasteClusterOf(taste, models) : null;
}
