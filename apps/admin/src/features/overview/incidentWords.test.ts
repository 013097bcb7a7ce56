import { expect, test } from "vitest";
import { wasLive } from "./incidentWords.ts";

const artefact = { model: "als-tracks", live: 3, serving: 2, problem: "cut short" };
const resolvedAt = new Date(0);

test("says what was live, and what came in its place", () => {
  expect(wasLive({ artefact, resolvedAt: null })).toBe("als-tracks 3 is live, 2 serves instead");
  expect(wasLive({ artefact, resolvedAt })).toBe("als-tracks 3 was live, 2 served instead");
  expect(wasLive({ artefact: { ...artefact, serving: 3 }, resolvedAt })).toBe(
    "als-tracks 3 was live, its copy in memory served",
  );
  expect(wasLive({ artefact: { ...artefact, serving: null }, resolvedAt: null })).toBe(
    "als-tracks 3 is live, nothing serves instead",
  );
  expect(wasLive({ artefact: null, resolvedAt })).toBeNull();
});
