import type { DrumLine } from "../style.ts";

/** Drum patterns that more than one style builds on. */

export const rockBeat: readonly DrumLine[] = [
  { tone: "softKick", steps: "x.....x.x.x.....", level: 0.95 },
  { tone: "snare", steps: "....X.......X...", level: 0.8 },
  { tone: "hat", steps: "x.o.x.o.x.o.x.o.", level: 0.34 },
];

export const fourFloor: readonly DrumLine[] = [
  { tone: "hardKick", steps: "X...X...X...X...", level: 0.95 },
  { tone: "openHat", steps: "..x...x...x...x.", level: 0.3, from: 0.35 },
  { tone: "clap", steps: "....x.......x...", level: 0.55, from: 0.5 },
];

export const softPop: readonly DrumLine[] = [
  { tone: "softKick", steps: "x.......x.x.....", level: 0.9 },
  { tone: "tightSnare", steps: "....x.......x...", level: 0.6 },
  { tone: "hat", steps: "o.o.o.o.o.o.o.o.", level: 0.3, from: 0.3 },
];

export const backbeat: readonly DrumLine[] = [
  { tone: "softKick", steps: "x..x....x.x.....", level: 0.9 },
  { tone: "snare", steps: "....x..o.o..x...", level: 0.66 },
  { tone: "hat", steps: "x.oox.oox.oox.oo", level: 0.3 },
];
