import type { Change } from "./changes.ts";

/** How many facts an entry shows before somebody asks for the rest. */
const shownFacts = 6;

/** What an entry of the record shows at once, and what lies behind a line that says how much it is. */
export interface FoldedFacts {
  shown: Change[];
  hidden: Change[];
  /** what the line says; null where nothing is hidden */
  line: string | null;
}

/** An entry's facts, so that a whole policy is no taller than a page: what changed first, what stayed only when asked for. */
export function foldedFacts(all: readonly Change[]): FoldedFacts {
  const changed = all.filter((fact) => fact.changed);
  // a line that hides one fact takes the place of that fact
  const shown = changed.length <= shownFacts + 1 ? changed : changed.slice(0, shownFacts);
  const hidden = [...changed.slice(shown.length), ...all.filter((fact) => !fact.changed)];
  const more = changed.length - shown.length;
  const same = hidden.length - more;
  const words = [more > 0 ? `${more} more` : null, same > 0 ? `${same} unchanged` : null].filter(
    (word) => word !== null,
  );
  return { shown, hidden, line: words.length > 0 ? words.join(", ") : null };
}
