import { expect, test } from "vitest";
import { attention } from "./attention.ts";

const at = new Date("2026-03-10T12:00:00Z");
const events = { total: 9, totalEstimated: false, lastMinute: 0, lastDay: 9, byHour: [] };
const model = { name: "als-tracks", version: 2, trainedAt: at, checksum: "", metrics: {} };
const policy = { version: 1 };
const waiting = { reviews: [], paused: [] };
const healthy = { at, events, models: [model], incidents: [], waiting, policy };
const said = (facts: Parameters<typeof attention>[0]) => attention(facts).map(({ text }) => text);

test("nothing needs a person when the loop turns", () => expect(said(healthy)).toEqual([]));

test("each step that stands still is named", () => {
  expect(said({ ...healthy, events: { ...events, lastDay: 0 } })).toEqual([expect.stringMatching(/^No event/u)]);
  expect(said({ ...healthy, models: [] })).toEqual([expect.stringMatching(/^No model is live/u)]);
  expect(said({ ...healthy, policy: null })).toEqual([expect.stringMatching(/^No policy/u)]);
});

test("what is wrong comes first, in its own words", () => {
  const title = "The artefact of model als-tracks 2 cannot be read; version 1 serves instead";
  const over = { artefact: null, seenAt: at, timesSeen: 1, resolvedAt: null, resolvedBy: null, resolution: null };
  const lost = { id: 1, kind: "artefact.lost", severity: "warning" as const, title, openedAt: at, ...over };
  expect(said({ ...healthy, incidents: [lost], policy: null })).toEqual([
    `${title}.`,
    expect.stringMatching(/^No policy/u),
  ]);
  expect(said({ ...healthy, incidents: [{ ...lost, resolvedAt: at }] })).toEqual([]);
});

test("a model is stale after more than seven days", () => {
  const trained = (day: string) => said({ ...healthy, models: [{ ...model, trainedAt: new Date(day) }] });
  expect(trained("2026-03-03T12:00:00Z")).toEqual([]);
  expect(trained("2026-03-02T12:00:00Z")).toEqual(["Model als-tracks 2 was trained 8 days ago. Train it again."]);
});

test("what waits for a decision is named with where it is made", () => {
  const since = at;
  const reviews = [{ id: "d1", title: "More discovery", author: "Paula", since }];
  expect(attention({ ...healthy, waiting: { reviews, paused: [{ version: 7, percent: 10, since }] } })).toEqual([
    { text: "Paula asks for a review of “More discovery”.", href: "/policy?draft=d1", waits: true },
    { text: "Policy 7 is paused at 10 %.", href: "/policy?version=7", waits: true },
  ]);
});
