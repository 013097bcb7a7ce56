import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/test.ts";
import type { Page } from "@playwright/test";

async function violations(page: Page): Promise<string[]> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.getByRole("status", { name: /^Loading/ })).toHaveCount(0);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const listenerPaths = [
  "/",
  "/search?q=the",
  "/library",
  "/taste",
  "/taste/map",
  "/welcome",
  "/history",
  "/import",
  "/your-data",
];

for (const path of listenerPaths) {
  test(`the listener app has no axe violation at ${path}, on a phone in the dark and a desk`, async ({ listener }) => {
    const page = await listener.signInAs("mira", path);
    for (const size of [
      { width: 390, height: 844, colorScheme: "dark" },
      { width: 1440, height: 900, colorScheme: "light" },
    ] as const) {
      await page.emulateMedia({ colorScheme: size.colorScheme });
      await page.setViewportSize(size);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  });
}

const consolePaths = [
  "/",
  "/models",
  "/policy",
  "/simulations",
  "/experiments",
  "/lens",
  "/artists",
  "/people",
  "/audit",
];

test("every page of the console's navigation is among those that axe looks at", async ({ admin }) => {
  const page = await admin.signInAs("admin");
  const links = page.getByRole("navigation").getByRole("link");
  await links.first().waitFor();
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
  expect(new Set(hrefs)).toEqual(new Set<string | null>(consolePaths));
});

for (const path of [...consolePaths, "/experiments/new", "/policy?view=simulator", "/policy?view=effect"]) {
  test(`the console has no axe violation at ${path}, in light and dark`, async ({ admin }) => {
    const page = await admin.signInAs("pm", path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });
}

test("both doors have no axe violation", async ({ admin, listener }) => {
  expect(await violations(await listener.signedOut("/sign-in"))).toEqual([]);
  expect(await violations(await admin.signedOut("/sign-in"))).toEqual([]);
});
