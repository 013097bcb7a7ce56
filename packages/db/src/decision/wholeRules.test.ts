import { type PolicyScope, scopeOf, storedScope, withNeutralRules } from "@segue/engine/decision";
import { expect, test } from "vitest";
import { scopeColumns, scopeOfColumns } from "./scopeColumns.ts";
import { wholeRules } from "./wholeRules.ts";

test("what a row leaves out is what the engine takes as neutral", () => {
  const rows = [
    {},
    { equity: { emerging: { weight: 2, floor: 0.1 } }, costs: { 4: 900 }, floorGain: 1 },
    { daypartShift: { night: 0.1 }, repetition: { daysBeforeRepeat: 7 }, costWeight: 0.2, costs: null },
  ];
  for (const row of rows) expect(wholeRules(row)).toEqual(withNeutralRules(row));
});

test("a scope is kept in the engine's two words, and read back", () => {
  const scopes: PolicyScope[] = [
    { kind: "everyone" },
    { kind: "market", country: "DE" },
    { kind: "cluster", cluster: 0 },
    { kind: "listener", listenerId: 7 },
  ];
  for (const scope of scopes) {
    expect(scopeColumns(scope)).toEqual(storedScope(scope));
    expect(scopeOfColumns(scopeColumns(scope))).toEqual(scopeOf(storedScope(scope)));
  }
});
