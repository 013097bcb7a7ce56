import type { Database } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { IncidentWatch } from "../governance/incidentWatch.ts";

const dedupeKey = "homes that fail";

const watches = new WeakMap<Database, IncidentWatch>();

/** Tells of what Homes go without, and when it is over; no Home waits for it. */
export function servingIncidents(ctx: ServiceContext) {
  const watch = watches.get(ctx.db) ?? new IncidentWatch();
  watches.set(ctx.db, watch);
  return {
    /** A Home was decided with everything. */
    decided: () => void watch.well(ctx, { dedupeKey, resolution: "a Home was decided with everything again" }),
    failed({ failure, without }: { failure: unknown; without: string }) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      const title = `Homes could not be decided, and are served without ${without}`;
      const detail = { reason, without };
      if (!watch.concern(dedupeKey)) ctx.log.warn(title, detail);
      void watch.seen(ctx, { kind: "serving.failed", dedupeKey, severity: "critical", title, detail });
    },
  };
}
