import { expect, test } from "vitest";
import { ownListens } from "./ownListens.ts";
import { someBriefs } from "./stories.fixture.ts";

test("what was heard before a return or an anniversary is not counted with the day, nor is the rest of the year", () => {
  for (const { day, listens } of someBriefs(12, 3).flat()) {
    const own = ownListens(day, listens);
    const facts = day.facts as { listens: number };
    expect({ kind: day.kind, listens: own.length }).toEqual({ kind: day.kind, listens: facts.listens });
  }
});
