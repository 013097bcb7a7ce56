import { expect, test } from "vitest";
import { hasFailed } from "./hasFailed.ts";

test("what waits for a connection has failed as far as she can see, what is under way has not, and what is there never", () => {
  expect(hasFailed({ data: undefined, isError: false, fetchStatus: "paused" })).toBe(true);
  expect(hasFailed({ data: undefined, isError: true, fetchStatus: "idle" })).toBe(true);
  expect(hasFailed({ data: undefined, isError: false, fetchStatus: "fetching" })).toBe(false);
  expect(hasFailed({ data: [], isError: true, fetchStatus: "paused" })).toBe(false);
});
