import type { SealedEntry } from "@segue/db";
import { createHash } from "node:crypto";

type Facts = Omit<SealedEntry, "hash" | "resealed">;

/**
 * What an entry of the record is sealed by: SHA-256 over the hash of the entry before and the entry itself, written as the database writes
 * a JSON array of its number, its milliseconds since 1970 UTC, who, what, on what, why, before and after, in UTF-8. Worked out here as well as by
 * the database, so that neither can be changed unseen.
 *
 * @param previous hash of the entry before; null for the first
 */
export function sealOf(previous: Uint8Array | null, entry: Facts): Buffer {
  const { id, at, actorId, action, object, reason, before, after } = entry;
  const texts = [actorId, action, object, reason].map((text) => JSON.stringify(text));
  const parts = [id, String(at.getTime()), ...texts, before ?? "null", after ?? "null"];
  return createHash("sha256")
    .update(previous ?? new Uint8Array())
    .update(`[${parts.join(", ")}]`, "utf8")
    .digest();
}
