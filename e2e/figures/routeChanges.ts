import type { Page } from "@playwright/test";
import { settled } from "./settled.ts";
import { coldWindow, type Window } from "./visit.ts";

export interface RouteChange {
  width: number;
  to: string;
  /** milliseconds from the press until the new page, or its skeleton, stands there */
  ms: number[];
  /** what stood there first */
  first: string[];
}

interface Arrival {
  ms: number;
  first: "page" | "skeleton";
}

declare global {
  var arrival: Promise<Arrival>;
}

const round = [
  { name: "Search", path: "/search" },
  { name: "Library", path: "/library" },
  { name: "Taste", path: "/taste" },
  { name: "Home", path: "/" },
];

/** Runs in the page: from the next press on, waits for the frame in which the page at `path` shows. */
function awaitArrival(path: string): void {
  const before = document.querySelector("main h1");
  globalThis.arrival = new Promise((arrived) => {
    const look = (pressedMs: number) => {
      const title = document.querySelector("main h1");
      const waits = document.querySelector("main [aria-busy=true]");
      const there = location.pathname === path && (waits ?? (title && title !== before));
      if (there) arrived({ ms: performance.now() - pressedMs, first: waits ? "skeleton" : "page" });
      else requestAnimationFrame(() => look(pressedMs));
    };
    document.addEventListener("click", (press) => look(press.timeStamp), { capture: true, once: true });
  });
}

async function change(page: Page, { name, path }: { name: string; path: string }): Promise<Arrival> {
  await page.evaluate(awaitArrival, path);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();
  const arrival = await page.evaluate(() => globalThis.arrival);
  await settled(page);
  return arrival;
}

/** Goes from Home through the main pages and back, again and again, by the links of the navigation. */
export async function routeChanges(window: Window, rounds: number): Promise<RouteChange[]> {
  const page = await coldWindow(window);
  await page.goto("/");
  await settled(page);
  const found = round.map(({ name }): RouteChange => ({ width: window.width, to: name, ms: [], first: [] }));
  for (let time = 0; time < rounds; time++) {
    for (const [index, place] of round.entries()) {
      const { ms, first } = await change(page, place);
      found[index]?.ms.push(ms);
      found[index]?.first.push(first);
    }
  }
  await page.context().close();
  return found;
}
