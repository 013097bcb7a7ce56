import { expect, test } from "vitest";
import { nextObstacle } from "./draftStepWords.ts";

test("only of the step whose time it is one hears why it is not one's own", () => {
  const mayNot = { approve: "you wrote it: ask somebody else", launch: "policy 4 is on its way: end it first" };
  expect(nextObstacle({ status: "inReview", mayNot })).toBe(
    "Next is its approval. Why not by you: you wrote it: ask somebody else.",
  );
  expect(nextObstacle({ status: "draft", mayNot })).toBeNull();
  expect(nextObstacle({ status: "approved", mayNot })).toBe(
    "Next is its launch. Why not by you: policy 4 is on its way: end it first.",
  );
  expect(nextObstacle({ status: "launched", mayNot })).toBeNull();
});
