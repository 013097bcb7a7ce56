import type { HomesPreview } from "../../../trpc/answers.ts";

type Counted = Pick<HomesPreview["listeners"][number], "added" | "unreached"> & {
  before: Pick<HomesPreview["listeners"][number]["before"], "discoveries" | "dialled">;
  after: Pick<HomesPreview["listeners"][number]["after"], "discoveries" | "dialled">;
};

/** Paths of a policy that no Home of one moment can show, and where they show instead. */
const elsewhere: readonly [path: RegExp, words: string][] = [
  [/^daypartShift\./u, "A shift of the hour shows on Homes of that part of the day: choose it under “Homes as of”."],
  [/\.floor$|^floorGain$/u, "A least share lifts a band from day to day: see Expected effect."],
  [/^guardrails/u, "Guardrails change no Home; they take a version back that does harm."],
];

/** What a draft does to the Homes that are looked at, in two sentences. @param changed paths of what it changes */
export function homesSummary(listeners: readonly Counted[], changed: readonly string[]): string {
  if (listeners.length === 0) return "There is nobody to look at yet: no listener has a taste.";
  const moved = listeners.filter(({ added }) => added > 0);
  const unreached = listeners.filter((one) => one.unreached !== null).length;
  const away = unreached > 0 ? ` ${unreached} of them it does not reach.` : "";
  if (moved.length === 0) return `${nothingMoved(listeners.length, changed)}${away}`;
  const cards = moved.reduce((sum, { added }) => sum + added, 0);
  const [before, after] = [shareOf(listeners, "before"), shareOf(listeners, "after")];
  return `${moved.length} of ${listeners.length} Homes change, by ${cards} cards. Artists that a listener does not know: ${before} % of the cards under the dial now, ${after} % with the draft.${away}`;
}

function nothingMoved(count: number, changed: readonly string[]): string {
  if (changed.length === 0)
    return `The Homes of these ${count} listeners as they are: move a control to see what it does.`;
  const reasons = elsewhere.filter(([path]) => changed.some((field) => path.test(field))).map(([, words]) => words);
  return [`What you changed brings no new card to these ${count} Homes.`, ...reasons].join(" ");
}

function shareOf(listeners: readonly Counted[], side: "before" | "after"): number {
  const dialled = listeners.reduce((sum, one) => sum + one[side].dialled, 0);
  const discoveries = listeners.reduce((sum, one) => sum + one[side].discoveries, 0);
  return dialled === 0 ? 0 : Math.round((100 * discoveries) / dialled);
}

type Compared = Omit<Counted, "before" | "after"> & {
  before: Counted["before"] & { dial: { applied: number } };
  after: Counted["after"] & { dial: { applied: number } };
};

/** Why a listener whose dial moves sees no new card; null where she does, or where it stays. */
export function whyUnmoved({ added, unreached, before, after }: Compared): string | null {
  const isMoved = Math.abs(after.dial.applied - before.dial.applied) >= 0.005;
  if (added > 0 || unreached !== null || !isMoved) return null;
  if (before.dialled === 0)
    return "Her dial moves, and she has no shelf yet that it orders: Segue knows too little of her.";
  if (before.discoveries === before.dialled) {
    return "Her dial moves, and all cards under it are of artists new to her already: it has nothing to choose between.";
  }
  return "Her dial moves, and the same cards are still the best for her.";
}
