import { expect, test } from "vitest";
import { plansOf } from "../plansOf.ts";

test("every kind has at least four plans", () => {
  for (const [kind, plans] of Object.entries(plansOf))
    expect({ kind, enough: Object.keys(plans).length >= 4 }).toEqual({ kind, enough: true });
});
