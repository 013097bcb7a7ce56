import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { freshListener } from "../support/freshListener.ts";
import { expect, test } from "../support/test.ts";

const field = (page: Page): Locator => page.getByRole("searchbox", { name: "Search" });
const player = (page: Page): Locator => page.getByRole("region", { name: "Player" });

/** The name of a card on her Home, and the same with two of its letters exchanged. */
async function mistyped(page: Page): Promise<{ title: string; typed: string }> {
  const headings = page.getByRole("main").getByRole("article").getByRole("heading");
  await headings.first().waitFor();
  const titles = await headings.allInnerTexts();
  const title = titles.find((one) => /^\p{L}{7,}/u.test(one)) ?? titles[0] ?? "";
  const typed = `${title.slice(0, 3)}${title.charAt(4)}${title.charAt(3)}${title.slice(5)}`;
  return { title, typed };
}

test("she finds what she mistyped by keyboard alone, plays it, and her search is counted", async ({ listener }) => {
  const page = await freshListener(listener, "Nora");
  const { title, typed } = await mistyped(page);
  await page.goto("/search");
  await field(page).focus();
  await page.keyboard.type(typed);
  const first = page
    .getByRole("main")
    .getByRole("button", { name: `Play ${title}` })
    .first();
  await expect(first).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(player(page)).toContainText(title);
  await field(page).press("Escape");
  const recent = page.getByRole("region", { name: "Recent searches" });
  await expect(recent.getByRole("button", { name: typed, exact: true })).toBeVisible();
  await recent.getByRole("button", { name: `Remove ${typed} from recent searches` }).click();
  await expect(recent).toHaveCount(0);
});

test("an album plays in its order, and leads from near to far", async ({ listener }) => {
  const page = await listener.signInAs("mira", "/search?q=the");
  await page.getByRole("button", { name: "Albums" }).click();
  await page.getByRole("region", { name: "Albums" }).getByRole("link").first().click();
  const rows = page.getByRole("list", { name: /^Tracks of / }).getByRole("listitem");
  const second = (await rows.count()) > 1 ? rows.nth(1) : rows.first();
  const title = await second.locator("p").first().innerText();
  await second.getByRole("button", { name: `Play ${title}` }).click();
  await expect(player(page)).toContainText(title);
  const similar = page.getByRole("list", { name: /^Tracks similar to / });
  const near = await similar.getByRole("listitem").first().innerText();
  await expect(page.getByText("What is nearest, heard by the same people as")).toBeVisible();
  await page.getByRole("slider", { name: /^How far from / }).fill("20");
  await expect(similar.getByRole("listitem").first()).not.toHaveText(near);
});

test("what cannot be found, is far too long, or is nowhere has an answer", async ({ listener, noise }) => {
  noise.allow(/404 \(Not Found\)/);
  const page = await listener.signInAs("jonas", "/search?q=qwxzvkj");
  await expect(page.getByRole("heading", { name: "Nothing is called “qwxzvkj”" })).toBeVisible();
  await field(page).fill("la ".repeat(1_700));
  await expect(page.getByText("The first 200 of yours were looked for.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Top result" })).toBeVisible();
  await page.goto("/album/999999999");
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await page.goto("/nowhere/at/all");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("search and the pages that it leads to have no axe violation, on a phone and a desk", async ({ listener }) => {
  const page = await listener.signInAs("aiko", "/search?q=the");
  const artist = page.getByRole("region", { name: "Artists" }).getByRole("link").first();
  const address = (await artist.getAttribute("href")) ?? "";
  for (const path of ["/search?q=the", "/search", address]) {
    await page.goto(path);
    for (const size of [
      { width: 390, height: 844 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size);
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${path} ${id}: ${html}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  }
});
