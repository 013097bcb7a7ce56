import { gridMarkdown, type Grid } from "../../evaluate/grid.ts";
import type { Surroundings } from "../../evaluate/machine.ts";
import type { PagesResult } from "./pagesResult.ts";

/** What must be reached on two cores, after the build, the server warm and the browser's cache empty. */
const targets = { interactiveMs: 1_500, routeMs: 200, moved: 0.02, homeScriptBytes: 220_000 };

export interface PagesReport {
  command: string;
  at: Date;
  surroundings: Surroundings;
  minutes: number;
  world: string;
  result: PagesResult;
}

interface Verdict {
  what: string;
  wanted: string;
  found: string;
  ok: boolean;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`;
const score = (value: number): string => value.toFixed(3);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const above = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? above : ((sorted[middle - 1] ?? Number.NaN) + above) / 2;
}

function largest<Row>(rows: readonly Row[], by: (row: Row) => number): { value: number; row: Row | undefined } {
  const row = rows.toSorted((a, b) => by(b) - by(a))[0];
  return { value: row ? by(row) : Number.NaN, row };
}

/** What must be reached, and whether it is. */
export function pageVerdicts({ firstHome, routes, pages }: PagesResult): Verdict[] {
  const interactive = firstHome.map(({ width, answersMs }): Verdict => {
    const value = median(answersMs);
    const what = `first Home interactive at ${width} px, median of ${answersMs.length}`;
    return {
      what,
      wanted: `at most ${ms(targets.interactiveMs)}`,
      found: ms(value),
      ok: value <= targets.interactiveMs,
    };
  });
  const route = median(routes.flatMap((change) => change.ms));
  const script = largest(
    pages.filter(({ name }) => name === "Home"),
    (page) => page.scriptBytes,
  ).value;
  const moved = largest(pages, (page) => page.moved);
  const faults = pages.reduce((sum, { violations }) => sum + violations.length, 0);
  return [
    ...interactive,
    {
      what: "change of page, median",
      wanted: `at most ${ms(targets.routeMs)}`,
      found: ms(route),
      ok: route <= targets.routeMs,
    },
    {
      what: "layout shift of every page, the worst",
      wanted: `under ${targets.moved}`,
      found: `${score(moved.value)} (${moved.row?.name ?? "none"})`,
      ok: moved.value < targets.moved,
    },
    {
      what: "script of Home, compressed, with all that is fetched ahead",
      wanted: `at most ${kilobytes(targets.homeScriptBytes)}`,
      found: kilobytes(script),
      ok: script <= targets.homeScriptBytes,
    },
    { what: "faults that axe names, light and dark", wanted: "0", found: String(faults), ok: faults === 0 },
  ];
}

function verdictGrid(result: PagesResult): Grid {
  const rows = pageVerdicts(result).map(({ what, wanted, found, ok }) => [what, wanted, found, ok ? "yes" : "no"]);
  return { title: "What must be reached", header: ["what", "wanted", "found", "reached"], rows };
}

function homeGrid({ firstHome }: PagesResult): Grid {
  const rows = firstHome.flatMap(({ width, shownMs, answersMs }) =>
    (
      [
        ["until cards stand there", shownMs],
        ["until a pressed card plays", answersMs],
      ] as const
    ).map(([what, all]) => [what, String(width), ms(median(all)), ms(Math.min(...all)), ms(Math.max(...all))]),
  );
  return { title: "First Home", header: ["from the start of the navigation", "px", "median", "best", "worst"], rows };
}

function routeGrid({ routes }: PagesResult): Grid {
  const rows = routes.map(({ width, to, ms: all, first }) => [
    to,
    String(width),
    ms(median(all)),
    ms(Math.max(...all)),
    [...new Set(first)].join(", "),
  ]);
  return { title: "Changes of page", header: ["to", "px", "median", "worst", "what stands there first"], rows };
}

function pageGrid({ pages }: PagesResult): Grid {
  const rows = pages.map((page) => [
    page.name,
    String(page.width),
    ms(page.paintedMs),
    ms(page.interactiveMs),
    score(page.moved),
    ms(page.blockedMs),
    kilobytes(page.documentScriptBytes),
    kilobytes(page.scriptBytes),
    kilobytes(page.bytes),
    String(page.requests),
    String(page.violations.length),
  ]);
  const header = ["page", "px", "LCP", "TTI", "CLS", "TBT", "its script", "script", "all", "requests", "axe"];
  return { title: "Every page", header, rows };
}

/** The tables of a run. */
export function pagesGrids(result: PagesResult): Grid[] {
  return [verdictGrid(result), homeGrid(result), routeGrid(result), pageGrid(result)];
}

/** What moved or was found faulty, for whoever has to mend it. */
export function pageFaults({ pages }: PagesResult): string[] {
  return pages.flatMap(({ name, width, moved, movers, violations }) =>
    [...(moved >= targets.moved ? movers.map((what) => `moved ${what}`) : []), ...violations].map(
      (fault) => `${name} at ${width} px: ${fault}`,
    ),
  );
}

/** The page that is kept. */
export function pagesMarkdown({ command, at, surroundings, minutes, world, result }: PagesReport): string {
  return [
    "# Pages, measured",
    "",
    `Made by \`${command}\` on ${at.toISOString().slice(0, 10)} in ${minutes.toFixed(0)} minutes, on ${world}.`,
    `${surroundings.machine}. ${surroundings.versions}.`,
    "",
    "The built listener app in a real browser (Chromium, headless) on the machine that also runs the server and the database; signed in as a",
    "listener with a year of history, the server warm, every visit with an empty cache. A first Home is interactive when a card that was pressed",
    "as soon as it was there plays. A change of page is timed from the press on a link of the navigation until the frame in which the new page,",
    "or its skeleton, stands there. LCP, TTI (painted, and the last task over 50 ms done), TBT (what of tasks is over 50 ms each), script, bytes",
    "and requests are those of the load, with all that is fetched ahead when there is time; “its script” is what the document itself names.",
    "CLS adds up every move that no press asked for, through a scroll to the end and after a play. Script is counted as it came over the wire,",
    "gzipped, without headers; the sound comes with the first sign of a hand, and what the service worker fetches for use without a connection",
    "is its own: neither is part of the load. axe looks at every page in light, and at its contrasts in dark.",
    "",
    ...pagesGrids(result).flatMap((grid) => [gridMarkdown(grid), ""]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
