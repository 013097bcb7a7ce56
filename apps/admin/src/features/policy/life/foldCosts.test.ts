import { expect, test } from "vitest";
import { foldCosts } from "./foldCosts.ts";

const change = (field: string, name: string) => ({ field, name, before: "a", after: "b", words: `${name} a → b` });

test("a new table of costs is one change, with how many rates are in it", () => {
  const changes = [
    change("dial", "dial"),
    change("costs", "costs"),
    change("costs.1", "one"),
    change("costs.2", "two"),
  ];
  expect(foldCosts(changes).map(({ name }) => name)).toEqual(["dial", "costs, 2 rates"]);
});

test("rates that change inside a table are told one by one", () => {
  const changes = [change("costs.1", "one"), change("costs.2", "two")];
  expect(foldCosts(changes)).toEqual(changes);
});
