import type { SealedEntry } from "@segue/db";
import type { AuditFinding } from "./auditFinding.ts";
import { sealOf } from "./sealOf.ts";

/** The entry before the one that is looked at; its hash is null before the first. */
export interface Previous {
  id: string;
  hash: Buffer | null;
}

/** Whether an entry is what was sealed after the one before it, by both ways to work it out. */
export function fits(previous: Previous, entry: SealedEntry): boolean {
  return entry.hash !== null && entry.hash.equals(entry.resealed) && entry.hash.equals(sealOf(previous.hash, entry));
}

/**
 * What is wrong with an entry that does not fit.
 *
 * @param following entries after it, among which the one is looked for that should stand there
 */
export function misfit(previous: Previous, entry: SealedEntry, following: readonly SealedEntry[]): AuditFinding {
  const { id, hash } = entry;
  if (hash === null) return { id, problem: "unsealed", words: `Entry ${nameOf(entry)} has no seal.` };
  const isOurs = hash.equals(sealOf(previous.hash, entry));
  if (isOurs !== hash.equals(entry.resealed)) return changedFunction(entry, isOurs);
  const displaced = following.find((later) => later.hash?.equals(sealOf(previous.hash, { ...later, id })));
  if (displaced) {
    const words = `What stands as entry ${displaced.id} was sealed as entry ${id}: entries were put in another order.`;
    return { id, problem: "moved", words };
  }
  const firstMissing = BigInt(previous.id) + 1n;
  const lastMissing = BigInt(id) - 1n;
  if (lastMissing < firstMissing) {
    const words = `Entry ${nameOf(entry)} is not what was sealed: its facts or its seal were changed.`;
    return { id, problem: "changed", words };
  }
  const gone =
    firstMissing === lastMissing ? `entry ${firstMissing} is` : `entries ${firstMissing} to ${lastMissing} are`;
  const words = `Entry ${nameOf(entry)} does not follow from entry ${previous.id}: ${gone} missing.`;
  return { id, problem: "missing", words };
}

function changedFunction(entry: SealedEntry, isOurs: boolean): AuditFinding {
  const words = isOurs
    ? `Entry ${nameOf(entry)} fits, but the database's function audit_hash works out another seal for it: that function was changed.`
    : `Entry ${nameOf(entry)} was sealed by a function audit_hash that was changed: only the database finds that it fits.`;
  return { id: entry.id, problem: "function", words };
}

function nameOf({ id, action, object }: SealedEntry): string {
  return `${id} (${action}, ${object})`;
}
