import { readAuditPage, type AuditEntry } from "@segue/db";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requireStaff } from "./requireStaff.ts";
import { systemActor } from "./systemActor.ts";

export const listAuditInput = z.object({
  /** id of the last entry of the page before */
  before: z
    .string()
    .regex(/^\d{1,18}$/u, "before must be the id of an audit entry")
    .optional(),
  limit: z.int().min(1).max(200).default(50),
  action: z.string().max(100).optional(),
  /** an account id, or `segue` */
  actor: z.string().max(100).optional(),
});

export interface AuditView {
  id: string;
  at: Date;
  /** a name; Segue's own acts say so */
  actor: string;
  action: string;
  object: string;
  reason: string;
  before: unknown;
  after: unknown;
}

export interface AuditPage {
  entries: AuditView[];
  /** what the ids in them stand for, by id: a draft's title, a person's name */
  names: Record<string, string>;
  /** continues the list; null at its end */
  nextBefore: string | null;
}

export function auditView({ hash: _hash, ...entry }: AuditEntry): AuditView {
  return { ...entry, actor: entry.actor?.name ?? "Segue" };
}

/** The record of what people and Segue itself did, newest first. Every role may read it. */
export async function listAudit(call: {
  ctx: ServiceContext;
  input: z.input<typeof listAuditInput>;
}): Promise<AuditPage> {
  requireStaff(call.ctx);
  const { actor, ...query } = listAuditInput.parse(call.input);
  const page = await readAuditPage(call.ctx.db, { ...query, actorId: actor === systemActor ? null : actor });
  return { entries: page.entries.map(auditView), names: page.names, nextBefore: page.nextBefore };
}
