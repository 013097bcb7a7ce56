import { insertHome } from "@segue/db";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";
import { composedHome } from "./composedHome.ts";
import type { HomeView } from "./homeView.ts";
import { takeHome } from "./preparedHome.ts";

export interface ServeHomeInput {
  /** batch hands out the Home that was composed beforehand where there is one that still holds, and composes one where there is none */
  mode?: "online" | "batch";
}

/**
 * The signed-in listener's Home as of now, from her latest events, the models that are live and the policy in force, and
 * recorded before it is served: every card with its source, score and propensity, the vectors, both dials, and how long it took.
 *
 * @throws ServiceError forbidden for anybody but a listener; notFound when she is gone
 */
export async function serveHome({ ctx, input }: { ctx: ServiceContext; input?: ServeHomeInput }): Promise<HomeView> {
  const startedAt = performance.now();
  const { listenerId } = requireListener(ctx);
  const taken = input?.mode === "batch" ? await takeHome(ctx, listenerId) : null;
  const { show, record } = taken ?? (await composedHome(ctx, listenerId));
  const latencyMicros = Math.round((performance.now() - startedAt) * 1_000);
  const [view] = await Promise.all([shown(show), insertHome(ctx.db, { ...record, latencyMicros })]);
  return view;
}

/** Makes what is shown while the database writes. */
async function shown(show: () => HomeView): Promise<HomeView> {
  await nextTurn();
  return show();
}
