import type { LivePolicy } from "@segue/db";
import { neutralRules, samplePlackettLuce } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { expect, test } from "vitest";
import { policyParameters } from "./policyParameters.ts";

const policy: LivePolicy = {
  ...neutralRules,
  scopeKind: "everyone",
  scopeValue: "",
  percent: 100,
  isPaused: false,
  bonuses: {},
  version: 7,
  dial: 0.35,
  dialMin: 0.1,
  dialMax: 0.9,
  opennessWeight: 0.3,
  temperature: 0.5,
  maxPerArtist: 2,
  shelfOrder: ["shortcuts", "books", "popular"],
  shelfTemperature: 0.2,
};

/** Told with what it belongs to: a scope's value with its kind; who is served is not paused. */
const untold = new Set<keyof LivePolicy>(["scopeValue", "isPaused"]);

const changes: LivePolicy = {
  scopeKind: "market",
  scopeValue: "DE",
  percent: 25,
  isPaused: false,
  bonuses: { emerging: 0.4 },
  daypartShift: { ...neutralRules.daypartShift, night: -0.1 },
  equity: { ...neutralRules.equity, emerging: { weight: 1, floor: 0.12 } },
  floorGain: 1,
  costWeight: 0.2,
  costs: { 3: 1_000 },
  genreCalibration: 0.4,
  repetition: { artistInARow: 1, daysBeforeRepeat: 28 },
  guardrails: [{ metric: "listenShare", side: "atLeast", limit: 0.8, of: "ratio" }],
  version: 8,
  dial: 0.5,
  dialMin: 0.2,
  dialMax: 0.8,
  opennessWeight: 0.1,
  temperature: 0.2,
  maxPerArtist: 3,
  shelfOrder: ["books", "shortcuts"],
  shelfTemperature: 0,
};

const toldFields = (Object.keys(policy) as (keyof LivePolicy)[]).filter((field) => !untold.has(field));

test.each(toldFields)("another %s is another text, and only that one", (field) => {
  const before = policyParameters(policy);
  const after = policyParameters({ ...policy, [field]: changes[field] });
  const changed = after.filter(({ value }, at) => value !== before[at]?.value);
  expect(changed).toHaveLength(1);
});

test("how often the lesser card comes first is what the drawing does", () => {
  const told = policyParameters(policy).find(({ value }) => value.startsWith("temperature"))?.effect ?? "";
  const times = Number(/once in (\d+) times/u.exec(told)?.[1]);
  const random = seededRandom("exploration");
  const draw = () =>
    samplePlackettLuce({ size: 2, length: 1, utilityOf: (at) => (at === 0 ? 1 : 0.5), temperature: 0.5, random });
  const lesserFirst = Array.from({ length: 5_000 }, draw).filter(([first]) => first?.index === 1).length;
  expect(Math.abs(5_000 / lesserFirst - times)).toBeLessThan(0.5);
  expect(policyParameters({ ...policy, temperature: 0 })).toContainEqual(
    expect.objectContaining({ value: "none", name: "How much is left to chance" }),
  );
});
