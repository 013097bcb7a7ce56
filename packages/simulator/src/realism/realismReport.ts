import type { WorldSettings } from "../world.ts";
import type { CountShape } from "./counts.ts";
import type { ListeningSummary } from "./listening.ts";
import type { ExcerptShape } from "./references.ts";
import type { WorldRealism } from "./worldRealism.ts";

/** The real figures; null where the data set is not here. */
export interface References {
  hetrec: CountShape | null;
  excerpt: ExcerptShape | null;
}

type Row = readonly [label: string, ...values: string[]];

/** The report as Markdown: every figure of the world beside the real one, and what cannot be compared. */
export function realismReport(settings: WorldSettings, world: WorldRealism, references: References): string {
  const plays = world.interactions["track played"] ?? 0;
  const sections = [
    "# How real is the world?",
    introduction(settings, world),
    "## Who is heard: artists and listeners",
    countTable(world.counts, references.hetrec),
    "## How somebody listens: repeats and sessions",
    listeningTable(world, references.excerpt),
    "## When: the hours of the day",
    hourTable(world, references.excerpt),
    "## How plays end",
    endingTable(world, plays),
    "## What is played from Home",
    homeParagraph(world, plays),
    limits,
  ];
  return `${sections.join("\n\n")}\n`;
}

function introduction(settings: WorldSettings, { interactions }: WorldRealism): string {
  const total = Object.values(interactions).reduce((sum, amount) => sum + amount, 0);
  return [
    `Written by \`segue report-realism\`. The synthetic world of seed \`${settings.seed}\`, ${count(settings.listeners)} listeners`,
    `and ${settings.days} days until ${new Date(settings.until).toISOString()}, holds ${count(total)} interactions:`,
    `${Object.entries(interactions)
      .map(([name, amount]) => `${name} ${count(amount)}`)
      .join(", ")}.`,
    "The real figures come from two sets of Last.fm listening: HetRec 2011 (play counts of 1,892 listeners for their 50 most",
    "played artists) and the first 4,997 plays of one listener of the 1K set. Neither is part of Segue.",
  ].join("\n");
}

function countTable(world: CountShape, real: CountShape | null): string {
  const both = (label: string, read: (shape: CountShape) => string): Row => [
    label,
    read(world),
    real ? read(real) : "–",
  ];
  return table(
    ["", "world", "HetRec"],
    [
      both("listeners", (shape) => count(shape.listeners)),
      both("artists with a listener", (shape) => count(shape.artists)),
      both("plays of the top 1 % of artists¹", (shape) => percent(shape.artistPlays.top1)),
      both("plays of the top 10 % of artists¹", (shape) => percent(shape.artistPlays.top10)),
      both("Gini of artists' plays¹", (shape) => shape.artistPlays.gini.toFixed(2)),
      both("power-law slope of artists' plays¹", (shape) => shape.artistPlays.slope.toFixed(2)),
      both("audience of the top 1 % of artists¹", (shape) => percent(shape.artistListeners.top1)),
      both("audience of the top 10 % of artists¹", (shape) => percent(shape.artistListeners.top10)),
      both("Gini of artists' audiences¹", (shape) => shape.artistListeners.gini.toFixed(2)),
      both("plays of the most active 10 % of listeners", (shape) => percent(shape.activity.top10)),
      both("Gini of listeners' plays", (shape) => shape.activity.gini.toFixed(2)),
      both("a listener's favourite artist, of her top 50", (shape) => percent(shape.favourite)),
      both("a listener's ten favourites, of her top 50", (shape) => percent(shape.tenFavourites)),
    ],
  ).concat(
    "\n\n¹ Of the 1,200 most played (or best known) artists on either side, because the world has no more; every listener's list is",
    "\ncut to her 50 most played artists first, as HetRec's are. A play is a listen: half of the track or four minutes.",
  );
}

function listeningTable({ listening, trackPlays }: WorldRealism, excerpt: ExcerptShape | null): string {
  const real = excerpt?.listening ?? null;
  const both = (label: string, read: (shape: ListeningSummary) => string): Row => [
    label,
    listening ? read(listening) : "–",
    real ? read(real) : "–",
  ];
  return table(
    ["", "world²", "1K excerpt"],
    [
      both("listeners", (shape) => count(shape.listeners)),
      both("listens of a track heard before", (shape) => percent(shape.trackRepeats)),
      both("listens of an artist heard before", (shape) => percent(shape.artistRepeats)),
      both("listens a session, mean", (shape) => shape.sessionListens.mean.toFixed(1)),
      both("listens a session, median", (shape) => String(shape.sessionListens.median)),
      both("listens a session, nine of ten have at most", (shape) => String(shape.sessionListens.p90)),
      both("minutes a session, median³", (shape) => shape.sessionMinutes.median.toFixed(0)),
      both("minutes a session, nine of ten last at most³", (shape) => shape.sessionMinutes.p90.toFixed(0)),
      both("listens in the listener's eight busiest hours", (shape) => percent(shape.busiestHours)),
      [
        "plays of the top 10 % of tracks (all listeners; the one listener)",
        percent(trackPlays.top10),
        excerpt ? percent(excerpt.trackPlays.top10) : "–",
      ],
    ],
  ).concat(
    "\n\n² Median over listeners with at least 1,000 listens, each one's first 4,997; sessions pooled. ³ From the first start to the",
    "\nlast one, sessions of two listens and more; sessions are cut where more than 30 minutes pass from start to start.",
  );
}

function hourTable(world: WorldRealism, excerpt: ExcerptShape | null): string {
  const most = Math.max(...world.hours, ...(excerpt?.hours ?? []));
  const bar = (share: number) => "█".repeat(Math.round((24 * share) / most)) || "·";
  const rows = world.hours.map((share, hour): Row => {
    const real = excerpt?.hours[hour];
    return [
      String(hour).padStart(2, "0"),
      `${percent(share)} ${bar(share)}`,
      real === undefined ? "–" : `${percent(real)} ${bar(real)}`,
    ];
  });
  return table(["hour", "world, local", "1K excerpt, UTC"], rows);
}

function endingTable({ endings }: WorldRealism, plays: number): string {
  return table(
    ["track plays", "world"],
    [
      ["all", count(plays)],
      ["skipped: ended within 30 s", percent(endings.skipped)],
      ["left later, before the end", percent(endings.left)],
      ["heard to the end", percent(endings.finished)],
    ],
  );
}

function homeParagraph({ homes }: WorldRealism, plays: number): string {
  return [
    `In its last 56 days the world logs Homes: ${count(homes.shown)} of them, with ${count(homes.examined)} cards that were looked at and`,
    `${count(homes.played)} that were played (${percent(homes.played / homes.examined)}). What is played from Home takes the place of what the session would`,
    `have held otherwise, and a session that comes back to Home grows by it: ${percent(homes.played / plays)} of the year's track plays.`,
    "No real figures of this kind are to be had.",
  ].join("\n");
}

const limits = `## What cannot be compared

- **Skips and endings.** Neither real set says how long something was heard; a scrobble is written only for what counted. The world's
  skip share is a modelling choice.
- **Hours.** The real listener's zone is unknown, so her curve may be moved by some hours, and it is the curve of one person: one
  sharp peak. The world's curve is the sum of many people. What can be compared is how concentrated one person's hours are: the share
  of her eight busiest hours, above.
- **One person.** All figures of the 1K excerpt are those of one very active listener (34 plays a day).
- **The catalogue's size.** HetRec knows 17,632 artists, the world 1,200. A person who has heard everything of her corner of a small
  catalogue repeats more, which is why the world's repeat share lies above the real one.
- **Podcasts, books, saves, searches, shelves, devices.** No real figures are to be had here.`;

function table(head: readonly string[], rows: readonly Row[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
