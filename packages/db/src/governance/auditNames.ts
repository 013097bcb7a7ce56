import type { Database } from "../database.ts";
import type { AuditEntry } from "./audit.ts";

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** What the ids in some entries stand for, as people call it: drafts and experiments by their titles, people by their names. */
export async function readAuditNames(db: Database, entries: readonly AuditEntry[]): Promise<Record<string, string>> {
  const told = entries.map(({ object, before, after }) => `${object} ${JSON.stringify([before, after])}`).join(" ");
  const ids = [...new Set(told.match(id) ?? [])];
  if (ids.length === 0) return {};
  const where = { id: { in: ids } };
  const [drafts, experiments, people] = await Promise.all([
    db.prisma.policyDraft.findMany({ where, select: { id: true, title: true } }),
    db.prisma.experiment.findMany({ where, select: { id: true, name: true } }),
    db.prisma.staffAccount.findMany({ where, select: { id: true, name: true } }),
  ]);
  const titled = [...drafts, ...experiments.map(({ id: one, name }) => ({ id: one, title: name }))];
  const named: [string, string][] = titled.map(({ id: one, title }) => [one, `“${title}”`]);
  return Object.fromEntries([...named, ...people.map((person): [string, string] => [person.id, person.name])]);
}
