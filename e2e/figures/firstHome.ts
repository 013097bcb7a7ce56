import { coldWindow, pressCover, type Window } from "./visit.ts";

export interface FirstHome {
  width: number;
  /** milliseconds from the start of the navigation until cards stand there */
  shownMs: number[];
  /** the same until a press of the first card's play button has been answered */
  answersMs: number[];
}

interface Moments {
  shownMs: number;
  answersMs: number;
}

declare global {
  var moments: Moments;
}

/** Runs in the page: notes the frame in which cards stand there, and the one in which one of them plays. */
function noteMoments(): void {
  const moments = { shownMs: 0, answersMs: 0 };
  globalThis.moments = moments;
  const look = () => {
    if (moments.shownMs === 0 && document.querySelector("main article")) moments.shownMs = performance.now();
    const plays = document.querySelector('main button[aria-label^="Pause "]');
    if (plays) moments.answersMs = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

async function openHome(window: Window): Promise<Moments> {
  const page = await coldWindow(window);
  await page.addInitScript(noteMoments);
  await page.goto("/", { waitUntil: "commit" });
  await pressCover(
    page
      .getByRole("main")
      .getByRole("button", { name: /^Play / })
      .first(),
  );
  await page.waitForFunction(() => globalThis.moments.answersMs > 0);
  const moments = await page.evaluate(() => globalThis.moments);
  await page.context().close();
  return moments;
}

/** Opens Home with an empty cache again and again, and presses its first card as soon as it is there. */
export async function firstHome(window: Window, times: number): Promise<FirstHome> {
  const found: FirstHome = { width: window.width, shownMs: [], answersMs: [] };
  await openHome(window);
  for (let time = 0; time < times; time++) {
    const { shownMs, answersMs } = await openHome(window);
    found.shownMs.push(shownMs);
    found.answersMs.push(answersMs);
  }
  return found;
}
