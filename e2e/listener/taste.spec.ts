import type { Page } from "@playwright/test";
import { cardTitles, homeTitles, shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";

/** What Home shows of her own; Popular is the same for everybody by design. */
async function ownTitles(page: Page): Promise<Set<string>> {
  const all = await homeTitles(page);
  const popular = await cardTitles(shelf(page, "Popular"));
  return new Set(all.filter((title) => !popular.includes(title)));
}

test("two listeners of different taste are shown different music", async ({ listener }) => {
  const hers = await ownTitles(await listener.signInAs("mira"));
  const his = await ownTitles(await listener.signInAs("jonas"));
  const shared = [...hers].filter((title) => his.has(title)).length;
  expect(hers.size).toBeGreaterThan(20);
  expect(shared / Math.min(hers.size, his.size)).toBeLessThan(0.2);
});

test("a listener whom nobody knows gets a Home all the same", async ({ listener }) => {
  const page = await listener.signInAs("new");
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("region", { name: /try something else/i })).toBeVisible();
});
