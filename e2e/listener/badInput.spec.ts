import type { Page } from "@playwright/test";
import { scrollThrough } from "../figures/settled.ts";
import { artefactOf } from "../support/artefact.ts";
import { fixtureProgram } from "../support/fixtureProgram.ts";
import { freshListener } from "../support/freshListener.ts";
import { cardTitles, homeTitles, shelf } from "../support/home.ts";
import { keptForOffline } from "../support/keptForOffline.ts";
import { heard, playAnything, player, press } from "../support/player.ts";
import { segueCommand } from "../support/segueCommand.ts";
import { shiftClock } from "../support/shiftedClock.ts";
import { expect, test } from "../support/test.ts";

interface Found {
  groups: { kind: string; hits: { itemId: number; title: string }[] }[];
}

/** Tracks that a search finds, by the id that only the server names. */
async function someTracks(page: Page, count: number): Promise<{ itemId: number; title: string }[]> {
  const input = JSON.stringify({ json: { query: "the" } });
  const answer = await page.request.get(`/api/trpc/search.find?input=${encodeURIComponent(input)}`);
  const { result } = (await answer.json()) as { result: { data: { json: Found } } };
  const tracks = result.data.json.groups.find(({ kind }) => kind === "track")?.hits ?? [];
  const ofOneTitle = new Map(tracks.map((track) => [track.title, track]));
  return [...ofOneTitle.values()].slice(0, count);
}

test("a track of her playlist leaves the catalogue: it stays on the list, does not play, and a queue that names it goes on", async ({
  listener,
}) => {
  const page = await freshListener(listener, "Wilma");
  const [first, gone, last] = await someTracks(page, 3);
  const json = { title: "Soon shorter", itemIds: [first?.itemId, gone?.itemId, last?.itemId] };
  const made = await page.request.post("/api/trpc/playlists.create", {
    data: { json },
    headers: { Origin: listener.baseUrl },
  });
  expect(made.status(), await made.text()).toBe(200);
  await page.goto("/library?show=playlists");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Soon shorter/ })
    .click();
  await page.getByRole("button", { name: "Play Soon shorter" }).click();
  await expect(player(page)).toContainText(first?.title ?? "");
  fixtureProgram("withdrawItem", String(gone?.itemId));
  try {
    await page.reload();
    const row = page.getByRole("list", { name: "Tracks of Soon shorter" }).getByRole("listitem").nth(1);
    await expect(row).toContainText(gone?.title ?? "");
    await expect(row.getByRole("button", { name: `Play ${gone?.title}` })).toHaveCount(0);
    await press(page, "Play");
    await press(page, "Next");
    await expect(page.getByText(/no longer available: passed over/)).toContainText(gone?.title ?? "");
    await expect(player(page)).toContainText(last?.title ?? "");
  } finally {
    fixtureProgram("withdrawItem", String(gone?.itemId), "back");
  }
});

test("a device whose clock is three hours ahead: its play is counted once, and at the time that it was", async ({
  listener,
}) => {
  const page = await freshListener(listener, "Uta", "/sign-up");
  await shiftClock(page, 180);
  await page.goto("/");
  const title = await playAnything(page);
  await heard(page, 1);
  await press(page, "Next");
  await press(page, "Pause");
  const trueClock = await page.context().newPage();
  await trueClock.goto("/history");
  const plays = trueClock.getByRole("main").getByRole("listitem").filter({ hasText: title });
  await expect(plays).toHaveCount(1);
  const minute = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "Europe/Madrid" });
  const lately = [0, 1, 2].map((minutes) => minute.format(Date.now() - minutes * 60_000));
  await expect(plays).toContainText(new RegExp(lately.join("|")));
});

test("an hour without a connection, and a reload in it: each play is counted once, at the hour in which it was heard", async ({
  listener,
  noise,
}) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|NetworkError/);
  const page = await freshListener(listener, "Hedda", "/sign-up");
  await shiftClock(page, -60);
  await page.goto("/");
  await keptForOffline(page);
  await page.context().setOffline(true);
  const title = await playAnything(page);
  await heard(page, 2);
  await press(page, "Next");
  await press(page, "Pause");
  await shiftClock(page, 0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Your last Home" })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: /, Hedda$/ })).toBeVisible();
  await page.goto("/history");
  const plays = page.getByRole("main").getByRole("listitem").filter({ hasText: title });
  await expect(plays).toHaveCount(1);
  const hour = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "Europe/Madrid" });
  const then = [0, 1, 2, 3].map((minutes) => hour.format(Date.now() - (60 + minutes) * 60_000));
  await expect(plays).toContainText(new RegExp(then.join("|")));
});

test("a model is exchanged while she scrolls: nothing moves, what she sees keeps its reason and its number", async ({
  listener,
  admin,
}) => {
  const file = await artefactOf(await admin.signInAs("ml"), "als-tracks");
  const page = await listener.signInAs("tomas");
  await homeTitles(page);
  await scrollThrough(page);
  const before = await cardTitles(page.getByRole("main"));
  const said = segueCommand("models", "register", "als-tracks", file);
  const version = /als-tracks (\d+) is registered/.exec(said)?.[1] ?? "none";
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, -300);
  segueCommand("models", "promote", "als-tracks", version, "--reason", "Exchanged in the browser test");
  try {
    const next = await listener.signInAs("tomas");
    await homeTitles(next);
    await scrollThrough(page);
    expect(await cardTitles(page.getByRole("main"))).toEqual(before);
    const card = shelf(page, "Made for you").getByRole("article").first();
    await card.hover();
    await card.getByRole("button", { name: /^More about/ }).click();
    await page.getByRole("menuitem", { name: "Why this?" }).click();
    await expect(page.getByText(/Recomputed just now from the stored numbers: the same/)).toBeVisible();
  } finally {
    segueCommand("models", "roll-back", "als-tracks", "--reason", "Taken back in the browser test");
  }
});
