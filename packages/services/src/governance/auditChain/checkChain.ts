import { readLastEntryId, readSealedEntries, type AuditAnchor, type Database, type SealedEntry } from "@segue/db";
import type { AuditFinding } from "./auditFinding.ts";
import { fits, misfit, type Previous } from "./misfit.ts";

/** Entries in memory at a time, whatever the length of the record. */
const pageEntries = 2_000;

export interface CheckedChain {
  entries: number;
  /** the newest entry that fits; null where there is none */
  last: AuditAnchor | null;
  finding: AuditFinding | null;
}

export interface ChainCheck {
  /** what earlier verifications ended at, in order */
  anchors: readonly AuditAnchor[];
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
}

/**
 * Follows the record from its first entry to the first that does not fit, or to its end. Entries that are added meanwhile are looked at
 * too; none can come between, for they are numbered one after the other.
 */
export async function checkChain(db: Database, { anchors, onProgress }: ChainCheck): Promise<CheckedChain> {
  const total = Number(await readLastEntryId(db));
  let previous: Previous = { id: "0", hash: null };
  let entries = 0;
  let met = 0;
  for (;;) {
    const page = await readSealedEntries(db, pageAfter(previous));
    for (const [at, entry] of page.entries()) {
      const finding = fits(previous, entry)
        ? notAsVerified(entry, anchors[met])
        : misfit(previous, entry, await following(db, page.slice(at)));
      if (finding) return { entries: entries + 1, last: anchorOf(previous), finding };
      met += anchors[met]?.id === entry.id ? 1 : 0;
      previous = entry;
      entries += 1;
    }
    onProgress?.({ done: Math.min(Number(previous.id), total), total });
    if (page.length < pageEntries) break;
  }
  return { entries, last: anchorOf(previous), finding: cutShort(previous, anchors[met]) };
}

function pageAfter({ id, hash }: Previous) {
  return { afterId: id, afterHash: hash, limit: pageEntries };
}

function anchorOf({ id, hash }: Previous): AuditAnchor | null {
  return hash && { id, seal: hash };
}

/** The entries after the first of these, and a page more. */
async function following(db: Database, [entry, ...rest]: readonly SealedEntry[]): Promise<SealedEntry[]> {
  const { id, hash } = rest.at(-1) ?? entry;
  return [...rest, ...(await readSealedEntries(db, pageAfter({ id, hash })))];
}

/** What fits may have been sealed anew as a whole: earlier verifications know what stood there. @param known the next that one ended at */
function notAsVerified({ id, hash }: SealedEntry, known: AuditAnchor | undefined): AuditFinding | null {
  if (!known || BigInt(known.id) > BigInt(id) || (known.id === id && hash?.equals(known.seal))) return null;
  const words = `Entry ${known.id} had another seal at an earlier verification: it, or one before it, was changed or taken out and the rest sealed anew.`;
  return { id: known.id, problem: "resealed", words };
}

/** Entries at the end leave no gap behind; an earlier verification that saw them knows. */
function cutShort(end: Previous, known: AuditAnchor | undefined): AuditFinding | null {
  if (!known) return null;
  const words = `Entry ${known.id} was there at an earlier verification; the record ends at entry ${end.id} now.`;
  return { id: known.id, problem: "missing", words };
}
