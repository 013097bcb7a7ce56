import type { Style } from "../style.ts";
import { backbeat } from "./beats.ts";

const street = {
  form: "song",
  swing: 0,
  swingUnit: 16,
  colour: "plain",
  progressions: { major: ["0505", "0354", "0134"], minor: ["0505", "0054", "0326"] },
  roomSeconds: 0.8,
  wet: 0.14,
  echo: 0,
  pump: 0.2,
} as const;

export const hipHop: Style = {
  ...street,
  name: "hip hop",
  swing: 0.24,
  drums: [
    { tone: "softKick", steps: "X.....x..xx.....", level: 1 },
    { tone: "snare", steps: "....X.......X...", level: 0.8 },
    { tone: "hat", steps: "x.x.x.xox.x.x.x.", level: 0.3 },
  ],
  bass: { tone: "subBass", lines: ["1--...1..15-....", "1-...-1-..1-..a-"], level: 0.6 },
  chords: {
    tone: "piano",
    rhythms: ["x-....x-..x-....", "x---..x---x-...."],
    size: 4,
    centre: 58,
    level: 0.46,
    strum: 10,
  },
  lead: { tone: "flute", density: 0.24, centre: 74, level: 0.26, pentatonic: true },
  layer: null,
};

export const trap: Style = {
  ...street,
  name: "trap",
  colour: "dark",
  progressions: { major: ["0055", "0506"], minor: ["0050", "0011", "0055"] },
  drums: [
    { tone: "hardKick", steps: "X.....x...x.....", level: 0.9 },
    { tone: "clap", steps: "........X.......", level: 0.74 },
    { tone: "hat", steps: "x.x.x.x.xxx.x.xx", level: 0.34 },
    { tone: "hat", steps: "......ooo...oooo", level: 0.24, from: 0.5 },
    { tone: "rim", steps: "..............x.", level: 0.3, from: 0.6 },
  ],
  bass: { tone: "boom", lines: ["1-----1---1-----", "1-------..1---8-"], level: 0.72 },
  chords: {
    tone: "bell",
    rhythms: ["x.....x.....x...", "x...x.....x...x."],
    size: 3,
    centre: 70,
    level: 0.3,
    strum: 0,
    broken: true,
  },
  lead: { tone: "glass", density: 0.3, centre: 79, level: 0.32, pentatonic: false },
  layer: { tone: "warm", figure: "held", centre: 52, level: 0.2 },
  roomSeconds: 1.8,
  wet: 0.26,
};

export const rnb: Style = {
  ...street,
  name: "r&b",
  swing: 0.16,
  progressions: { major: ["3210", "0521", "3415"], minor: ["3625", "5360", "0354"] },
  drums: [
    { tone: "softKick", steps: "x..x......x..x..", level: 0.86 },
    { tone: "clap", steps: "....x.......x...", level: 0.5 },
    { tone: "hat", steps: "o.o.oxo.o.o.oxxo", level: 0.22 },
  ],
  bass: { tone: "subBass", lines: ["1--1------1--a--", "1-----5-..8---a-"], level: 0.6 },
  chords: {
    tone: "electricPiano",
    rhythms: ["x--x-----.x-----", "x-----x--x------"],
    size: 5,
    centre: 62,
    level: 0.52,
    strum: 16,
  },
  lead: { tone: "synthLead", density: 0.34, centre: 72, level: 0.26, pentatonic: true },
  layer: { tone: "warm", figure: "held", centre: 65, level: 0.16 },
  roomSeconds: 1.3,
};

export const reggaeton: Style = {
  ...street,
  name: "reggaeton",
  progressions: { major: ["0543", "0354"], minor: ["0526", "0562", "0365"] },
  drums: [
    { tone: "hardKick", steps: "X...X...X...X...", level: 0.86 },
    { tone: "tightSnare", steps: "...x..x....x..x.", level: 0.66 },
    { tone: "hat", steps: "..o...o...o...o.", level: 0.22, from: 0.5 },
  ],
  bass: { tone: "boom", lines: ["1--1--1-1--1--1-", "1--1--5-1--1--8-"], level: 0.54 },
  chords: {
    tone: "marimba",
    rhythms: ["x..x..x.x..x..x.", "..x.x.x...x.x.x."],
    size: 3,
    centre: 68,
    level: 0.5,
    strum: 0,
  },
  lead: { tone: "synthLead", density: 0.4, centre: 72, level: 0.3, pentatonic: true },
  layer: { tone: "pad", figure: "held", centre: 62, level: 0.16 },
};

export const afrobeats: Style = {
  ...street,
  name: "afrobeats",
  swing: 0.08,
  progressions: { major: ["0345", "0534", "3045"], minor: ["0635", "0562"] },
  drums: [
    { tone: "softKick", steps: "x..x..x...x.x...", level: 0.86 },
    { tone: "rim", steps: "...x..x....x..x.", level: 0.4 },
    { tone: "block", steps: "x..x..x...x.x...", level: 0.22, from: 0.4 },
    { tone: "conga", steps: ".x..xx.x.x..xx.x", level: 0.34 },
    { tone: "shaker", steps: "xoxxxoxxxoxxxoxx", level: 0.22 },
  ],
  bass: { tone: "fingerBass", lines: ["1..1..5...1.8...", "1-.1-.8-..5-.1-."], level: 0.66 },
  chords: {
    tone: "clean",
    rhythms: ["..x.x.x...x.xx..", ".xx..x.x.xx..x.x"],
    size: 3,
    centre: 70,
    level: 0.42,
    strum: 0,
    broken: true,
  },
  lead: { tone: "marimba", density: 0.5, centre: 76, level: 0.46, pentatonic: true },
  layer: { tone: "warm", figure: "held", centre: 60, level: 0.14 },
};

export const reggae: Style = {
  ...street,
  name: "reggae",
  swing: 0.14,
  swingUnit: 8,
  progressions: { major: ["0303", "0345", "0343"], minor: ["0303", "0036", "0653"] },
  drums: [
    { tone: "softKick", steps: "........X.......", level: 0.95 },
    { tone: "rim", steps: "........x.......", level: 0.6 },
    { tone: "hat", steps: "x...o...x...o.o.", level: 0.28 },
  ],
  bass: { tone: "subBass", lines: ["1---3-5-..1-..5-", "..1---3-5---..a-"], level: 0.76 },
  chords: {
    tone: "organ",
    rhythms: ["....x.......x...", "....x.x.....x.x."],
    size: 3,
    centre: 65,
    level: 0.44,
    strum: 0,
  },
  lead: { tone: "brass", density: 0.28, centre: 70, level: 0.26, pentatonic: true },
  layer: { tone: "muted", figure: "pulse", centre: 67, level: 0.34 },
  roomSeconds: 1.6,
  wet: 0.26,
  echo: 0.75,
  pump: 0,
};

export const soul: Style = {
  ...street,
  name: "soul",
  colour: "plain",
  swing: 0.14,
  progressions: { major: ["0534", "0153", "0325"], minor: ["0362", "0354", "0635"] },
  drums: backbeat,
  bass: { tone: "fingerBass", lines: ["1--1-3-5-.8-.a--", "1-..1-5-6-5-3-a-".replaceAll("6", "7")], level: 0.7 },
  chords: {
    tone: "organ",
    rhythms: ["x-------x-------", "..x-....x-....x-"],
    size: 4,
    centre: 62,
    level: 0.3,
    strum: 0,
  },
  lead: { tone: "brass", density: 0.4, centre: 70, level: 0.3, pentatonic: true },
  layer: { tone: "piano", figure: "pulse", centre: 64, level: 0.24 },
};

export const funk: Style = {
  ...street,
  name: "funk",
  colour: "blues",
  swing: 0.1,
  progressions: { major: ["0000", "0033", "0006"], minor: ["0000", "0033", "0030"] },
  drums: [
    { tone: "softKick", steps: "X.x...x...x..x..", level: 0.95 },
    { tone: "tightSnare", steps: "....X..o.o..X..o", level: 0.7 },
    { tone: "hat", steps: "xoxoxoxoxoxoxoxo", level: 0.3 },
  ],
  bass: { tone: "slapBass", lines: ["1..1.8.7.1.8..7a", "1.1..8.5.7.1..8."], level: 0.74 },
  chords: {
    tone: "muted",
    rhythms: ["..xx.xx...xx.xxx", "xx.x.xx.xx.x.xx."],
    size: 4,
    centre: 68,
    level: 0.6,
    strum: 4,
  },
  lead: { tone: "brass", density: 0.5, centre: 72, level: 0.3, pentatonic: true },
  layer: { tone: "electricPiano", figure: "pulse", centre: 62, level: 0.26 },
  pump: 0,
};
