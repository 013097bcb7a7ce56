/** The shelves that a Home can have, in the order of the first policy. */
export const shelfKinds = [
  "shortcuts",
  "made-for-you",
  "jump-back-in",
  "recently-played",
  "similar-to",
  "fresh-finds",
  "shows-for-you",
  "books",
  "try-something-else",
  "popular",
] as const;

export type ShelfKind = (typeof shelfKinds)[number];

/** Whether a text, such as one from the policy's shelf order, names a shelf. */
export function isShelfKind(text: string): text is ShelfKind {
  return (shelfKinds as readonly string[]).includes(text);
}

/** What decides the order of a shelf: the log itself, relevance alone, or utility under the dial. */
export type ShelfOrdering = "given" | "relevance" | "utility";

export interface ShelfRule {
  ordering: ShelfOrdering;
  /** most cards */
  length: number;
  /** false: its items may stand on another shelf of the same Home too */
  exclusive: boolean;
}

/**
 * How each shelf is composed. Shelves of what is known already answer "where was I?": the dial does not touch them, and
 * Shortcuts and Recently played keep their places, so that a hand finds them again.
 */
export const shelfRules: Record<ShelfKind, ShelfRule> = {
  shortcuts: { ordering: "given", length: 8, exclusive: false },
  "made-for-you": { ordering: "utility", length: 12, exclusive: true },
  "jump-back-in": { ordering: "relevance", length: 12, exclusive: true },
  "recently-played": { ordering: "given", length: 12, exclusive: false },
  "similar-to": { ordering: "utility", length: 12, exclusive: true },
  "fresh-finds": { ordering: "relevance", length: 12, exclusive: true },
  "shows-for-you": { ordering: "relevance", length: 12, exclusive: true },
  books: { ordering: "relevance", length: 12, exclusive: true },
  "try-something-else": { ordering: "relevance", length: 12, exclusive: true },
  popular: { ordering: "relevance", length: 12, exclusive: true },
};
