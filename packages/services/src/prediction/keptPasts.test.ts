import type { ListenerId } from "@segue/engine/data";
import { expect, it } from "vitest";
import { KeptPasts, type KeptPast } from "./keptPasts.ts";

const id = (listener: number) => listener as ListenerId;

/** A past of so many rows, of which nothing else matters here. */
function pastOf(rows: number): { kept: KeptPast; grow: () => void } {
  const past = { size: rows };
  return { kept: { past } as unknown as KeptPast, grow: () => void past.size++ };
}

it("lets go of who has not come for longest, however much the pasts have grown in place", () => {
  const pasts = new KeptPasts(10);
  for (const listener of [1, 2, 3]) {
    const { kept, grow } = pastOf(1);
    pasts.keep(id(listener), kept);
    for (const _ of [1, 2, 3]) {
      grow();
      pasts.keep(id(listener), kept);
    }
  }
  expect([1, 2, 3].filter((listener) => pasts.get(id(listener)))).toEqual([2, 3]);
  pasts.drop(id(2));
  pasts.keep(id(4), pastOf(6).kept);
  expect([2, 3, 4].filter((listener) => pasts.get(id(listener)))).toEqual([3, 4]);
});
