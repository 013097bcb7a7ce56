import type { Style } from "../style.ts";
import { fourFloor } from "./beats.ts";

const club = {
  form: "club",
  swing: 0,
  swingUnit: 16,
  colour: "plain",
  roomSeconds: 1.6,
  wet: 0.22,
  echo: 0.75,
  pump: 0.6,
} as const;

export const house: Style = {
  ...club,
  name: "house",
  swing: 0.1,
  colour: "modal",
  progressions: { major: ["0505", "0134", "0154"], minor: ["0404", "0305", "0664", "0034"] },
  drums: [...fourFloor, { tone: "shaker", steps: "xoxoxoxoxoxoxoxo", level: 0.2, from: 0.6 }],
  bass: { tone: "sawBass", lines: ["..1...1..11...1.", "..1-..1-.8.1..5-"], level: 0.6 },
  chords: {
    tone: "stab",
    rhythms: ["x..x..x...x..x..", "...x..x....x..x."],
    size: 5,
    centre: 64,
    level: 0.5,
    strum: 0,
  },
  lead: { tone: "electricPiano", density: 0.3, centre: 74, level: 0.4, pentatonic: true },
  layer: { tone: "pad", figure: "held", centre: 60, level: 0.24 },
};

export const techno: Style = {
  ...club,
  name: "techno",
  colour: "dark",
  progressions: { major: ["0000", "0001"], minor: ["0000", "0001", "0006"] },
  drums: [
    { tone: "hardKick", steps: "X...X...X...X...", level: 1 },
    { tone: "hat", steps: "..x...x...x...x.", level: 0.4 },
    { tone: "hat", steps: "xoxoxoxoxoxoxoxo", level: 0.2, from: 0.6 },
    { tone: "rim", steps: "...x..x....x..x.", level: 0.24, from: 0.7 },
    { tone: "clap", steps: "....x.......x...", level: 0.36, from: 0.8 },
  ],
  bass: { tone: "acidBass", lines: ["1.11.81.1.1181.3", ".111.111.111.181"], level: 0.46 },
  chords: {
    tone: "stab",
    rhythms: ["...x......x.....", "......x..x......"],
    size: 3,
    centre: 58,
    level: 0.34,
    strum: 0,
  },
  lead: null,
  layer: { tone: "acidBass", figure: "arpeggio", centre: 60, level: 0.2 },
};

export const drumAndBass: Style = {
  ...club,
  name: "drum and bass",
  progressions: { major: ["0505", "0354"], minor: ["0055", "0563", "0064"] },
  drums: [
    { tone: "softKick", steps: "X.........x.....", level: 1 },
    { tone: "snare", steps: "....X.......X...", level: 0.8 },
    { tone: "snare", steps: ".......o.o.....o", level: 0.4, from: 0.5 },
    { tone: "hat", steps: "x.xxx.xxx.xxx.xx", level: 0.3 },
    { tone: "ride", steps: "x...x...x...x...", level: 0.2, from: 0.7 },
  ],
  bass: { tone: "reeseBass", lines: ["1---------..1---", "1-----..1---8---"], level: 0.6 },
  chords: { tone: "pad", rhythms: ["x---------------"], size: 4, centre: 64, level: 0.34, strum: 0 },
  lead: { tone: "glass", density: 0.3, centre: 79, level: 0.3, pentatonic: true },
  layer: null,
  roomSeconds: 2,
  pump: 0.2,
};

export const downtempo: Style = {
  ...club,
  name: "downtempo",
  form: "song",
  swing: 0.22,
  colour: "modal",
  progressions: { major: ["0354", "3210", "1405"], minor: ["0354", "0332", "0603"] },
  drums: [
    { tone: "softKick", steps: "x......x..x.....", level: 0.85 },
    { tone: "rim", steps: "....x.......x...", level: 0.44 },
    { tone: "hat", steps: "o.x.o.x.o.x.o.xo", level: 0.2 },
  ],
  bass: { tone: "subBass", lines: ["1-----..5---1-..", "1---..8-..5-1-a-"], level: 0.5 },
  chords: {
    tone: "electricPiano",
    rhythms: ["x-------..x-----", "..x-----x-----.."],
    size: 5,
    centre: 60,
    level: 0.5,
    strum: 18,
  },
  lead: { tone: "vibes", density: 0.28, centre: 76, level: 0.36, pentatonic: true },
  layer: { tone: "warm", figure: "held", centre: 55, level: 0.16 },
  roomSeconds: 1.4,
  pump: 0.15,
};

export const ambient: Style = {
  ...club,
  name: "ambient",
  form: "flow",
  colour: "modal",
  progressions: { major: ["0040", "0333", "0150"], minor: ["0055", "0033", "0666"] },
  drums: [],
  bass: { tone: "subBass", lines: ["1---------------"], level: 0.3 },
  chords: { tone: "pad", rhythms: ["x---------------"], size: 5, centre: 58, level: 0.5, strum: 240 },
  lead: { tone: "glass", density: 0.14, centre: 79, level: 0.34, pentatonic: true },
  layer: { tone: "strings", figure: "held", centre: 70, level: 0.12 },
  roomSeconds: 4.5,
  wet: 0.55,
  echo: 1.5,
  pump: 0,
};
