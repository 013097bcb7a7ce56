import type { Database } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { IncidentWatch } from "../governance/incidentWatch.ts";

/** What a Home can go without, the least first. */
export const goneWithout = ["the ranker", "models of taste", "models and profile"] as const;
export type GoneWithout = (typeof goneWithout)[number];

/** One incident for each, however many listeners meet it in turn. */
const keyOf = (without: GoneWithout): string => `homes without ${without}`;

const watches = new WeakMap<Database, IncidentWatch>();

/** Tells of what Homes go without, and when it is over; no Home waits for it. */
export function servingIncidents(ctx: ServiceContext) {
  const watch = watches.get(ctx.db) ?? new IncidentWatch();
  watches.set(ctx.db, watch);
  return {
    /** A Home was decided with everything. Others may still fail: it is over once none has for a while. */
    decided() {
      const resolution = "every Home is decided with everything again";
      for (const without of goneWithout) {
        void watch.well(ctx, { dedupeKey: keyOf(without), resolution, afterSilence: true });
      }
    },
    failed({ failure, without }: { failure: unknown; without: GoneWithout }) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      const title = `Homes could not be decided, and are served without ${without}`;
      const detail = { reason, without };
      const dedupeKey = keyOf(without);
      if (!watch.concern(dedupeKey)) ctx.log.warn(title, detail);
      void watch.seen(ctx, { kind: "serving.failed", dedupeKey, severity: "critical", title, detail });
    },
  };
}
