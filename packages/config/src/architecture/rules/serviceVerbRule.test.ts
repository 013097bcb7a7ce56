import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { serviceVerbRule } from "./serviceVerbRule.ts";

const path = "packages/services/src/data/recordPlay.ts";
const verb = "export async function recordPlay({ ctx, input }: Call) {}";

test("a second verb in a file is found", () => {
  const text = `${verb}\nexport async function removePlay({ ctx, input }: Call) {}`;
  expect(enforceOn(serviceVerbRule, { [path]: text })).toEqual([
    expect.stringContaining(`${path}:2 one service verb a file: removePlay`),
  ]);
});

test("ctx as an argument of its own is found", () => {
  const text = "export const recordPlay = (ctx: ServiceContext, play: Play) => ctx;";
  expect(enforceOn(serviceVerbRule, { [path]: text })).toEqual([
    expect.stringContaining(`${path}:1 one service verb a file: recordPlay`),
  ]);
});

test("one verb with a pure function beside it passes", () => {
  expect(enforceOn(serviceVerbRule, { [path]: `${verb}\nexport function isPlay(row: unknown) {}` })).toEqual([]);
});
