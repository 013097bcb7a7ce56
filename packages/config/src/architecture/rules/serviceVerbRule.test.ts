import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { serviceVerbRule } from "./serviceVerbRule.ts";

const path = "packages/services/src/data/recordPlay.ts";
const index = "packages/services/src/data/index.ts";
const verb = "export async function recordPlay({ ctx, input }: Call) {}";

test("a second published verb in a file is found", () => {
  const findings = enforceOn(serviceVerbRule, {
    [path]: `${verb}\nexport async function removePlay({ ctx, input }: Call) {}`,
    [index]: 'export { recordPlay, removePlay } from "./recordPlay.ts";',
  });
  expect(findings).toEqual([expect.stringContaining(`${path}:2 one service verb a file: removePlay`)]);
});

test("a published verb that takes ctx as an argument of its own is found", () => {
  const findings = enforceOn(serviceVerbRule, {
    [path]: "export const recordPlay = (ctx: ServiceContext, play: Play) => ctx;",
    [index]: 'export { recordPlay } from "./recordPlay.ts";',
  });
  expect(findings).toEqual([expect.stringContaining(`${path}:1 one service verb a file: recordPlay`)]);
});

test("one verb, with a pure function and an inner one beside it, passes", () => {
  const inner = "export function isPlay(row: unknown) {}\nexport function writePlay(ctx: ServiceContext) {}";
  const findings = enforceOn(serviceVerbRule, {
    [path]: `${verb}\n${inner}`,
    [index]: 'export { isPlay, recordPlay } from "./recordPlay.ts";',
  });
  expect(findings).toEqual([]);
});
