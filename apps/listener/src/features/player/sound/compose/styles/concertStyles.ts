import type { Style } from "../style.ts";

const concert = {
  form: "song",
  swing: 0,
  swingUnit: 8,
  colour: "plain",
  roomSeconds: 1.4,
  wet: 0.22,
  echo: 0,
  pump: 0,
} as const;

export const jazz: Style = {
  ...concert,
  name: "jazz",
  swing: 0.3,
  progressions: { major: ["1405", "0514", "2514", "3621"], minor: ["1402", "0514", "3625"] },
  drums: [
    { tone: "ride", steps: "x...x.x.x...x.x.", level: 0.36 },
    { tone: "hat", steps: "....x.......x...", level: 0.3 },
    { tone: "softKick", steps: "o.......o.......", level: 0.4 },
    { tone: "brush", steps: "......o.......o.", level: 0.34, from: 0.5 },
  ],
  bass: { tone: "fingerBass", lines: ["1---3---5---a---", "1---5---7---a---", "8---5---3---a---"], level: 0.76 },
  chords: {
    tone: "piano",
    rhythms: ["......x-....x...", "x...........x-..", "..x-......x-...."],
    size: 5,
    centre: 60,
    level: 0.42,
    strum: 5,
  },
  lead: { tone: "reed", density: 0.56, centre: 70, level: 0.34, pentatonic: false },
  layer: null,
};

export const blues: Style = {
  ...concert,
  name: "blues",
  form: "blues",
  swing: 0.32,
  colour: "blues",
  progressions: { major: ["000033004304"], minor: ["000033005404"] },
  drums: [
    { tone: "softKick", steps: "x.......x.......", level: 0.85 },
    { tone: "snare", steps: "....x.......x...", level: 0.6 },
    { tone: "ride", steps: "x.x.x.x.x.x.x.x.", level: 0.3 },
  ],
  bass: { tone: "fingerBass", lines: ["1-1-3-3-5-5-7-5-", "1---3---5---7-a-"], level: 0.7 },
  chords: {
    tone: "organ",
    rhythms: ["x---....x---....", "....x-......x-.."],
    size: 4,
    centre: 60,
    level: 0.26,
    strum: 0,
  },
  lead: { tone: "crunch", density: 0.5, centre: 70, level: 0.42, pentatonic: true },
  layer: { tone: "piano", figure: "pulse", centre: 62, level: 0.22 },
  roomSeconds: 0.9,
};

export const classical: Style = {
  ...concert,
  name: "classical",
  form: "flow",
  progressions: { major: ["0340", "0514", "0145", "0534"], minor: ["0340", "0545", "0362"] },
  drums: [],
  bass: { tone: "strings", lines: ["1-------5-------", "1---------------"], level: 0.3 },
  chords: {
    tone: "piano",
    rhythms: ["x.x.x.x.x.x.x.x.", "x-x-x-x-x-x-x-x-"],
    size: 3,
    centre: 62,
    level: 0.44,
    strum: 0,
    broken: true,
  },
  lead: { tone: "piano", density: 0.42, centre: 77, level: 0.6, pentatonic: false },
  layer: { tone: "strings", figure: "held", centre: 64, level: 0.2 },
  roomSeconds: 2.8,
  wet: 0.34,
};

export const filmScore: Style = {
  ...concert,
  name: "film score",
  form: "flow",
  progressions: { major: ["0543", "0264", "5340"], minor: ["0526", "0562", "0364"] },
  drums: [
    { tone: "timpani", steps: "X.......o.......", level: 0.6, from: 0.5 },
    { tone: "tom", steps: "......o.x.....oo", level: 0.34, from: 0.7 },
  ],
  bass: { tone: "strings", lines: ["1---------------"], level: 0.4 },
  chords: { tone: "strings", rhythms: ["x---------------"], size: 4, centre: 58, level: 0.46, strum: 40 },
  lead: { tone: "brass", density: 0.2, centre: 67, level: 0.34, pentatonic: false },
  layer: { tone: "harp", figure: "arpeggio", centre: 72, level: 0.34 },
  roomSeconds: 3.6,
  wet: 0.44,
};
