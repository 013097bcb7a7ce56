/** A parsed JSON object, of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The object in a value; null when it is none. */
export function recordIn(value: unknown): JsonRecord | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;
}

/**
 * A name as people write it: control characters (which a database or a match key cannot hold) become spaces, ends are
 * trimmed; null when nothing is left or it is no text.
 */
export function nameIn(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const name = value
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .trim();
  return name === "" ? null : name;
}

/** A word of a source's own, such as trackdone; null when empty, too long to be one, or no text. */
export function wordIn(value: unknown): string | null {
  const word = nameIn(value);
  return word !== null && word.length <= 100 ? word : null;
}

/** true or false; null when the source says neither. */
export function flagIn(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : null;
}

/** A finite number; null when it is none. */
export function numberIn(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** A MusicBrainz id, in lower case; null when it has not the form of one. */
export function musicBrainzIdIn(value: unknown): string | null {
  const id = nameIn(value)?.toLowerCase() ?? "";
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id) ? id : null;
}
