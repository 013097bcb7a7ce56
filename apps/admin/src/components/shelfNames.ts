const shelfNames: Record<string, string> = {
  shortcuts: "Shortcuts",
  "made-for-you": "Made for you",
  "jump-back-in": "Jump back in",
  "recently-played": "Recently played",
  "similar-to": "Similar to …",
  "fresh-finds": "Fresh finds",
  "shows-for-you": "Shows you might like",
  books: "Books",
  "try-something-else": "Try something else",
  popular: "Popular",
};

/** A shelf as people say it; its bare kind for one of another version. */
export function shelfName(kind: string): string {
  return shelfNames[kind] ?? kind;
}
