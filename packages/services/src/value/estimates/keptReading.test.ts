import { expect, test, vi } from "vitest";
import { keptReading } from "./keptReading.ts";
import type { PolicyReading } from "./policyReading.ts";
import type { SlateEvidence } from "./slateEvidence.ts";

test("the policy in force is read once, and again when it, its bonuses, the listeners or the evidence are others", () => {
  const read = vi.fn<() => PolicyReading>(() => ({}) as PolicyReading);
  const [evidence, later] = [{} as SlateEvidence, {} as SlateEvidence];
  const of = { live: { dial: 0.35, bonuses: { emerging: 0 } }, segment: { kind: "everyone" } };
  const first = keptReading(evidence, of, read);
  expect(keptReading(evidence, structuredClone(of), read)).toBe(first);
  expect(read).toHaveBeenCalledTimes(1);
  const others = [
    { ...of, live: { ...of.live, dial: 0.4 } },
    { ...of, live: { ...of.live, bonuses: { emerging: 0.1 } } },
    { ...of, segment: { kind: "market", country: "ES" } },
  ];
  for (const other of others) expect(keptReading(evidence, other, read)).not.toBe(first);
  expect(keptReading(later, of, read)).not.toBe(first);
  expect(read).toHaveBeenCalledTimes(5);
});
