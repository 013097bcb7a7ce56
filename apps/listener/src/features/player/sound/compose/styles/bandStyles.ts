import type { Style } from "../style.ts";
import { rockBeat } from "./beats.ts";

const rock = {
  form: "song",
  swing: 0,
  swingUnit: 8,
  colour: "plain",
  progressions: { major: ["0453", "0534", "5304", "0341"], minor: ["0526", "0365", "0635", "0625"] },
  roomSeconds: 0.9,
  wet: 0.16,
  echo: 0,
  pump: 0,
} as const;

export const indieRock: Style = {
  ...rock,
  name: "indie rock",
  drums: [...rockBeat, { tone: "shaker", steps: "o.o.o.o.o.o.o.o.", level: 0.18, from: 0.6 }],
  bass: { tone: "pickBass", lines: ["1-1-1-1-1-1-1-a-", "1---1-5-1---5-a-"], level: 0.62 },
  chords: {
    tone: "clean",
    rhythms: ["x-x.x-x-.xx-x-x-", "x-..x-x-..x-x-x-"],
    size: 3,
    centre: 60,
    level: 0.4,
    strum: 9,
  },
  lead: { tone: "clean", density: 0.4, centre: 74, level: 0.5, pentatonic: true },
  layer: { tone: "warm", figure: "held", centre: 60, level: 0.16 },
};

export const alternativeRock: Style = {
  ...rock,
  name: "alternative rock",
  drums: [
    { tone: "softKick", steps: "x..x....x.xx....", level: 1 },
    { tone: "bigSnare", steps: "....X.......X...", level: 0.66 },
    { tone: "openHat", steps: "x...x...x...x...", level: 0.24 },
  ],
  bass: { tone: "pickBass", lines: ["1-1-1-1-1-1-1-1-", "1-..1-1-1-..5-a-"], level: 0.64 },
  chords: {
    tone: "crunch",
    rhythms: ["x---x-x---x-x---", "x-x-x-x-x-x-x-x-"],
    size: 2,
    centre: 52,
    level: 0.4,
    strum: 6,
  },
  lead: { tone: "crunch", density: 0.3, centre: 70, level: 0.34, pentatonic: true },
  layer: null,
};

export const classicRock: Style = {
  ...rock,
  name: "classic rock",
  colour: "blues",
  swing: 0.08,
  progressions: { major: ["0630", "0340", "0364", "0043"], minor: ["0635", "0360", "0630", "0653"] },
  drums: rockBeat,
  bass: { tone: "pickBass", lines: ["1.1.5.1.3.5.8.a.", "1--11-5.1--18-5."], level: 0.6 },
  chords: {
    tone: "crunch",
    rhythms: ["x-.xx-..x-.x.-x.", "x--.x-x-x--.x-x-"],
    size: 3,
    centre: 55,
    level: 0.3,
    strum: 12,
  },
  lead: { tone: "crunch", density: 0.5, centre: 72, level: 0.36, pentatonic: true },
  layer: { tone: "organ", figure: "held", centre: 60, level: 0.14 },
};

export const metal: Style = {
  ...rock,
  name: "metal",
  colour: "dark",
  progressions: { major: ["0010", "0605", "0050"], minor: ["0010", "0105", "0016"] },
  drums: [
    { tone: "hardKick", steps: "xxxxxxxxxxxxxxxx", level: 0.5, from: 0.5 },
    { tone: "hardKick", steps: "x.xxx.xxx.xxx.xx", level: 0.78 },
    { tone: "bigSnare", steps: "....X.......X...", level: 0.7 },
    { tone: "ride", steps: "x...x...x...x...", level: 0.3 },
  ],
  bass: { tone: "pickBass", lines: ["1-11-11-11-11-11", "1-1-111-1-1-11a-"], level: 0.5 },
  chords: {
    tone: "chug",
    rhythms: ["x.xxx.xxx.xxx.xx", "xxx.xxx.xxx.xxxx"],
    size: 2,
    centre: 43,
    level: 0.44,
    strum: 0,
  },
  lead: { tone: "distorted", density: 0.55, centre: 72, level: 0.3, pentatonic: false },
  layer: { tone: "distorted", figure: "held", centre: 45, level: 0.18 },
};

export const punk: Style = {
  ...rock,
  name: "punk",
  progressions: { major: ["0344", "0454", "0534"], minor: ["0655", "0365", "0525"] },
  drums: [
    { tone: "hardKick", steps: "x.....x.x.....x.", level: 0.9 },
    { tone: "tightSnare", steps: "..X...X...X...X.", level: 0.66, from: 0.5 },
    { tone: "tightSnare", steps: "....X.......X...", level: 0.7 },
    { tone: "openHat", steps: "x.x.x.x.x.x.x.x.", level: 0.26 },
  ],
  bass: { tone: "pickBass", lines: ["1-1-1-1-1-1-1-1-"], level: 0.66 },
  chords: {
    tone: "distorted",
    rhythms: ["x-x-x-x-x-x-x-x-", "xxx-xxx-xxx-xxx-"],
    size: 2,
    centre: 50,
    level: 0.36,
    strum: 0,
  },
  lead: { tone: "crunch", density: 0.35, centre: 69, level: 0.3, pentatonic: true },
  layer: null,
  roomSeconds: 0.5,
  wet: 0.1,
};

export const folk: Style = {
  ...rock,
  name: "folk",
  progressions: { major: ["0345", "0403", "0534", "0143"], minor: ["0625", "0362", "0536"] },
  drums: [{ tone: "shaker", steps: "o...x...o...x...", level: 0.2, from: 0.55 }],
  bass: { tone: "fingerBass", lines: ["1-------5-------", "1-----5-1---5---"], level: 0.4 },
  chords: {
    tone: "steel",
    rhythms: ["x.x.xxx.x.x.xxx.", "x.xxx.xxx.xxx.x."],
    size: 3,
    centre: 58,
    level: 0.5,
    strum: 0,
    broken: true,
  },
  lead: { tone: "flute", density: 0.3, centre: 76, level: 0.32, pentatonic: true },
  layer: null,
  roomSeconds: 1.1,
};

export const country: Style = {
  ...rock,
  name: "country",
  swing: 0.12,
  progressions: { major: ["0340", "0043", "0453", "0340"], minor: ["0625", "0362"] },
  drums: [
    { tone: "softKick", steps: "x.......x.......", level: 0.8 },
    { tone: "brush", steps: "....x.......x...", level: 0.5 },
    { tone: "brush", steps: "x.ooo.oox.ooo.oo", level: 0.2 },
  ],
  bass: { tone: "fingerBass", lines: ["1---....5---....", "1---....5---..a."], level: 0.66 },
  chords: {
    tone: "steel",
    rhythms: ["....x-x.....x-xx", "..x-x-x...x-x-x."],
    size: 3,
    centre: 62,
    level: 0.4,
    strum: 14,
  },
  lead: { tone: "nylon", density: 0.5, centre: 74, level: 0.5, pentatonic: true },
  layer: null,
};
