import type { CoverSubject } from "../cover/subject.ts";

/** How far a card is in being played. */
export type CardState = "idle" | "playing" | "paused";

interface Named {
  kind: CoverSubject["kind"];
  title: string;
  subtitle: string;
}

/** Kinds whose subtitle names who made them. */
const byWhom = new Set<CoverSubject["kind"]>(["album", "track", "episode", "book"]);

/** The name of the control that plays and pauses something. */
export function playLabel({ kind, title, subtitle }: Named, state: CardState): string {
  const name = subtitle !== "" && byWhom.has(kind) ? `${title} by ${subtitle}` : title;
  return state === "playing" ? `Pause ${name}` : `Play ${name}`;
}
