import { readMixes, readMixOwner } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { readListenerRefusals } from "../refusals.ts";
import { makeMixes, type MixReadiness } from "./makeMixes.ts";
import { missingKinds, mixStarts } from "./mixPeriod.ts";
import { viewMix, type MixCard } from "./mixView.ts";

/** The mixes of now; or why there are none. */
export type MixesView =
  | { state: "ready"; mixes: MixCard[] }
  | ({ state: "tooEarly" } & MixReadiness)
  | { state: "profileOff" };

/**
 * The signed-in listener's mixes of today and Discover of this week, on her own calendar. They are made at the first look, and stay
 * as they are until the day or the week is over; only what she blocks meanwhile is gone at once.
 */
export async function listMixes({ ctx }: { ctx: ServiceContext }): Promise<MixesView> {
  const { listenerId } = requireListener(ctx);
  const owner = await readMixOwner(ctx.db, listenerId);
  if (!owner?.personalised) return { state: "profileOff" };
  const starts = mixStarts(ctx.clock().getTime(), owner.zone);
  let stored = await readMixes(ctx.db, listenerId, starts);
  const missing = missingKinds(stored);
  if (missing.length > 0) {
    const readiness = await makeMixes(ctx, { listenerId, starts, missing });
    stored = await readMixes(ctx.db, listenerId, starts);
    if (stored.length === 0) return { state: "tooEarly", ...readiness };
  }
  const refusals = await readListenerRefusals(ctx, listenerId);
  const views = await Promise.all(stored.map((mix) => viewMix(ctx, mix, refusals)));
  return { state: "ready", mixes: views.map(({ card }) => card).filter(({ trackCount }) => trackCount > 0) };
}
