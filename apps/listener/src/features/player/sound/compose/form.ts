import type { Style } from "./style.ts";

export type SectionKind = "intro" | "verse" | "chorus" | "bridge" | "outro";

/** A stretch of bars that belong together. */
export interface Section {
  kind: SectionKind;
  firstBar: number;
  bars: number;
  /** 0 bare … 1 everything plays */
  busy: number;
}

type Plan = readonly (readonly [kind: SectionKind, bars: number, busy: number])[];

const rounds: Record<Style["form"], { opening: Plan; round: Plan; closing: Plan }> = {
  song: {
    opening: [["intro", 4, 0.3]],
    round: [
      ["verse", 8, 0.55],
      ["chorus", 8, 0.95],
      ["verse", 8, 0.65],
      ["chorus", 8, 1],
      ["bridge", 8, 0.4],
      ["chorus", 8, 1],
    ],
    closing: [["outro", 4, 0.3]],
  },
  club: {
    opening: [["intro", 8, 0.45]],
    round: [
      ["verse", 8, 0.7],
      ["chorus", 16, 1],
      ["bridge", 8, 0.2],
      ["verse", 8, 0.8],
      ["chorus", 16, 1],
    ],
    closing: [["outro", 8, 0.45]],
  },
  flow: {
    opening: [["intro", 4, 0.35]],
    round: [
      ["verse", 8, 0.5],
      ["verse", 8, 0.65],
      ["bridge", 8, 0.4],
      ["chorus", 8, 0.85],
    ],
    closing: [["outro", 4, 0.3]],
  },
  blues: {
    opening: [["intro", 4, 0.4]],
    round: [
      ["verse", 12, 0.6],
      ["chorus", 12, 0.85],
      ["verse", 12, 0.7],
      ["chorus", 12, 1],
    ],
    closing: [["outro", 4, 0.4]],
  },
};

function barsOf(plan: Plan): number {
  return plan.reduce((sum, [, bars]) => sum + bars, 0);
}

/** Divides a track into sections; together they are exactly `bars` long. */
export function sectionsOf(form: Style["form"], bars: number): Section[] {
  const { opening, round, closing } = rounds[form];
  const middle = Math.max(0, bars - barsOf(opening) - barsOf(closing));
  const rounded = Array.from({ length: Math.ceil(middle / barsOf(round)) }, () => round).flat();
  const planned = [
    ...opening,
    ...cutTo(rounded, middle),
    ...closing.map(([kind, , busy]) => [kind, bars, busy] as const),
  ];
  let firstBar = 0;
  return cutTo(planned, bars).map(([kind, taken, busy]) => {
    firstBar += taken;
    return { kind, firstBar: firstBar - taken, bars: taken, busy };
  });
}

/** As much of a plan as fits into so many bars. */
function cutTo(plan: Plan, bars: number): Plan {
  let left = bars;
  return plan.flatMap(([kind, wanted, busy]) => {
    const taken = Math.min(left, wanted);
    left -= taken;
    return taken > 0 ? [[kind, taken, busy] as const] : [];
  });
}
