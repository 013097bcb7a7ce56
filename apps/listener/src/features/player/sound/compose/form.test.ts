import fc from "fast-check";
import { expect, it } from "vitest";
import { sectionsOf } from "./form.ts";

it("divides any track into sections without gap or overlap, and closes it", () => {
  const forms = fc.constantFrom("song", "club", "flow", "blues");
  fc.assert(
    fc.property(forms, fc.integer({ min: 1, max: 900 }), (form, bars) => {
      const sections = sectionsOf(form, bars);
      let next = 0;
      for (const { firstBar, bars: length } of sections) {
        expect(firstBar).toBe(next);
        expect(length).toBeGreaterThan(0);
        next += length;
      }
      expect(next).toBe(bars);
      expect(bars > 24 ? sections.at(-1)?.kind : "outro").toBe("outro");
    }),
  );
});
