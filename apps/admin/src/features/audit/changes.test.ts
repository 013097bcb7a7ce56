import { expect, test } from "vitest";
import { changes } from "./changes.ts";

test("changed facts come first and are marked", () => {
  expect(changes({ band: [0.1, 0.7], dial: 0.3 }, { band: [0.1, 0.7], dial: 0.5 })).toEqual([
    { fact: "dial", before: "0.3", after: "0.5", changed: true },
    { fact: "band", before: "[0.1,0.7]", after: "[0.1,0.7]", changed: false },
  ]);
});

test("a fact that came or went has nothing on one side", () => {
  expect(changes({ old: "a" }, { fresh: true })).toEqual([
    { fact: "old", before: "a", after: null, changed: true },
    { fact: "fresh", before: null, after: "true", changed: true },
  ]);
  expect(changes(null, { version: 1 })).toEqual([{ fact: "version", before: null, after: "1", changed: true }]);
});

test("what is no object is one value; nothing at all is no change", () => {
  expect(changes("off", "on")).toEqual([{ fact: "value", before: "off", after: "on", changed: true }]);
  expect(changes(null, undefined)).toEqual([]);
});

test("of what changed deep inside, only that is marked", () => {
  const policy = (emerging: number) => ({ dial: 0.3, floors: { emerging, superstar: 0 }, costs: {} });
  expect(changes(policy(0.1), policy(0.2))).toEqual([
    { fact: "floors emerging", before: "0.1", after: "0.2", changed: true },
    { fact: "dial", before: "0.3", after: "0.3", changed: false },
    { fact: "floors superstar", before: "0", after: "0", changed: false },
    { fact: "costs", before: "{}", after: "{}", changed: false },
  ]);
});
