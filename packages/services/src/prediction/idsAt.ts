import { timeOrderedId } from "@segue/engine/data";
import { randomBytes } from "node:crypto";

const bytesAnId = 10;
/** As many as a Home has, itself and its shelves. */
const idsAtOnce = 11;

/**
 * Gives UUIDv7s of one moment, one after the other. Chance is drawn for a Home at once: asking the system for it ten times costs more than all else
 * about an id.
 *
 * @param at milliseconds since 1970 UTC
 */
export function idsAt(at: number): () => string {
  let bytes = randomBytes(bytesAnId * idsAtOnce);
  let used = 0;
  return () => {
    if (used === bytes.length) {
      bytes = randomBytes(bytesAnId * idsAtOnce);
      used = 0;
    }
    used += bytesAnId;
    return timeOrderedId(at, bytes.subarray(used - bytesAnId, used));
  };
}
