import { readIncidents, type Incident } from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requireStaff } from "./requireStaff.ts";

/** What an incident about a model's file tells: what was live, and what came to serve instead. */
const artefactFacts = z.object({
  model: z.string(),
  /** the version that is, or was, live */
  live: z.int(),
  /** the version that served instead; null when none could */
  serving: z.int().nullable(),
  problem: z.string(),
});

export interface IncidentView extends Omit<Incident, "detail"> {
  /** null for incidents that are about something else */
  artefact: z.infer<typeof artefactFacts> | null;
}

/** Resolved ones that are listed, besides all open ones. */
const shownResolved = 5;

/** All open incidents, the oldest first, then the latest that were resolved; for staff of any role. */
export async function listIncidents({ ctx }: { ctx: ServiceContext }): Promise<IncidentView[]> {
  requireStaff(ctx);
  const incidents = await readIncidents(ctx.db, shownResolved);
  return incidents.map(incidentView);
}

function incidentView({ detail, ...facts }: Incident): IncidentView {
  return { ...facts, artefact: artefactFacts.safeParse(detail).data ?? null };
}
