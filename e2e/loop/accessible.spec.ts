import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../support/test.ts";
import type { Page } from "@playwright/test";

async function violations(page: Page): Promise<string[]> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
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

for (const path of ["/", "/models", "/policy", "/audit"]) {
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
