import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWorth, type NameMatch, type SearchSignals } from "./searchWorth.ts";

const plain: SearchSignals = { match: "words", textScore: 0.5, own: 0, affinity: 0, popularity: 0 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const signals = fc.record({
  match: fc.constantFrom<NameMatch>("whole", "beginning", "words", "creator", "alike"),
  textScore: share,
  own: fc.double({ min: 0, max: 500, noNaN: true }),
  affinity: fc.double({ min: -0.2, max: 1.4, noNaN: true }),
  popularity: share,
});

describe("searchWorth", () => {
  it("is the formula", () => {
    const worth = searchWorth({ match: "beginning", textScore: 1, own: 1, affinity: 0.4, popularity: 1 });
    expect(worth).toBeCloseTo(1 * (1 + 0.5 + 0.2 + 0.35), 12);
    expect(searchWorth(plain)).toBeCloseTo(0.8 * (0.7 + 0.15), 12);
  });

  it("puts what is typed to its end before all that only begins so, whoever likes it", () => {
    fc.assert(
      fc.property(signals, signals, (whole, other) => {
        fc.pre(other.match !== "whole");
        expect(searchWorth({ ...whole, match: "whole" })).toBeGreaterThan(searchWorth(other));
      }),
    );
  });

  it("puts her own song before a song of the same name by somebody else, however popular", () => {
    const hers = searchWorth({ ...plain, match: "whole", own: 3 });
    expect(hers).toBeGreaterThan(searchWorth({ ...plain, match: "whole", popularity: 1, affinity: 1 }));
  });

  it("never falls when a signal rises", () => {
    const risen = fc.constantFrom("textScore", "own", "affinity", "popularity");
    fc.assert(
      fc.property(signals, risen, share, (before, name, more) => {
        const after = { ...before, [name]: before[name] + more };
        expect(searchWorth(after)).toBeGreaterThanOrEqual(searchWorth(before));
      }),
    );
  });
});
