import { ServiceError } from "@segue/services/context";

/**
 * Refuses text that the database cannot keep: with the character U+0000, or with half of a character.
 *
 * @param input what a call was sent, of any shape
 * @param path where in the call `input` stands; empty for all of it
 * @throws ServiceError invalid, naming the field that holds such a text, or is called by one
 */
export function refuseUnstorableText(input: unknown, path: readonly string[] = []): void {
  if (typeof input === "string") {
    if (isStorable(input)) return;
    const field = path.join(".");
    throw new ServiceError("invalid", `${field} must not contain the character U+0000 or half a character`, field);
  }
  if (typeof input !== "object" || input === null) return;
  for (const [name, value] of Object.entries(input)) {
    refuseUnstorableText(name, path);
    refuseUnstorableText(value, [...path, name]);
  }
}

function isStorable(text: string): boolean {
  return !text.includes("\u0000") && text.isWellFormed();
}
