import type { ServiceContext } from "../../../context.ts";
import { prepareHome } from "../../../prediction/prepareHome.ts";
import { benchVisitors } from "./benchVisitors.ts";
import { firstVisits, saturatingLoad, type LoadFigures } from "./servingLoad.ts";

export interface SaturationPlan {
  /** listeners who ask */
  visitors: number;
  seconds: number;
  /** is told when everything is in memory that a server has there which has run for a while; the load begins when it is answered */
  ready: () => Promise<void>;
}

/** One process of several that serve as many Homes as they can at the same time. */
export async function saturateServing({
  ctx,
  input: { visitors, seconds, ready },
}: {
  ctx: ServiceContext;
  input: SaturationPlan;
}): Promise<LoadFigures> {
  const listenerIds = await benchVisitors(ctx.db, visitors);
  await prepareHome({ ctx });
  await firstVisits({ ctx, listenerIds });
  await ready();
  return saturatingLoad({ ctx, listenerIds, seconds });
}
