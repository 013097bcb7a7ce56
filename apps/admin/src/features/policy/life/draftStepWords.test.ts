import { expect, test } from "vitest";
import { nextObstacle } from "./draftStepWords.ts";

test("only of the step whose time it is one hears why it is not one's own", () => {
  const mayNot = { approve: "You wrote it: somebody else approves.", launch: "It is not approved yet." };
  expect(nextObstacle({ status: "inReview", mayNot })).toBe(mayNot.approve);
  expect(nextObstacle({ status: "draft", mayNot })).toBeNull();
  expect(nextObstacle({ status: "approved", mayNot })).toBe(mayNot.launch);
  expect(nextObstacle({ status: "launched", mayNot })).toBeNull();
});
