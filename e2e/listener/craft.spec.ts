import type { Page } from "@playwright/test";
import { movedSoFar, observedOf, observePages } from "../figures/observe.ts";
import { scrollThrough, settled } from "../figures/settled.ts";
import { countTransfers, scriptBytesOf } from "../figures/transfers.ts";
import { firstPlay, shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";

/** Bytes of script as they come, gzipped: what the document names, and what is fetched ahead when there is time. */
const mostScriptOfHome = 220_000;
const mostMoved = 0.02;

for (const width of [390, 1440]) {
  test(`nothing on Home moves under her finger, through a scroll and a play, at ${width} px`, async ({ listener }) => {
    const page = await listener.signInAs("mira", "/sign-up");
    await page.setViewportSize({ width, height: 844 });
    await observePages(page);
    await page.goto("/");
    await settled(page);
    await scrollThrough(page);
    await firstPlay(shelf(page, "Made for you")).click();
    await expect(page.getByRole("region", { name: "Player" }).getByRole("button", { name: "Pause" })).toBeVisible();
    const seen = await observedOf(page);
    expect(movedSoFar(seen), JSON.stringify(seen.shifts)).toBeLessThan(mostMoved);
  });
}

test("Home's script stays under 220 kB, with all that is fetched ahead for the first action", async ({
  listener,
  noise,
}) => {
  noise.allow(/favicon\.ico/);
  const page = await listener.signInAs("mira", "/api/health");
  const transfers = await countTransfers(page);
  const html = (await (await page.goto("/"))?.text()) ?? "";
  await settled(page);
  const { scriptBytes, documentScriptBytes } = scriptBytesOf(transfers, html);
  expect(documentScriptBytes).toBeGreaterThan(50_000);
  expect(scriptBytes).toBeLessThanOrEqual(mostScriptOfHome);
});

test("who asks for reduced motion is shown none", async ({ listener }) => {
  const page = await listener.signInAs("mira");
  await settled(page);
  const longest = () =>
    page.evaluate(() => {
      const seconds = (words: string) => Math.max(...words.split(",").map((word) => Number.parseFloat(word)));
      const styles = [...document.querySelectorAll("*")].map((element) => getComputedStyle(element));
      return Math.max(...styles.flatMap((style) => [style.transitionDuration, style.animationDuration].map(seconds)));
    });
  expect(await longest()).toBeGreaterThan(0.05);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await longest()).toBeLessThan(0.05);
});

/** The colours that are on their way in the first frames after the scheme turned dark. */
function fadingAfterDark(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const seen: string[] = [];
        const look = (frames: number): void => {
          const running = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
          seen.push(...running.map((transition) => transition.transitionProperty));
          if (frames === 0) done(seen);
          else requestAnimationFrame(() => look(frames - 1));
        };
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => look(5), { once: true });
      }),
  );
}

test("a change of colour scheme reaches the whole page at once: no colour fades", async ({ listener }) => {
  const page = await listener.signInAs("mira", "/library");
  await page.getByRole("main").getByRole("listitem").first().waitFor();
  await page.emulateMedia({ colorScheme: "light" });
  await settled(page);
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const light = await ink();
  const fading = fadingAfterDark(page);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await fading).toEqual([]);
  expect(await ink()).not.toBe(light);
});

test("a shortcut does one thing: a press on its name plays it, and Home stays open", async ({ listener }) => {
  const page = await listener.signInAs("mira");
  await page.setViewportSize({ width: 1440, height: 900 });
  const card = shelf(page, "Shortcuts").getByRole("article").first();
  const title = await card.getByRole("heading").innerText();
  const name = await card.getByText(title, { exact: true }).boundingBox();
  if (!name) throw new Error("The shortcut's name is not on the page.");
  await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2);
  await expect(page.getByRole("region", { name: "Player" }).getByText(title, { exact: true })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/");
});
