import { AxeBuilder } from "@axe-core/playwright";
import { freshListener } from "../support/freshListener.ts";
import { firstPlay, playFirst, shelf } from "../support/home.ts";
import { controls, heard, playAnything, player, press, seek } from "../support/player.ts";
import { letSoundOut, loudness, tapSound } from "../support/soundTap.ts";
import { expect, test } from "../support/test.ts";
import { viewports } from "../support/viewports.ts";

/** Softer than this is silence. */
const audible = 0.004;

test("what plays can be heard, a pause is silent, and so is mute while the time goes on", async ({ listener }) => {
  const page = await listener.signInAs("jonas");
  await tapSound(page);
  await playFirst(shelf(page, "Made for you"));
  await expect.poll(() => loudness(page)).toBeGreaterThan(audible);
  await press(page, "Pause");
  await expect.poll(() => loudness(page)).toBeLessThan(audible / 10);
  await press(page, "Play");
  await expect.poll(() => loudness(page)).toBeGreaterThan(audible);
  await press(page, "Mute");
  await expect.poll(() => loudness(page)).toBeLessThan(audible / 10);
  const before = Number(await seek(page).inputValue());
  await heard(page, before + 2);
  await press(page, "Mute");
});

test("what is held back is not heard, and the player says so", async ({ listener }) => {
  const page = await listener.signInAs("jonas");
  await tapSound(page);
  await playFirst(shelf(page, "Made for you"));
  await heard(page, 2);
  await letSoundOut(page, false);
  const stands = await seek(page).inputValue();
  await expect(page.getByText("No sound came out: the browser holds it back.")).toBeVisible();
  expect(Number(await seek(page).inputValue()) - Number(stands)).toBeLessThanOrEqual(1);
  await press(page, "Play");
  await heard(page, Number(stands) + 2);
});

for (const viewport of viewports) {
  test(`a reload keeps queue and place, paused; each of the two plays is counted once, ${viewport.width} px wide`, async ({
    listener,
  }) => {
    const page = await freshListener(listener, "Rieke");
    await page.setViewportSize(viewport);
    const title = await playAnything(page);
    await heard(page, 3);
    await page.reload();
    const now = await controls(page);
    await expect(now).toContainText(title);
    await expect(now.getByRole("button", { name: "Play", exact: true })).toBeVisible();
    expect(Number(await seek(page).inputValue())).toBeGreaterThanOrEqual(3);
    await press(page, "Play");
    await heard(page, 5);
    await press(page, "Next");
    await page.goto("/history");
    const plays = page.getByRole("main").getByRole("listitem").filter({ hasText: title });
    await expect(plays).toHaveCount(2);
  });
}

for (const viewport of viewports) {
  test(`what was played without a connection is counted once when it is back, ${viewport.width} px wide`, async ({
    listener,
    noise,
  }) => {
    noise.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|NetworkError/);
    const page = await freshListener(listener, "Oda");
    await page.setViewportSize(viewport);
    await playAnything(page);
    await heard(page, 1);
    await page.context().setOffline(true);
    for (const seconds of [1, 2, 1]) {
      await press(page, "Next");
      await heard(page, seconds);
    }
    await press(page, "Pause");
    await page.context().setOffline(false);
    await page.goto("/history");
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(4);
    await page.reload();
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(4);
  });
}

test("what a signed-out page played waits for its listener", async ({ listener, noise }) => {
  noise.allow(/401|UNAUTHORIZED/);
  const page = await freshListener(listener, "Wanda");
  const title = await playAnything(page);
  await heard(page, 1);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await press(page, "Next");
  await expect(page.getByText(/what you play waits on this device and is counted/)).toBeVisible();
  await page.context().addCookies(cookies);
  await page.goto("/history");
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: title })).toHaveCount(1);
});

test("of two tabs only the one that was begun last sounds, and the other says why", async ({ listener }) => {
  const page = await listener.signInAs("aiko");
  await playFirst(shelf(page, "Made for you"));
  await heard(page, 1);
  const other = await page.context().newPage();
  await other.goto("/");
  await press(other, "Play");
  await expect(page.getByText("Segue plays in another tab now, so it is paused here.")).toBeVisible();
  await expect(player(page).getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(player(other).getByRole("button", { name: "Pause", exact: true })).toBeVisible();
});

test("the queue is arranged by keyboard, thinned out and emptied", async ({ listener }) => {
  const page = await listener.signInAs("mira");
  await firstPlay(shelf(page, "Made for you")).click();
  await press(page, "Queue");
  const drawer = page.getByRole("dialog", { name: "Queue" });
  const rows = drawer.getByRole("list", { name: "Next in the queue" }).getByRole("listitem");
  const handles = drawer.getByRole("button", { name: /^Move / });
  const names = async (): Promise<string[]> =>
    (await handles.all()).reduce(
      async (before, handle) => [
        ...(await before),
        (await handle.getAttribute("aria-label"))?.replace(/, place.*/, "") ?? "",
      ],
      Promise.resolve<string[]>([]),
    );
  await expect(rows.first()).toBeVisible();
  const [first, second, third, ...others] = await names();
  await handles.nth(1).focus();
  await page.keyboard.press("Space");
  // It is over its own place once the keys have hold of it.
  await expect(page.getByText(/is over place 2 of/)).toBeAttached();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText(/is over place 1 of/)).toBeAttached();
  await page.keyboard.press("Space");
  await expect.poll(names).toEqual([second, first, third, ...others]);
  await rows
    .nth(2)
    .getByRole("button", { name: /out of the queue$/ })
    .click();
  await expect.poll(names).toEqual([second, first, ...others]);
  await drawer.getByRole("button", { name: "Clear" }).click();
  await expect(drawer.getByText("Nothing comes after this.", { exact: false })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(player(page).getByRole("button", { name: "Queue" })).toBeFocused();
});

test("keys alone work the player, and a sheet lists them", async ({ listener }) => {
  const page = await listener.signInAs("aiko");
  await firstPlay(shelf(page, "Made for you")).focus();
  await page.keyboard.press("Enter");
  await heard(page, 1);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await heard(page, 10);
  await page.keyboard.press("s");
  await expect(player(page).getByRole("button", { name: "Shuffle" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("s");
  await page.keyboard.press("r");
  await expect(player(page).getByRole("button", { name: "Repeat: all" })).toBeVisible();
  await page.keyboard.press("m");
  await expect(player(page).getByRole("button", { name: "Mute" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("m");
  await page.keyboard.press("Space");
  await expect(player(page).getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(player(page).getByRole("button", { name: "Mute" })).toHaveAttribute("aria-pressed", "true");
});

test("the system is told what plays, with its cover", async ({ listener }) => {
  const page = await listener.signInAs("tomas");
  await playFirst(shelf(page, "Made for you"));
  const told = () =>
    page.evaluate(() => {
      const { metadata, playbackState } = navigator.mediaSession;
      return { title: metadata?.title, cover: metadata?.artwork[0]?.src.slice(0, 14), playbackState };
    });
  await expect.poll(async () => (await told()).cover).toBe("data:image/png");
  const { title = "", playbackState } = await told();
  expect(playbackState).toBe("playing");
  await expect(player(page)).toContainText(title);
});

test("on a phone the player opens over the whole screen, and nothing in it is out of reach", async ({ listener }) => {
  const page = await listener.signInAs("mira");
  await page.setViewportSize({ width: 390, height: 844 });
  await firstPlay(shelf(page, "Made for you")).click();
  await page.getByRole("button", { name: /^Open the player/ }).click();
  const sheet = page.getByRole("dialog", { name: "Now playing" });
  await expect(sheet.getByRole("button", { name: "Shuffle" })).toBeVisible();
  await sheet.getByRole("slider", { name: "Seek" }).fill("40");
  await expect
    .poll(async () => Number(await sheet.getByRole("slider", { name: "Seek" }).inputValue()))
    .toBeGreaterThanOrEqual(40);
  expect((await new AxeBuilder({ page }).include("[role=dialog]").analyze()).violations).toEqual([]);
  await sheet.getByRole("button", { name: "Queue" }).click();
  await expect(page.getByRole("dialog", { name: "Queue" })).toBeVisible();
  expect((await new AxeBuilder({ page }).include("[role=dialog]").analyze()).violations).toEqual([]);
});

test("what plays has a menu that leads to its artist, and the whole-screen player gives way to that page", async ({
  listener,
}) => {
  const page = await listener.signInAs("mira");
  await page.setViewportSize({ width: 390, height: 844 });
  await firstPlay(shelf(page, "Shortcuts")).click();
  await page.getByRole("button", { name: /^Open the player/ }).click();
  const sheet = page.getByRole("dialog", { name: "Now playing" });
  await sheet.getByRole("button", { name: /^More about/ }).click();
  await sheet.getByRole("menuitem", { name: "Go to artist" }).click();
  await expect(page).toHaveURL(/\/artist\/\d+$/);
  await expect(sheet).toHaveCount(0);
  await page.getByRole("button", { name: /^Open the player/ }).click();
  await expect(sheet.getByRole("link").first()).toBeVisible();
});
