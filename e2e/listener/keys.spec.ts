import type { Locator, Page } from "@playwright/test";
import { scrollThrough } from "../figures/settled.ts";
import { freshListener } from "../support/freshListener.ts";
import { firstPlay, shelf } from "../support/home.ts";
import { player } from "../support/player.ts";
import { expect, test } from "../support/test.ts";
import { viewports } from "../support/viewports.ts";

test("keys alone make a playlist, delete it, reach the message's undo and take that back", async ({ listener }) => {
  const page = await listener.signInAs("mira", "/library?show=playlists");
  const remove = page.getByRole("button", { name: "Delete Keys alone" });
  await page.getByRole("button", { name: "New playlist" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.type("Keys alone");
  await page.keyboard.press("Enter");
  await remove.press("Enter");
  await expect(page).toHaveURL(/\/library/);
  await expect(page.getByText("Deleted “Keys alone”.")).toBeVisible();
  await page.keyboard.press("Alt+t");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/playlist\/\d+$/);
  await remove.press("Enter");
  await expect(page).toHaveURL(/\/library/);
});

test("Edit details begins in the name, all of it chosen, and gives focus back", async ({ listener }) => {
  const page = await listener.signInAs("mira", "/library?show=playlists");
  await page.getByRole("button", { name: "New playlist" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "New playlist" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("First name");
  await page.keyboard.press("Enter");
  const edit = page.getByRole("button", { name: "Edit details" });
  await edit.press("Enter");
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.type("Second name");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Second name");
  await expect(edit).toBeFocused();
  await page.getByRole("button", { name: "Delete Second name" }).press("Enter");
  await expect(page).toHaveURL(/\/library/);
});

test("a skip link leads past the page to the player, where there is one", async ({ listener }) => {
  const page = await listener.signInAs("mira");
  const skip = page.getByRole("link", { name: "Skip to player" });
  await shelf(page, "Made for you").waitFor();
  await expect(skip).toHaveCount(0);
  await firstPlay(shelf(page, "Made for you")).press("Enter");
  await expect(player(page)).toBeVisible();
  await page.reload();
  await expect(player(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(player(page).locator(":focus")).toHaveCount(1);
});

/** Presses Tab until the focus is on what is looked for, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator, most = 80): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
  }
  throw new Error(`${most} stops of the Tab key do not reach ${wanted.toString()}`);
}

for (const viewport of viewports) {
  test(`keys alone lead from the sign-in to music, ${viewport.width} px wide`, async ({ listener }) => {
    const page = await listener.signedOut("/sign-in");
    await page.setViewportSize(viewport);
    await tabTo(page, page.getByLabel("Email"));
    await page.keyboard.type("jonas@segue.test");
    await page.keyboard.press("Tab");
    await page.keyboard.type("segue-demo");
    await page.keyboard.press("Enter");
    await shelf(page, "Made for you").waitFor();
    await tabTo(page, page.getByRole("main").getByRole("button", { name: /^Play / }));
    await page.keyboard.press("Enter");
    await expect(player(page).getByRole("slider", { name: "Seek" })).toHaveAttribute("aria-valuetext", /^0:0[1-9]/);
  });
}

test("keys alone bring a history, take everything out and erase the account", async ({ listener }) => {
  const page = await freshListener(listener, "Keya", "/import");
  const chosen = page.waitForEvent("filechooser");
  await tabTo(page, page.getByLabel("History file"));
  await page.keyboard.press("Enter");
  const rows = "The Quiet Ferries,Low Tide Letters,Lantern Weather,02 Mar 2024 01:15\n";
  await (await chosen).setFiles({ name: "keya.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
  await expect(page.getByRole("region", { name: "Import report" })).toContainText(/1\s*Plays added|Plays added\s*1/);

  await page.goto("/your-data");
  const address = await page.getByText(/@example\.test/).innerText();
  await expect(page.getByText("where it is")).toBeVisible();
  const saved = page.waitForEvent("download");
  await tabTo(page, page.getByRole("link", { name: "Export everything" }));
  await page.keyboard.press("Enter");
  expect((await saved).suggestedFilename()).toMatch(/^segue-.*\.json$/);
  await tabTo(page, page.getByRole("button", { name: "Erase my account" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Erase your account?" });
  await tabTo(page, dialog.getByLabel("Your address"));
  await page.keyboard.type(address);
  await tabTo(page, dialog.getByRole("button", { name: "Erase everything" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account is erased");
});

for (const [place, kind] of [
  ["Shows you might like", "show"],
  ["Books", "book"],
] as const) {
  test(`keys alone lead from Home to a ${kind}'s page and play it`, async ({ listener }) => {
    const page = await listener.signInAs("mira");
    await shelf(page, "Made for you").waitFor();
    await scrollThrough(page);
    await tabTo(page, shelf(page, new RegExp(`^${place}`)).getByRole("link"), 250);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${kind}/\\d+$`));
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    if (kind === "show") {
      await tabTo(page, page.getByRole("list").getByRole("link"));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/episode\/\d+$/);
      await expect(page.getByRole("main")).toContainText(title);
    }
    await tabTo(page, page.getByRole("main").getByRole("button", { name: /^Play / }));
    await page.keyboard.press("Enter");
    await expect(player(page).getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  });
}
