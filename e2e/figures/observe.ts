import type { Page } from "@playwright/test";

/** What a page tells of itself while it is looked at; times count from the start of the navigation. */
interface Observed {
  /** milliseconds until the largest thing was painted */
  paintedMs: number;
  /** every move that no press asked for: its score, and what moved */
  shifts: { score: number; what: string }[];
  /** milliseconds until anything of the page was painted */
  firstPaintMs: number;
  /** tasks over 50 ms */
  longTasks: { endMs: number; lengthMs: number }[];
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

declare global {
  var observed: Observed;
}

/** Runs in the page, before anything of its own does. */
function observe(): void {
  const observed: Observed = { paintedMs: 0, shifts: [], firstPaintMs: 0, longTasks: [] };
  globalThis.observed = observed;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  const nameOf = (node: Node | null | undefined) =>
    node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.textContent ?? "").slice(0, 120);
  watch("largest-contentful-paint", (entry) => (observed.paintedMs = entry.startTime));
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") observed.firstPaintMs = startTime;
  });
  watch("longtask", ({ startTime, duration }) => {
    observed.longTasks.push({ endMs: startTime + duration, lengthMs: duration });
  });
  watch("layout-shift", (entry) => {
    const { value, hadRecentInput, sources } = entry as Shift;
    if (!hadRecentInput) observed.shifts.push({ score: value, what: nameOf(sources[0]?.node) });
  });
}

/** From now on, every document of the window is watched. */
export async function observePages(page: Page): Promise<void> {
  await page.addInitScript(observe);
}

/** What has been seen of the document so far. */
export function observedOf(page: Page): Promise<Observed> {
  return page.evaluate(() => globalThis.observed);
}

/** How far things have moved by themselves since the navigation: all scores added up, which is at least Lighthouse's CLS. */
export function movedSoFar({ shifts }: Observed): number {
  return shifts.reduce((sum, { score }) => sum + score, 0);
}

/** What of the long tasks is over 50 ms each, added up: Lighthouse's TBT. */
export function blockedMsOf({ longTasks }: Observed): number {
  return longTasks.reduce((sum, { lengthMs }) => sum + Math.max(0, lengthMs - 50), 0);
}

/** From when on a press is answered at once: something is painted, and the last long task is over. */
export function interactiveMsOf({ firstPaintMs, longTasks }: Observed): number {
  return Math.max(firstPaintMs, ...longTasks.map(({ endMs }) => endMs));
}
