/**
 * A UUIDv7 (RFC 9562) whose 74 free bits come from `entropy` instead of a generator, so that the same play always gets the
 * same id: what makes an import idempotent and a world reproducible.
 *
 * @param occurredAt milliseconds since 1970 UTC, a whole number in 0 … 2^48 − 1
 * @param entropy at least 10 bytes, uniform (a hash of the row, or seeded random bytes)
 * @throws RangeError when the time or the entropy is out of range
 */
export function timeOrderedId(occurredAt: number, entropy: Uint8Array): string {
  if (!Number.isInteger(occurredAt) || occurredAt < 0 || occurredAt >= 2 ** 48) {
    throw new RangeError(`occurredAt must be whole milliseconds in 0 … 2^48 − 1, not ${occurredAt}`);
  }
  if (entropy.length < 10) throw new RangeError(`entropy must be at least 10 bytes, not ${entropy.length}`);
  const bytes = [...entropy.subarray(0, 10)];
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const time = occurredAt.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`;
}

/** The start inside a UUIDv7, milliseconds since 1970 UTC; null when the text is no UUIDv7. */
export function timeOfId(id: string): number | null {
  const uuid = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu.exec(id);
  return uuid ? Number.parseInt(`${uuid[1]}${uuid[2]}`, 16) : null;
}
