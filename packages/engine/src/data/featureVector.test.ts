import fc from "fast-check";
import { expect, test } from "vitest";
import { featureSchema, featureValue, featureVector, schemaHash } from "./featureVector.ts";
import { interactionAround, play } from "./interaction.fixture.ts";
import type { FeatureInput } from "./listenerHistory.ts";
import { openness } from "./openness.ts";
import { endOf } from "./sessions.ts";

const at = Date.UTC(2026, 5, 1, 12);
const dayMs = 86_400_000;
const input = (changes: Partial<FeatureInput> = {}): FeatureInput => ({
  interactions: [],
  discoveries: [],
  at,
  localHour: 12,
  artistOf: (itemId) => (itemId > 4 ? null : itemId % 2),
  ...changes,
});
const ago = (days: number, changes: Parameters<typeof play>[0] = {}) =>
  play({ occurredAt: at - days * dayMs - 180_000, ...changes });
const value = (name: string, changes: Partial<FeatureInput> = {}) => featureValue(featureVector(input(changes)), name);

test("a listener of whom nothing is known has the priors, and a number everywhere", () => {
  expect(featureVector(input()).values.every(Number.isFinite)).toBe(true);
  expect(value("streams30d")).toBe(0);
  expect(value("skipShare7d")).toBe(0.25);
  expect(value("openness60d")).toBe(0.5);
  expect(value("usualHourSin30d")).toBe(0);
});

test("windows are whole days back from the moment", () => {
  const interactions = [ago(0), ago(6.9), ago(7.1), ago(29), ago(31), ago(59), ago(61)];
  const streams = [7, 14, 30, 60].map((days) => value(`streams${days}d`, { interactions }));
  expect(streams).toEqual([2, 3, 4, 6]);
});

test("rates are smoothed with the weight of ten plays", () => {
  const skips = Array.from({ length: 10 }, () => ago(1, { msPlayed: 5_000, endReason: "fwdbtn" }));
  expect(value("skipShare7d", { interactions: skips })).toBeCloseTo((10 * 0.25 + 10) / 20, 12);
  expect(value("finishShare30d", { interactions: [ago(1)] })).toBeCloseTo((10 * 0.6 + 1) / 11, 12);
});

test("artists, repeats, minutes, saves and the usual hour", () => {
  const interactions = [
    ago(1, { localHour: 7 }),
    ago(2, { localHour: 7 }),
    ago(3, { itemId: 3, localHour: 7 }),
    ago(4, { itemId: 2 }),
  ];
  expect(value("topArtistStreams30d", { interactions })).toBe(3);
  expect(value("distinctArtists30d", { interactions })).toBe(2);
  expect(value("repeatShare30d", { interactions })).toBeCloseTo((10 * 0.3 + 1) / 14, 12);
  expect(value("minutesPerPlay30d", { interactions })).toBeCloseTo(3, 12);
  expect(value("saves30d", { interactions: [ago(1, { kind: "item.saved", msPlayed: null })] })).toBe(1);
  const early = interactions.slice(0, 3);
  expect(value("usualHourSin30d", { interactions: early })).toBeCloseTo(Math.sin((2 * Math.PI * 7) / 24), 12);
});

test("openness counts a discovery card once its outcome is known", () => {
  const minute = 60_000;
  const discoveries = [
    { seenAt: at - 2 * dayMs, acceptedAt: at - 2 * dayMs + minute },
    { seenAt: at - 31 * minute, acceptedAt: null },
    { seenAt: at - 29 * minute, acceptedAt: null },
    { seenAt: at - 29 * minute, acceptedAt: at - minute },
    { seenAt: at - 61 * dayMs, acceptedAt: null },
    { seenAt: at + minute, acceptedAt: null },
  ];
  expect(value("openness60d", { discoveries })).toBe(openness({ seen: 3, accepted: 2 }));
});

test("the open session is counted until 30 minutes of silence", () => {
  const interactions = [
    play({ occurredAt: at - 10 * 60_000 }),
    play({ occurredAt: at - 5 * 60_000, msPlayed: 4_000, endReason: "fwdbtn" }),
  ];
  expect([value("sessionPlays", { interactions }), value("sessionSkips", { interactions })]).toEqual([2, 1]);
  expect(value("sessionPlays", { interactions, at: at + 40 * 60_000 })).toBe(0);
});

const anyPast = fc.array(interactionAround(at), { maxLength: 40 });

test("any past gives finite numbers, whatever the order it arrived in", () => {
  const shuffled = anyPast.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([interactions, other]) => {
      const { values } = featureVector(input({ interactions }));
      expect(values.every(Number.isFinite)).toBe(true);
      expect(featureVector(input({ interactions: other })).values).toEqual(values);
    }),
  );
});

test("nothing that had not ended by the moment, was private or is older than 60 days changes a vector", () => {
  fc.assert(
    fc.property(anyPast, (interactions) => {
      const known = interactions.filter((one) => endOf(one) <= at && !one.private && one.occurredAt > at - 60 * dayMs);
      expect(featureVector(input({ interactions: known }))).toEqual(featureVector(input({ interactions })));
    }),
  );
});

test("a vector names its schema, and a value of another schema is not read", () => {
  expect(featureVector(input()).schemaHash).toBe(schemaHash);
  expect(new Set(featureSchema.map(({ name }) => name)).size).toBe(featureSchema.length);
  expect(() => featureValue({ schemaHash: "0", values: [] }, "streams7d")).toThrow("vector has schema 0");
  expect(() => value("mood")).toThrow('no feature "mood"; there are streams7d');
});

test("the schema of a release is fixed: a change here needs a new version of the feature", () => {
  expect(featureSchema.map(({ name, version }) => `${name} ${version}`)).toMatchInlineSnapshot(`
    [
      "streams7d 1",
      "streams14d 1",
      "streams30d 1",
      "streams60d 1",
      "recentStreams 1",
      "topArtistStreams30d 1",
      "distinctArtists30d 1",
      "skipShare7d 1",
      "skipShare30d 1",
      "finishShare30d 1",
      "repeatShare30d 1",
      "minutesPerPlay30d 1",
      "saves30d 1",
      "usualHourSin30d 1",
      "usualHourCos30d 1",
      "openness60d 2",
      "hourSin 1",
      "hourCos 1",
      "sessionPlays 1",
      "sessionSkips 1",
    ]
  `);
  expect(schemaHash).toMatchInlineSnapshot(`"15cd20570050778d"`);
});
