import type { LivePolicy } from "@segue/db";
import { tasteClusterOf, type ServingModels } from "@segue/engine/prediction";
import { servedVersion, type ServedVersion } from "@segue/engine/value";
import type { ServiceContext } from "../context.ts";
import { ensureFirstPolicy } from "../decision/ensureFirstPolicy.ts";
import type { ListenerTaste } from "./listenerTaste.ts";

/** The version that serves a listener now, by her country, her taste cluster and her share of a ramp; before the first start, the first one. */
export async function servedPolicy(
  ctx: ServiceContext,
  known: ListenerTaste,
  models: ServingModels,
): Promise<LivePolicy> {
  return (await servedBy(ctx, known, models)).policy;
}

/** The same, with the experiment that it is part of. */
export async function servedBy(
  ctx: ServiceContext,
  known: ListenerTaste,
  models: ServingModels,
): Promise<ServedVersion<LivePolicy>> {
  return versionOf(known, clusterOf(known, models)) ?? { policy: await ensureFirstPolicy({ ctx }), enrolment: null };
}

/** The version that serves a listener of a cluster, by her side where an experiment runs; null when none is in force. */
export function versionOf(
  { listener, listenerId }: Pick<ListenerTaste, "listener" | "listenerId">,
  cluster: number | null,
): ServedVersion<LivePolicy> | null {
  const { policies: rollouts, experiments, country } = listener;
  return servedVersion({ rollouts, experiments, listener: { listenerId, country, cluster } });
}

/** Her cluster where some version asks for it; null elsewhere, and while nothing is known of her. */
function clusterOf({ listener, taste }: ListenerTaste, models: ServingModels): number | null {
  const isAsked = listener.policies.some(({ scopeKind }) => scopeKind === "cluster");
  return isAsked ? tasteClusterOf(taste, models) : null;
}
