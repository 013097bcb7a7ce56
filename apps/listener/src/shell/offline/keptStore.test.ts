import superjson from "superjson";
import { beforeEach, expect, test, vi } from "vitest";
import type { KeptApp } from "./keptApp.ts";
import { keptSample } from "./keptSample.ts";
import { createKeptStore } from "./keptStore.ts";
import { memoryCaches } from "./memoryCaches.ts";

const jonas: KeptApp = { ...keptSample, listenerId: 2, settings: { ...keptSample.settings, at: 11 } };
let device = memoryCaches();

beforeEach(() => {
  device = memoryCaches();
  vi.stubGlobal("caches", device);
});

/** The store as a page sees it that was opened at a moment. */
function pageOpenedAt(openedAt: number) {
  return createKeptStore({ caches: () => device, inTurn: (act) => act(), openedAt });
}

async function wrote(text: string): Promise<void> {
  await (await device.open("segue-listener")).put("/kept", new Response(text));
}

test("what one page keeps the next one reads, moments and all", async () => {
  await pageOpenedAt(1).keepApp(keptSample);
  expect(await pageOpenedAt(2).readKeptApp()).toEqual(keptSample);
});

test.each([
  ["before shapes had numbers", superjson.stringify({ listenerId: 1, settings: {}, home: { view: {}, keptAt: 1 } })],
  ["in another shape", superjson.stringify({ shape: 0, openedAt: 1, app: keptSample })],
  ["halfway", '{"json":{"sha'],
])("what was written %s is as good as nothing, and is written over", async (_how, text) => {
  await wrote(text);
  const page = pageOpenedAt(2);
  expect(await page.readKeptApp()).toBeNull();
  await page.keepApp(keptSample);
  expect(await page.readKeptApp()).toEqual(keptSample);
});

test("a page of an earlier build that still stands open leaves alone what a newer one keeps", async () => {
  const newer = superjson.stringify({ shape: 1_000, openedAt: 3, app: { somethingElse: true } });
  await wrote(newer);
  await pageOpenedAt(2).keepApp(keptSample);
  expect(await (await device.match("/kept"))?.text()).toBe(newer);
});

test("who is forgotten is gone, whoever came after her stays, and the page keeps nobody any more", async () => {
  const [one, two] = [pageOpenedAt(1), pageOpenedAt(2)];
  await one.keepApp(keptSample);
  await two.keepApp(jonas);
  await one.forgetListener(1);
  expect(await two.readKeptApp()).toEqual(jonas);
  await one.keepApp({ ...keptSample, settings: { ...keptSample.settings, at: 99 } });
  expect(await two.readKeptApp()).toEqual(jonas);
  await two.forgetListener(2);
  expect(await two.readKeptApp()).toBeNull();
});
