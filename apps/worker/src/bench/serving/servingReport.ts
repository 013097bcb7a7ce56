import type { LoadFigures, ServingMeasured } from "@segue/services/bench";
import { gridMarkdown, type Grid } from "../../evaluate/grid.ts";
import type { Surroundings } from "../../evaluate/machine.ts";
import type { ServingResult } from "./servingRun.ts";

/** What must be reached on two cores, database included. */
const servingTargets = { p50: 6, p99: 25, homes: 250, largeRatio: 2 };

export interface ServingReport {
  command: string;
  at: Date;
  surroundings: Surroundings;
  minutes: number;
  result: ServingResult;
}

const ms = (value: number): string => (Number.isNaN(value) ? "–" : `${value.toFixed(1)} ms`);
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const count = (value: number): string => Math.round(value).toLocaleString("en");

type Load = [load: string, figures: LoadFigures];

function loadsOf({ first, paced, saturated }: ServingMeasured): Load[] {
  return [
    ["20 requests a second", paced],
    ["as many as are answered, 8 at once", saturated],
    ["first visits, one after the other", first],
  ];
}

function rowsOf(tracks: number, loads: readonly Load[]): string[][] {
  return loads.map(([load, { latency, homes, failed }]) => {
    const { requests, p50, p95, p99 } = latency;
    return [`${count(tracks)} tracks`, load, count(requests), ms(p50), ms(p95), ms(p99), count(homes), count(failed)];
  });
}

function loadGrid({ usual, pair, large }: ServingResult): Grid {
  return {
    title: "Homes",
    header: ["catalogue", "load", "requests", "p50", "p95", "p99", "homes a second", "failed"],
    rows: [
      ...rowsOf(usual.tracks, [...loadsOf(usual), ["the same of two processes, 8 at once each", pair]]),
      ...rowsOf(large.tracks, loadsOf(large)),
    ],
  };
}

/** What must be reached, and whether it is. */
export function verdicts({
  usual,
  pair,
  large,
}: ServingResult): { what: string; wanted: string; found: string; ok: boolean }[] {
  const { p50, p99, homes, largeRatio } = servingTargets;
  const { paced } = usual;
  const ratio = large.paced.latency.p50 / paced.latency.p50;
  const at = (found: number, wanted: number, what: string) => {
    return { what, wanted: `at most ${wanted} ms`, found: ms(found), ok: found <= wanted };
  };
  return [
    at(paced.latency.p50, p50, "half of the Homes within, 20 requests a second"),
    at(paced.latency.p99, p99, "99 of 100 Homes within, 20 requests a second"),
    {
      what: "Homes a second of two processes, saturated, none failed",
      wanted: `at least ${homes}`,
      found: `${count(pair.homes)}, ${count(pair.failed)} failed`,
      ok: pair.homes >= homes && pair.failed === 0,
    },
    {
      what: `time with ${count(large.tracks)} tracks beside ${count(usual.tracks)}`,
      wanted: `at most ${largeRatio}×`,
      found: `${ratio.toFixed(2)}×`,
      ok: ratio <= largeRatio,
    },
  ];
}

function verdictGrid(result: ServingResult): Grid {
  const rows = verdicts(result).map(({ what, wanted, found, ok }) => [what, wanted, found, ok ? "yes" : "no"]);
  return { title: "What must be reached", header: ["what", "wanted", "found", "reached"], rows };
}

function modesGrid({ usual: { modes } }: ServingResult): Grid | null {
  if (!modes) return null;
  const { online, batch, preparing, ageSeconds, sameCards, sameCardsAgain, sameShelves, requests } = modes;
  return {
    title: "Composed at the request against composed beforehand",
    header: ["of the same requests", "online", "batch"],
    rows: [
      ["requests with both", count(requests), count(requests)],
      ["until the Home is there, p50", ms(online.p50), ms(batch.p50)],
      ["p99", ms(online.p99), ms(batch.p99)],
      ["composed beforehand, a Home", "–", ms(preparing)],
      ["age of what it knows, mean", "0 s", `${ageSeconds.toFixed(0)} s`],
      ["cards on the same shelf as online", percent(sameCardsAgain), percent(sameCards)],
      ["shelves as online", "–", percent(sameShelves)],
    ],
  };
}

/** The tables of a run. */
export function servingGrids(result: ServingResult): Grid[] {
  return [verdictGrid(result), loadGrid(result), modesGrid(result)].filter((grid) => grid !== null);
}

/** The page that is kept. */
export function servingMarkdown({ command, at, surroundings, minutes, result }: ServingReport): string {
  return [
    "# Serving, measured",
    "",
    `Made by \`${command}\` on ${at.toISOString().slice(0, 10)} in ${minutes.toFixed(0)} minutes.`,
    `${surroundings.machine}. ${surroundings.versions}.`,
    "",
    `\`serveHome\` in one process, as \`npm start\` serves, the database on the same machine: ${count(result.listeners)} listeners of the simulated world`,
    `with a year of history, of whom ${count(result.usual.visitors)} ask. A request reads what is new of the listener, decides her Home and has recorded it, durably,`,
    "before it is answered. At 20 requests a second the listeners are drawn at random from those who were there once before, every third",
    "request follows a play that was acknowledged the moment before, and the time counts from when a request is due. One process is one core's",
    "work; two of them, which share nothing but the database, show what both cores do. The larger catalogue is the same world with made tracks,",
    "each with the factors of one that is there, a little beside them. Batch is measured until the Home is there, without its record.",
    "Two Homes that are both composed at the request differ by the drawing alone: that is the line to read the batch against.",
    "",
    ...servingGrids(result).flatMap((grid) => [gridMarkdown(grid), ""]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
