import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { freshListener } from "../support/freshListener.ts";
import { playFirst, shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";
import { viewports } from "../support/viewports.ts";

/** What `freshListener` signs up with. */
const password = "a-long-enough-password";

/** Plays something from Home and goes on to the next, so that the first is counted; answers its title. */
async function playOne(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Good");
  const title = await playFirst(page.getByRole("main"));
  const counted = page.waitForResponse((answer) => answer.url().includes("feedback.record"));
  await page.getByRole("region", { name: "Player" }).getByRole("button", { name: "Next" }).click();
  await counted;
  return title;
}

/** Waits until the page answers: only the browser's own clock can say what time it is where she lives. */
async function ready(page: Page): Promise<void> {
  await expect(page.getByText("where it is")).toBeVisible();
}

/** Presses a switch; settles when it is kept. */
async function press(page: Page, name: string): Promise<void> {
  await ready(page);
  const kept = page.waitForResponse((answer) => answer.url().includes("settings.change"));
  await page.getByRole("switch", { name }).click();
  await kept;
}

interface Exported {
  tables: Record<string, { private?: boolean; item_id?: number; kind?: string }[]>;
  items: { id: number; title: string }[];
}

test("in a private session a play stays in her history and Home does not answer; the export holds all of it", async ({
  listener,
}) => {
  const page = await freshListener(listener, "Ada", "/your-data");
  await press(page, "Private session");
  await expect(page.getByRole("link", { name: "Private session" })).toBeVisible();

  await page.goto("/");
  await expect(page.getByRole("link", { name: "Private session" })).toBeVisible();
  await playOne(page);
  await page.goto("/history");
  await expect(page.getByRole("listitem").filter({ hasText: "Private" }).first()).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  await expect(shelf(page, "Recently played")).toHaveCount(0);

  await page.goto("/your-data");
  await press(page, "Private session");
  await expect(page.getByRole("link", { name: "Private session" })).toHaveCount(0);
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export everything" }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^segue-\d{4}-\d\d-\d\d\.json$/);
  const { tables, items } = JSON.parse(await readFile(await file.path(), "utf8")) as Exported;
  const play = tables["interaction"]?.find((row) => row.private === true);
  expect(items.map(({ id }) => id)).toContain(play?.item_id);
});

test("a Home without her profile says so, and leads back with one press", async ({ listener }) => {
  const page = await listener.signInAs("aiko", "/your-data");
  await press(page, "Home without a profile");
  await expect(page.getByRole("switch", { name: "Home without a profile" })).toBeChecked();
  await page.goto("/");
  await expect(page.getByText("This Home uses no profile")).toBeVisible();
  await expect(shelf(page, "Recently played")).toHaveCount(0);
  await page.getByRole("button", { name: "Use my profile again" }).click();
  await expect(page.getByText("This Home uses no profile")).toHaveCount(0);
  await expect(shelf(page, "Recently played")).toBeVisible();
});

test("she is signed out meanwhile, signs in again, and is back where she was", async ({ listener, noise }) => {
  noise.allow(/status of 401/);
  const page = await freshListener(listener, "Nora", "/your-data");
  const address = await page.getByText(/@example\.test/).innerText();
  await ready(page);
  await page.context().clearCookies();
  await press(page, "Private session");
  const said = page.getByRole("dialog", { name: "You were signed out" });
  await said.getByRole("button", { name: "Sign in again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You were signed out");
  await page.getByLabel("Email").fill(address);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/your-data$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your data");
});

for (const viewport of viewports) {
  test(`a small Last.fm history, and Home begins with it, ${viewport.width} px wide`, async ({ listener }) => {
    const page = await freshListener(listener, "Lena", "/import");
    await page.setViewportSize(viewport);
    const day = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "short", year: "numeric", timeZone: "UTC" });
    const yesterday = day.format(Date.now() - 86_400_000);
    const rows = ["Lantern Weather", "Harbour Static"].map(
      (title, hour) => `The Quiet Ferries,Low Tide Letters,${title},${yesterday} 0${hour + 1}:15`,
    );
    const file = { name: "lena.csv", mimeType: "text/csv", buffer: Buffer.from(`${rows.join("\n")}\n`) };
    await page.getByLabel("History file").setInputFiles(file);
    await expect(page.getByRole("region", { name: "Import report" })).toContainText(/2\s*Plays added|Plays added\s*2/);
    await page.goto("/");
    await expect(shelf(page, "Recently played")).toContainText(/Lantern Weather|Harbour Static/);
  });
}

test("she erases her account: a receipt that names nobody, nothing on the device, and no way to sign in", async ({
  listener,
  noise,
}) => {
  noise.allow(/status of 401/);
  const page = await freshListener(listener, "Vera");
  await playOne(page);
  await page.goto("/your-data");
  await ready(page);
  const address = await page.getByText(/@example\.test/).innerText();
  await page.getByRole("button", { name: "Erase my account" }).click();
  const dialog = page.getByRole("dialog", { name: "Erase your account?" });
  const erase = dialog.getByRole("button", { name: "Erase everything" });
  await dialog.getByLabel("Your address").fill("somebody@else.test");
  await expect(erase).toBeDisabled();
  await dialog.getByLabel("Your address").fill(address);
  await erase.click();

  await expect(page).toHaveURL(/\/erased\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account is erased");
  const receipt = page.getByRole("main");
  await expect(receipt).toContainText("account with name and address");
  await expect(receipt).toContainText(/models that serve/);
  await expect(receipt).not.toContainText(/Vera|@example/);
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("segue.")));
  expect(left).toEqual([]);

  await page.goto("/your-data");
  await expect(page).toHaveURL(/sign-in/);
  await page.getByLabel("Email").fill(address);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /password/i })).toBeVisible();
});
