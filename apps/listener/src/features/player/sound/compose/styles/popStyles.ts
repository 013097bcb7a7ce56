import type { Style } from "../style.ts";
import { softPop } from "./beats.ts";

const song = {
  form: "song",
  swing: 0,
  swingUnit: 16,
  colour: "plain",
  progressions: { major: ["0453", "5304", "0534", "3045"], minor: ["0526", "5602", "0325", "0256"] },
  roomSeconds: 1.2,
  wet: 0.18,
  echo: 0,
  pump: 0.15,
} as const;

export const pop: Style = {
  ...song,
  name: "pop",
  drums: [...softPop, { tone: "clap", steps: "....x.......x...", level: 0.4, from: 0.6 }],
  bass: { tone: "sawBass", lines: ["1---..1-1---..5-", "1--1--1-1--1--a-"], level: 0.5 },
  chords: {
    tone: "piano",
    rhythms: ["x---x---x---x---", "x--x--x-x--x--x-"],
    size: 3,
    centre: 62,
    level: 0.46,
    strum: 4,
  },
  lead: { tone: "synthLead", density: 0.42, centre: 74, level: 0.34, pentatonic: true },
  layer: { tone: "pad", figure: "held", centre: 64, level: 0.2 },
};

export const indiePop: Style = {
  ...song,
  name: "indie pop",
  progressions: { major: ["0235", "0353", "0154", "3024"], minor: ["0356", "0263", "0536"] },
  drums: [
    { tone: "softKick", steps: "x...x...x...x...", level: 0.8, from: 0.4 },
    { tone: "rim", steps: "....x.......x..x", level: 0.36 },
    { tone: "shaker", steps: "oxoxoxoxoxoxoxox", level: 0.2 },
  ],
  bass: { tone: "fingerBass", lines: ["1--1--5-1--1--a-", "1---5-8-1---5-a-"], level: 0.6 },
  chords: {
    tone: "clean",
    rhythms: ["x.x.x.x.x.x.x.x.", "x.xx.xx.x.xx.xx."],
    size: 4,
    centre: 64,
    level: 0.42,
    strum: 0,
    broken: true,
  },
  lead: { tone: "glass", density: 0.38, centre: 79, level: 0.4, pentatonic: true },
  layer: { tone: "warm", figure: "held", centre: 57, level: 0.18 },
  pump: 0,
};

export const synthpop: Style = {
  ...song,
  name: "synthpop",
  progressions: { major: ["0543", "5340", "0354"], minor: ["0562", "0653", "0265"] },
  drums: [
    { tone: "hardKick", steps: "x...x...x...x...", level: 0.85 },
    { tone: "bigSnare", steps: "....X.......X...", level: 0.6 },
    { tone: "hat", steps: "x.xxx.xxx.xxx.xx", level: 0.22, from: 0.4 },
  ],
  bass: { tone: "sawBass", lines: ["1818181818181818", "1.8.1.8.1.8.1.8."], level: 0.5 },
  chords: { tone: "pad", rhythms: ["x---------------"], size: 3, centre: 60, level: 0.36, strum: 0 },
  lead: { tone: "synthLead", density: 0.4, centre: 76, level: 0.36, pentatonic: false },
  layer: { tone: "stab", figure: "arpeggio", centre: 72, level: 0.22 },
  roomSeconds: 1.8,
  wet: 0.24,
  echo: 0.75,
  pump: 0.3,
};

export const kpop: Style = {
  ...song,
  name: "k-pop",
  progressions: { major: ["3425", "3405", "0425"], minor: ["5602", "3506", "5460"] },
  drums: [
    { tone: "hardKick", steps: "X..x..x.X..x....", level: 0.95 },
    { tone: "clap", steps: "....X.......X..x", level: 0.62 },
    { tone: "hat", steps: "x.xxx.xxxxxxx.xx", level: 0.24 },
  ],
  bass: { tone: "reeseBass", lines: ["1--1--1.1--1-.8.", "1-.1-.1-..1-.8.a"], level: 0.42 },
  chords: {
    tone: "superSaw",
    rhythms: ["x-.x-.x-..x-x-..", "x..x..x..x..x-x-"],
    size: 4,
    centre: 65,
    level: 0.34,
    strum: 0,
  },
  lead: { tone: "bell", density: 0.6, centre: 79, level: 0.32, pentatonic: true },
  layer: { tone: "stab", figure: "pulse", centre: 72, level: 0.2 },
  pump: 0.4,
};

export const cityPop: Style = {
  ...song,
  name: "city pop",
  swing: 0.1,
  progressions: { major: ["3421", "3265", "1405", "3415"], minor: ["3602", "5625", "3065"] },
  drums: [
    { tone: "softKick", steps: "x..x..x...x..x..", level: 0.85 },
    { tone: "tightSnare", steps: "....x..o....x..o", level: 0.6 },
    { tone: "hat", steps: "x.xox.xox.xox.xx", level: 0.26 },
  ],
  bass: { tone: "fingerBass", lines: ["1..8.1.5..1.8.7a", "1.18..5.1.18.7a."], level: 0.55 },
  chords: {
    tone: "electricPiano",
    rhythms: ["x--x..x---.x-...", "..x-.x-...x-.xx-"],
    size: 5,
    centre: 63,
    level: 0.42,
    strum: 6,
  },
  lead: { tone: "reed", density: 0.4, centre: 74, level: 0.32, pentatonic: true },
  layer: { tone: "strings", figure: "held", centre: 72, level: 0.14 },
  pump: 0,
};

export const latinPop: Style = {
  ...song,
  name: "latin pop",
  progressions: { major: ["0345", "0543", "0534"], minor: ["0564", "0362", "0635"] },
  drums: [
    { tone: "softKick", steps: "x.....x.x.....x.", level: 0.85 },
    { tone: "clap", steps: "....x.......x...", level: 0.42, from: 0.5 },
    { tone: "conga", steps: "..x.x..x..x.xx.x", level: 0.42 },
    { tone: "lowConga", steps: "x.....x.........", level: 0.44 },
    { tone: "shaker", steps: "xoxoxoxoxoxoxoxo", level: 0.2 },
  ],
  bass: { tone: "fingerBass", lines: ["1--5--8-1--5--a-", "1--1..5---1-..8-"], level: 0.66 },
  chords: {
    tone: "nylon",
    rhythms: ["x..x..x.x..x..x.", "x.xx.xx.x.xx.xx."],
    size: 3,
    centre: 62,
    level: 0.56,
    strum: 12,
  },
  lead: { tone: "brass", density: 0.4, centre: 72, level: 0.28, pentatonic: false },
  layer: { tone: "nylon", figure: "arpeggio", centre: 74, level: 0.26 },
  pump: 0,
};

export const disco: Style = {
  ...song,
  name: "disco",
  progressions: { major: ["0534", "3425"], minor: ["0362", "0536", "3602"] },
  drums: [
    { tone: "softKick", steps: "X...X...X...X...", level: 0.95 },
    { tone: "snare", steps: "....x.......x...", level: 0.5 },
    { tone: "openHat", steps: "..x...x...x...x.", level: 0.3 },
    { tone: "hat", steps: "xx.xxx.xxx.xxx.x", level: 0.22 },
    { tone: "conga", steps: "...x..x....x.x..", level: 0.24, from: 0.6 },
  ],
  bass: { tone: "slapBass", lines: ["1.8.1.8.1.8.1.a.", "1.81.81.1.81.85a"], level: 0.56 },
  chords: {
    tone: "muted",
    rhythms: ["..xx..xx..xx..xx", "x.xx.xxxx.xx.xx."],
    size: 4,
    centre: 67,
    level: 0.5,
    strum: 3,
  },
  lead: { tone: "strings", density: 0.36, centre: 76, level: 0.3, pentatonic: false },
  layer: { tone: "electricPiano", figure: "held", centre: 62, level: 0.26 },
  pump: 0.2,
};
