import type { TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { encodeSlatePool, samplePlackettLuce, type SlatePool } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { randomUUID } from "node:crypto";
import { addArtist, addListener, addPlays, now } from "../../prediction/testing/homeWorld.ts";

const artists = 10;
const tracksEach = 4;
const homesEach = 7;
const cards = 5;
const candidates = 12;
const dayMs = 86_400_000;
const random = seededRandom("a house with slates");

export interface SlateHouse {
  listeners: ListenerId[];
  /** tracks of artists that everybody knows, and of such that nobody heard */
  known: number[];
  unheard: number[];
}

/** Listeners of two markets with Homes whose one shelf was drawn by worth alone, all of it looked at; what is known is played more often. */
export async function slateHouse(
  db: TestDatabase,
  { size, policy }: { size: number; policy: number },
): Promise<SlateHouse> {
  const house: SlateHouse = { listeners: [], known: [], unheard: [] };
  for (let at = 0; at < artists; at++) {
    const { tracks } = await addArtist(db, `Artist ${at}`, tracksEach);
    (at % 2 === 0 ? house.known : house.unheard).push(...tracks);
  }
  for (let at = 0; at < size; at++) {
    house.listeners.push(await addListener(db, `Listener ${at}`, { country: at % 2 === 0 ? "ES" : "DE" }));
  }
  const visits = house.listeners.flatMap((listenerId) =>
    Array.from({ length: homesEach }, (_, visit) => anyVisit(house, { listenerId, daysAgo: 2 * (visit + 1), policy })),
  );
  await db.prisma.home.createMany({ data: visits.map(({ home }) => home) });
  await db.prisma.slate.createMany({ data: visits.map(({ slate }) => slate) });
  await db.prisma.impression.createMany({ data: visits.flatMap(({ impressions }) => impressions) });
  for (const listenerId of house.listeners) {
    const own = visits.filter(({ home }) => home.listenerId === listenerId);
    await addPlays(
      db,
      listenerId,
      own.flatMap(({ plays }) => plays),
    );
  }
  return house;
}

interface Visiting {
  listenerId: ListenerId;
  daysAgo: number;
  policy: number;
}

function anyVisit({ known, unheard }: SlateHouse, { listenerId, daysAgo, policy }: Visiting) {
  const pool = anyPool([...known, ...unheard], new Set(known));
  const { worth } = pool;
  const places = { size: candidates, length: cards, temperature: 1, random };
  const draws = samplePlackettLuce({ ...places, utilityOf: (at) => worth[at] });
  const [homeId, slateId] = [randomUUID(), randomUUID()];
  const servedAt = new Date(now - daysAgo * dayMs);
  const dial = { requestedDial: 0.5, appliedDial: 0.5 };
  const facts = { localHour: 9, schemaHash: "none", vector: [], modelVersions: {}, policyVersionId: policy };
  const played = draws.find(({ index }) => random() < (pool.familiarity[index] > 0 ? 0.3 : 0.1));
  const play = { daysAgo, facts: { slateId, sourceShelf: "made-for-you" } };
  return {
    home: { id: homeId, listenerId, servedAt, ...dial, ...facts },
    slate: {
      id: slateId,
      homeId,
      shelf: "made-for-you",
      position: 1,
      title: "Made for you",
      itemIds: draws.map(({ index }) => pool.itemIds[index]),
      sources: draws.map(() => "popular"),
      scores: draws.map(({ index }) => worth[index]),
      propensities: draws.map(({ propensity }) => propensity),
      pool: Buffer.from(encodeSlatePool(pool)),
    },
    impressions: draws.map((_, at) => ({ slateId, rank: at + 1, seenAt: servedAt })),
    plays: played ? [{ itemId: pool.itemIds[played.index] as ItemId, ...play }] : [],
  };
}

function anyPool(tracks: readonly number[], known: ReadonlySet<number>): SlatePool {
  const itemIds = Int32Array.from(
    tracks
      .map((track) => ({ track, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, candidates),
    ({ track }) => track,
  );
  return {
    itemIds,
    worth: Float32Array.from(itemIds, () => 0.4 + 0.6 * random()),
    familiarity: Float32Array.from(itemIds, (track) => (known.has(track) ? 0.8 : 0)),
    listen: new Float32Array(candidates).fill(Number.NaN),
  };
}
