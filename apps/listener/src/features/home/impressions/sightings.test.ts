import { describe, expect, it } from "vitest";
import { collectSightings, type Sighting } from "./sightings.ts";

function setUp() {
  const sent: Sighting[][] = [];
  let reachable = true;
  let time = 100;
  const send = async (sightings: Sighting[]): Promise<void> => {
    if (!reachable) throw new Error("unreachable");
    sent.push(sightings);
  };
  const sightings = collectSightings({ send, now: () => (time += 1) });
  return { sightings, sent, lose: () => void (reachable = false), find: () => void (reachable = true) };
}

describe("collectSightings", () => {
  it("reports each card of each slate once, when it was first seen", async () => {
    const { sightings, sent } = setUp();
    sightings.see("s", 1);
    sightings.see("s", 2);
    sightings.see("s", 1);
    await sightings.flush();
    sightings.see("s", 2);
    sightings.see("t", 2);
    await sightings.flush();
    await sightings.flush();
    expect(sent).toEqual([
      [
        { slateId: "s", rank: 1, seenAt: 101 },
        { slateId: "s", rank: 2, seenAt: 102 },
      ],
      [{ slateId: "t", rank: 2, seenAt: 103 }],
    ]);
  });

  it("keeps what could not be sent, before what was seen since", async () => {
    const { sightings, sent, lose, find } = setUp();
    lose();
    sightings.see("s", 1);
    const failing = sightings.flush();
    sightings.see("s", 2);
    await failing;
    find();
    await sightings.flush();
    expect(sent.map((batch) => batch.map(({ rank }) => rank))).toEqual([[1, 2]]);
  });

  it("hands out what waits for a page that goes", () => {
    const { sightings } = setUp();
    sightings.see("s", 1);
    expect(sightings.take()).toHaveLength(1);
    expect(sightings.take()).toEqual([]);
  });
});
