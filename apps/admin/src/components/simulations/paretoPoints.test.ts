import { expect, test } from "vitest";
import type { SweptDial } from "../../trpc/answers.ts";
import { paretoPoints } from "./paretoPoints.ts";

const valueOf = (value: number) => ({ value, low: value - 1, high: value + 1 });
const compared = (inForce: number, draft: number) => ({
  inForce: valueOf(inForce),
  draft: valueOf(draft),
  difference: valueOf(draft - inForce),
});

test("every dial, what is in force and the draft stand where their own numbers say; what is not known stands nowhere", () => {
  const metrics = (draft: number | null) => ({
    discoveryShare: draft === null ? null : compared(1, draft),
    listensPerVisit: compared(10, 20),
  });
  const answer = {
    points: [
      { dial: 0, metrics: metrics(2) },
      { dial: 1, metrics: metrics(null) },
    ],
    draft: { dial: 0.5, metrics: metrics(3) },
  } as unknown as SweptDial;
  const { dials, present, draft } = paretoPoints(answer, "listensPerVisit", { version: 4, dial: 0.35 });
  expect(dials.map(({ name, label, x, y }) => [name, label, x.value, y.value])).toEqual([["Dial 0.00", "0.00", 2, 20]]);
  expect([present, draft].flat().map(({ label }) => label)).toEqual(["in force", "draft"]);
  expect(present.map(({ name, x, y }) => [name, x.value, y.value])).toEqual([["In force, version 4", 1, 10]]);
  expect(draft.map(({ x, y }) => [x.value, y.value])).toEqual([[3, 20]]);
});
