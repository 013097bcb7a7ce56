import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { movedSoFar, observedOf, observePages } from "./observe.ts";
import type { NamedPage } from "./pageList.ts";
import { scrollThrough, settled } from "./settled.ts";
import { countTransfers, type Transfers } from "./transfers.ts";

/** What one cold visit of a page told. */
export interface PageFigures extends Transfers {
  name: string;
  width: number;
  paintedMs: number;
  /** what of the long tasks is over 50 ms each, added up */
  blockedMs: number;
  /** moves until it stood, through a scroll and after a play */
  moved: number;
  movers: string[];
  /** faults that axe names, in light and dark */
  violations: string[];
}

export interface Window {
  browser: Browser;
  baseURL: string;
  storageState: string | undefined;
  width: number;
}

/** Where a finger lands that means to play; the title of a card is a link. */
export const onCover = { x: 12, y: 12 };

/** A window with nothing in its cache. */
export async function coldWindow({ browser, baseURL, storageState, width }: Window): Promise<Page> {
  const viewport = width < 600 ? { width, height: 844 } : { width, height: 900 };
  const context = await browser.newContext({ baseURL, viewport, ...(storageState && { storageState }) });
  return context.newPage();
}

/** Plays the first thing on the page that can be played; a page without one stays as it is. */
async function playSomething(page: Page): Promise<void> {
  const play = page
    .getByRole("main")
    .getByRole("button", { name: /^Play / })
    .first();
  if ((await play.count()) === 0) return;
  await play.click({ position: onCover });
  await page.getByRole("button", { name: "Pause" }).first().waitFor();
  await page.waitForLoadState("networkidle");
}

async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}, ${colorScheme}: ${node.html}`)));
  }
  return found;
}

/** Opens a page in a window without a cache, scrolls it, plays from it, and has it judged by axe. */
export async function visit({ name, path, signedIn }: NamedPage, window: Window): Promise<PageFigures> {
  const page = await coldWindow(signedIn ? window : { ...window, storageState: undefined });
  await observePages(page);
  const transfers = await countTransfers(page);
  await page.goto(path);
  await settled(page);
  const { paintedMs, longTasksMs } = await observedOf(page);
  const loaded = { ...transfers };
  await scrollThrough(page);
  await playSomething(page);
  const seen = await observedOf(page);
  const violations = await violationsOf(page);
  await page.context().close();
  return {
    name,
    width: window.width,
    ...loaded,
    paintedMs,
    blockedMs: longTasksMs.reduce((sum, length) => sum + Math.max(0, length - 50), 0),
    moved: movedSoFar(seen),
    movers: seen.shifts.map(({ score, what }) => `${score.toFixed(4)} ${what}`),
    violations,
  };
}
