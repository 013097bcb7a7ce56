import { openIncident, resolveIncident, type Database, type NewIncident } from "@segue/db";
import type { ServiceContext } from "../context.ts";

const failureKey = "homes that fail";

/** Tells of what Homes go without, once, and when it is over; a record that cannot be written keeps no Home from being served. */
class ServingIncidents {
  readonly #open = new Set<string>();

  /** A Home was decided with everything. */
  decided(ctx: ServiceContext): void {
    this.#resolve(ctx, failureKey, "a Home was decided with everything again");
  }

  failed(ctx: ServiceContext, { failure, without }: { failure: unknown; without: string }): void {
    const reason = failure instanceof Error ? failure.message : String(failure);
    const title = `Homes could not be decided, and are served without ${without}`;
    const facts = { kind: "serving.failed", dedupeKey: failureKey, severity: "critical" } as const;
    this.#tell(ctx, { ...facts, title, detail: { reason, without } });
  }

  #tell(ctx: ServiceContext, incident: Omit<NewIncident, "at">): void {
    if (this.#open.has(incident.dedupeKey)) return;
    this.#open.add(incident.dedupeKey);
    ctx.log.warn(incident.title, incident.detail);
    survive(ctx, openIncident(ctx.db, { ...incident, at: ctx.clock() }));
  }

  #resolve(ctx: ServiceContext, dedupeKey: string, resolution: string): void {
    if (!this.#open.delete(dedupeKey)) return;
    survive(ctx, resolveIncident(ctx.db, { dedupeKey, resolution, at: ctx.clock() }));
  }
}

function survive(ctx: ServiceContext, writing: Promise<unknown>): void {
  writing.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    ctx.log.warn(`an incident about serving could not be recorded: ${reason}`);
  });
}

const known = new WeakMap<Database, ServingIncidents>();

/** The incidents that this process tells of one database's Homes. */
export function servingIncidents(ctx: ServiceContext) {
  const incidents = known.get(ctx.db) ?? new ServingIncidents();
  known.set(ctx.db, incidents);
  return {
    decided: () => incidents.decided(ctx),
    failed: (facts: { failure: unknown; without: string }) => incidents.failed(ctx, facts),
  };
}
