import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "@playwright/test";
import { blockedMsOf, interactiveMsOf, movedSoFar, observedOf, observePages } from "./observe.ts";
import type { NamedPage } from "./pageList.ts";
import { scrollThrough, settled, standsStill } from "./settled.ts";
import { countTransfers, type ScriptBytes, scriptBytesOf } from "./transfers.ts";

/** What one cold visit of a page told. */
export interface PageFigures extends ScriptBytes {
  name: string;
  width: number;
  requests: number;
  bytes: number;
  paintedMs: number;
  interactiveMs: number;
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

/** Presses where a finger lands that means to play: on the cover, round ones too; the title of a card is a link. */
export async function pressCover(play: Locator): Promise<void> {
  const { width, height } = (await play.boundingBox()) ?? { width: 0, height: 0 };
  await play.click({ position: { x: Math.min(12, width / 2), y: height / 2 } });
}

/** A window with nothing in its cache. */
export async function coldWindow({ browser, baseURL, storageState, width }: Window): Promise<Page> {
  const viewport = width < 600 ? { width, height: 844 } : { width, height: 900 };
  const context = await browser.newContext({ baseURL, viewport, ...(storageState && { storageState }) });
  return context.newPage();
}

/** Plays the first thing on the page that sounds; a page without one stays as it is, and the story of a year closed. */
async function playSomething(page: Page): Promise<void> {
  const play = page
    .getByRole("main")
    .getByRole("button", { name: /^Play (?!the story)/ })
    .first();
  if ((await play.count()) === 0) return;
  await pressCover(play);
  await page.getByRole("button", { name: "Pause" }).first().waitFor();
  await page.waitForLoadState("networkidle");
}

/** All that axe looks at in light; in dark what can differ, the contrasts. What fades from one to the other is looked at when it has. */
async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await standsStill(page);
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === "light" ? axe : axe.withRules("color-contrast")).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}, ${colorScheme}: ${node.html}`)));
  }
  return found;
}

/** Opens a page in a window without a cache, scrolls it, plays from it, and has it judged by axe. */
export async function visit({ name, path, signedIn }: NamedPage, window: Window): Promise<PageFigures> {
  const page = await coldWindow(signedIn ? window : { ...window, storageState: undefined });
  await observePages(page);
  const transfers = await countTransfers(page);
  const html = (await (await page.goto(path))?.text()) ?? "";
  await settled(page);
  const stood = await observedOf(page);
  const { requests, bytes } = transfers;
  const scripts = scriptBytesOf(transfers, html);
  await scrollThrough(page);
  await playSomething(page);
  const seen = await observedOf(page);
  const violations = await violationsOf(page);
  await page.context().close();
  return {
    name,
    width: window.width,
    requests,
    bytes,
    ...scripts,
    paintedMs: stood.paintedMs,
    interactiveMs: interactiveMsOf(stood),
    blockedMs: blockedMsOf(stood),
    moved: movedSoFar(seen),
    movers: seen.shifts.map(({ score, what }) => `${score.toFixed(4)} ${what}`),
    violations,
  };
}
