import { expect, test } from "vitest";
import { shelfKinds } from "./shelfKind.ts";
import { shelvesInOrder } from "./shelvesInOrder.ts";

test("the order of a policy is kept, what is no shelf is passed over, and nothing stands twice", () => {
  expect(shelvesInOrder(shelfKinds)).toEqual(shelfKinds);
  expect(shelvesInOrder(["books", "no-such-shelf", "popular", "books"])).toEqual(["books", "popular"]);
});

test("a policy from before the later shelves shows them behind what they belong to, and only there", () => {
  const before = shelfKinds.filter((kind) => kind !== "fresh-finds" && kind !== "books");
  expect(shelvesInOrder(before)).toEqual(shelfKinds);
  expect(shelvesInOrder(["popular", "shortcuts"])).toEqual(["popular", "shortcuts"]);
});

test("a policy that names one of them has left the other out", () => {
  expect(shelvesInOrder(["similar-to", "fresh-finds", "shows-for-you"])).toEqual([
    "similar-to",
    "fresh-finds",
    "shows-for-you",
  ]);
});
