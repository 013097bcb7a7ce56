import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { freshListener, signUp } from "../support/freshListener.ts";
import { playFirst } from "../support/home.ts";
import { keptForOffline, keptOf } from "../support/keptForOffline.ts";
import { heard, player, press } from "../support/player.ts";
import { expect, test } from "../support/test.ts";

const lostConnection = /ERR_INTERNET_DISCONNECTED|Failed to fetch|NetworkError/;

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole("heading", { level: 1, name });
}

test("a reload without a connection brings her last Home: it plays, a heart holds, and each play is counted once", async ({
  listener,
  noise,
}) => {
  noise.allow(lostConnection);
  const page = await freshListener(listener, "Ilse");
  await keptForOffline(page);
  await playFirst(page.getByRole("main"));
  await heard(page, 1);
  await page.context().setOffline(true);
  await page.reload();
  await expect(heading(page, "Your last Home")).toBeVisible();
  await press(page, "Play");
  await heard(page, 2);
  await press(page, "Next");
  await heard(page, 1);
  const heart = player(page).getByRole("button", { name: /^Save / });
  const saved = ((await heart.getAttribute("aria-label")) ?? "").replace(/^Save (.*) to your library$/, "$1");
  await heart.click();
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await press(page, "Pause");
  await expect.poll(() => keptOf(page)).toMatch(/"saved":\[\d/);
  await page.reload();
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await page.context().setOffline(false);
  await expect(heading(page, /, Ilse$/)).toBeVisible();
  for (const path of ["/history", "/history?again"]) {
    await page.goto(path);
    const lines = page.getByRole("main").getByRole("listitem");
    await expect(lines.filter({ has: page.getByRole("button", { name: /^Play / }) })).toHaveCount(3);
    await expect(lines.filter({ hasText: "Saved" })).toHaveCount(1);
  }
  await page.goto("/library");
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: saved })).toHaveCount(1);
});

test("another page without a connection says so, has no axe violation, and opens by itself later", async ({
  listener,
  noise,
}) => {
  noise.allow(lostConnection);
  const page = await freshListener(listener, "Jette");
  await keptForOffline(page);
  await page.context().setOffline(true);
  await page.goto("/history");
  await expect(heading(page, "That page needs a connection")).toBeVisible();
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.context().setOffline(false);
  await expect(heading(page, "History")).toBeVisible();
});

test("who was signed out leaves no Home on the device, and whoever comes next finds her own", async ({
  listener,
  noise,
}) => {
  noise.allow(lostConnection);
  noise.allow(/status of 401/);
  const page = await freshListener(listener, "Paula");
  await keptForOffline(page);
  await page.context().clearCookies();
  await page.goto("/");
  await expect(heading(page, "Sign in")).toBeVisible();
  await expect.poll(() => keptOf(page)).toBeNull();
  await page.context().setOffline(true);
  await page.reload();
  await expect(heading(page, "Segue cannot be reached")).toBeVisible();
  await page.context().setOffline(false);
  await expect(heading(page, "Sign in")).toBeVisible();
  await signUp(page.request, { name: "Quirin", baseUrl: listener.baseUrl });
  await page.goto("/");
  await keptForOffline(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect(heading(page, "Your last Home")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Account/ })).toHaveText("Q");
});

test("signing out takes her Home off the device; a private session leaves none, and stays private", async ({
  listener,
  noise,
}) => {
  noise.allow(lostConnection);
  const page = await freshListener(listener, "Runa", "/your-data");
  const stored = page.waitForResponse(/settings\.change/);
  await page.getByRole("switch", { name: /private session/i }).click();
  await stored;
  await page.goto("/");
  await expect(heading(page, /, Runa$/)).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await caches.match("/offline")) !== undefined)).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await expect(heading(page, "Segue cannot be reached")).toBeVisible();
  await expect(page.getByText("No Home of yours is kept on this device")).toBeVisible();
  await expect(page.getByRole("link", { name: "Private session" }).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect(heading(page, /, Runa$/)).toBeVisible();
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(heading(page, "Sign in")).toBeVisible();
  expect(await keptOf(page)).toBeNull();
});
