import type { ListenerId } from "@segue/engine/data";
import { expect, test } from "vitest";
import { variedListeners, type ChoosableListener } from "./variedListeners.ts";

const listener = (id: number, cluster: number | null, openness: number): ChoosableListener => ({
  listenerId: id as ListenerId,
  cluster,
  openness,
  isDemo: false,
});

test("every taste stands in the choice with its least and its most open before a second one of any", () => {
  const all = [0, 1, 2].flatMap((cluster) =>
    [0.1, 0.3, 0.5, 0.9].map((openness, at) => listener(10 * cluster + at + 1, cluster, openness)),
  );
  expect(variedListeners(all, 6)).toEqual([1, 11, 21, 4, 14, 24]);
});

test("the demonstration has five places at most, and the least open come first", () => {
  const demo = Array.from({ length: 8 }, (_, at) => ({ ...listener(at + 1, 0, at / 10), isDemo: true }));
  const chosen = variedListeners([...demo, listener(50, null, 0.05), listener(60, 1, 0.95)], 12);
  expect(chosen).toEqual([1, 50, 2, 3, 7, 8, 60]);
});

test("nobody is asked for twice, and nobody there is nobody chosen", () => {
  const few = [listener(1, 0, 0.5), listener(2, 0, 0.5)];
  expect(variedListeners(few, 12)).toEqual([1, 2]);
  expect(variedListeners([], 12)).toEqual([]);
});
