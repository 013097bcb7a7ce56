import type { Page } from "@playwright/test";
import { freshListener, signUp } from "../support/freshListener.ts";
import { expect, test } from "../support/test.ts";

/** A second tab of the same browser. */
async function otherTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(path);
  return tab;
}

/** As when she turns to a tab that stood behind another one. */
async function turnTo(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}

test("an old tab that goes on to another page shows nothing that was made for who is signed in since", async ({
  listener,
  noise,
}) => {
  noise.allow(/ERR_FAILED|status of 412/);
  const old = await freshListener(listener, "Vera");
  const heading = old.getByRole("heading", { level: 1 });
  const link = old.getByRole("main").getByRole("article").getByRole("link").first();
  const title = await link.innerText();
  // Its calls would tell it too, sooner or later.
  const calls = /\/api\/trpc\//;
  await old.route(calls, (route) => route.abort());
  await signUp(old.request, { name: "Otto", baseUrl: listener.baseUrl });
  const recent = await otherTab(old, "/");
  await expect(recent.getByRole("heading", { level: 1 })).toContainText("Otto");
  await link.click();
  const dialog = old.getByRole("dialog", { name: "Somebody else is signed in" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Stay here" }).click();
  await expect(heading).toHaveText("This page is somebody else’s");
  await expect(old.getByRole("main").getByText(title)).toHaveCount(0);
  await old.unroute(calls);
  await old.getByRole("button", { name: "Open it as them" }).click();
  await expect(heading).toHaveText(title);
  await expect(old.getByRole("button", { name: /^Account/ })).toHaveText("O");
});

test("what she saves in one tab is saved in the other when she turns to it", async ({ listener }) => {
  const page = await freshListener(listener, "Wilma", "/search?q=a");
  const hearts = page.getByRole("main").getByRole("button", { name: /^Save .* to your library$/ });
  await expect(hearts.first()).toHaveAttribute("aria-pressed", "false");
  const name = (await hearts.first().getAttribute("aria-label")) ?? "";
  const heartIn = (tab: Page) => tab.getByRole("main").getByRole("button", { name, exact: true }).first();
  const other = await otherTab(page, "/search?q=a");
  await expect(heartIn(other)).toHaveAttribute("aria-pressed", "false");
  for (const pressed of ["true", "false"]) {
    // Asked once it is counted, when it waits no more on the device, where the other tab would find it.
    const counted = page.waitForRequest(/library\.kept/);
    await heartIn(page).click();
    await counted;
    await turnTo(other);
    await expect(heartIn(other)).toHaveAttribute("aria-pressed", pressed);
  }
});
