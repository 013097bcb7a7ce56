import { answerQuestion, type SimulationAnswer, type SimulationQuestion } from "@segue/services/value";
import { expect, test, vi } from "vitest";
import { makeWorld } from "./makeWorld.ts";

// A year of a world, and lives in it, take their time beside everything else.
vi.setConfig({ testTimeout: 120_000 });

type Policy = SimulationQuestion["draft"]["policy"];

const equal = { weight: 1, floor: 0 };
const plain: Policy = {
  dial: 0.35,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.4,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfOrder: [
    "shortcuts",
    "made-for-you",
    "jump-back-in",
    "recently-played",
    "similar-to",
    "shows-for-you",
    "popular",
  ],
  shelfTemperature: 0,
  floorGain: 0.5,
  costWeight: 0,
  costs: null,
  genreCalibration: 0,
  guardrails: [],
  daypartShift: {
    morning: 0,
    afternoon: 0,
    evening: 0,
    night: 0,
  },
  equity: {
    emerging: equal,
    independent: equal,
    established: equal,
    superstar: equal,
  },
  repetition: {
    artistInARow: 2,
    daysBeforeRepeat: 28,
  },
};

const until = Date.UTC(2026, 5, 1);

function questionOf(draft: Partial<Policy>, asked: Partial<SimulationQuestion> = {}): SimulationQuestion {
  return {
    kind: "compare",
    weeks: 1,
    listeners: 40,
    points: 7,
    seed: "loop",
    changes: [],
    world: {
      seed: "test",
      until,
    },
    inForce: {
      version: 1,
      policy: plain,
      costs: null,
    },
    draft: {
      policy: {
        ...plain,
        ...draft,
      },
      costs: null,
    },
    ...asked,
  };
}

function answer(question: SimulationQuestion): { answer: SimulationAnswer; shares: number[] } {
  const { listeners, world } = question;
  const work = answerQuestion(makeWorld({ listeners, ...world }), question);
  const shares: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { answer: step.value, shares };
    shares.push(step.value);
  }
}

function compared(draft: Partial<Policy>, asked?: Partial<SimulationQuestion>) {
  const { answer: made } = answer(questionOf(draft, asked));
  if (made.kind !== "compare") throw new Error("a comparison was asked for");
  return made;
}

test("raising the dial raises the share of discoveries, surely", () => {
  const { discoveryShare } = compared({ dial: 0.8 }).metrics;
  expect(discoveryShare?.difference.low).toBeGreaterThan(0);
});

test("the same policy twice differs by exactly nothing; the same question has the same answer to the byte", () => {
  const same = compared({});
  for (const metric of Object.values(same.metrics)) expect(metric?.difference).toEqual({ value: 0, low: 0, high: 0 });
  expect(same.gini.difference).toEqual({ value: 0, low: 0, high: 0 });
  expect(JSON.stringify(compared({}))).toBe(JSON.stringify(same));
});

test("a floor lifts whom it is for, and a cost weight makes a visit cheaper", () => {
  const floor = compared(
    { equity: { ...plain.equity, emerging: { weight: 1, floor: 0.6 } }, floorGain: 2 },
    { weeks: 2 },
  );
  expect(floor.exposure.emerging?.difference.low).toBeGreaterThan(0);
  const cheap = compared({ costWeight: 1 });
  const perStream = (side: "inForce" | "draft"): number =>
    (cheap.metrics.costPerVisit?.[side].value ?? 0) / (cheap.metrics.listensPerVisit?.[side].value ?? 1);
  expect(perStream("draft")).toBeLessThan(perStream("inForce"));
});

test("over the whole dial discovery rises from end to end, and the ends of the front are the best of each measure", () => {
  const { answer: made, shares } = answer(questionOf({}, { kind: "sweep", listeners: 30 }));
  if (made.kind !== "sweep") throw new Error("a sweep was asked for");
  const discovery = made.points.map(({ metrics }) => metrics.discoveryShare?.draft.value ?? Number.NaN);
  expect(made.points.map(({ dial }) => dial)[6]).toBe(1);
  expect(discovery[6]).toBeGreaterThan(discovery[0]);
  expect(made.points[6].metrics.discoveryShare?.draft.low).toBeGreaterThan(
    made.points[0].metrics.discoveryShare?.draft.high ?? Number.NaN,
  );
  const listens = made.points.map(({ metrics }) => metrics.listensPerVisit?.draft.value ?? Number.NaN);
  const front = made.fronts.listensPerVisit;
  expect(discovery[front.at(-1) ?? -1]).toBe(Math.max(...discovery));
  expect(listens[front[0]]).toBe(Math.max(...listens));
  expect(shares).toEqual(shares.toSorted((left, right) => left - right));
});
