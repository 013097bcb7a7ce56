import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { decodeSlatePool } from "@segue/engine/decision";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ServiceContext } from "../context.ts";
import { loadWorld } from "./loadWorld.ts";
import { tinyHome, tinyInput, tinySlateIds } from "./world/tinyWorld.fixture.ts";

let db: TestDatabase;
let ctx: ServiceContext;

beforeEach(async () => {
  db = await testDatabase();
  const log = { info: () => {}, warn: () => {} };
  const clock = () => new Date("2026-04-01T00:00:00Z");
  ctx = { db, actor: { kind: "system" }, clock, random: () => 0.5, log };
});

afterEach(() => db.drop());

async function rows(sql: string): Promise<object[]> {
  return (await db.pool.query<object>(sql)).rows;
}

test("stores the Homes with their shelves, chances and sights, under a retired policy of their own", async () => {
  await loadWorld({ ctx, input: tinyInput() });
  const homes = await rows(
    `select home.id, origin_key as key, served_at, home.local_hour, model_versions, applied_dial, vector, reason,
            published_at, retired_at, temperature::float8
     from home join listener on listener.id = listener_id join policy_version on policy_version.id = policy_version_id`,
  );
  expect(homes).toEqual([
    {
      id: tinyHome.id,
      key: "tiny-1",
      served_at: new Date(tinyHome.servedAt),
      local_hour: 10,
      model_versions: {},
      applied_dial: 0.5,
      vector: [],
      reason: "Tiny policy",
      published_at: new Date(tinyHome.servedAt),
      retired_at: ctx.clock(),
      temperature: 1,
    },
  ]);
  const slates = await rows(
    `select slate.id, shelf, position, title, sources, scores, propensities,
            (select array_agg(item.title order by place) from unnest(item_ids) with ordinality as card (id, place)
             join item on item.id = card.id) as titles,
            (select array_agg(rank || ' ' || date_part('epoch', seen_at) * 1000 order by rank) from impression
             where slate_id = slate.id) as seen
     from slate order by position`,
  );
  const [made, shows] = tinyHome.slates;
  expect(slates).toEqual([
    {
      id: tinySlateIds[0],
      shelf: "made-for-you",
      position: 1,
      title: "Made for tiny you",
      sources: ["recent", "genre"],
      scores: [2, 1],
      propensities: [0.5, 0.125],
      titles: ["Tiny Song 0", "The Other Tiny"],
      seen: made?.seen.map(({ rank, seenAt }) => `${rank} ${seenAt}`),
    },
    {
      id: tinySlateIds[1],
      shelf: "shows-for-you",
      position: 2,
      title: shows?.title,
      sources: ["popular"],
      scores: [1],
      propensities: [1],
      titles: ["Tiny Show"],
      seen: null,
    },
  ]);
});

test("a shelf that a policy could order otherwise keeps what it was drawn from", async () => {
  await loadWorld({ ctx, input: tinyInput() });
  const { rows: stored } = await db.pool.query<{ pool: Buffer | null }>("select pool from slate order by position");
  const [made, shows] = stored;
  expect(shows?.pool).toBeNull();
  const { itemIds, worth, familiarity, listen } = decodeSlatePool(made?.pool ?? new Uint8Array());
  const { rows: items } = await db.pool.query<{ title: string; kind: string }>(
    "select title, kind from unnest($1::int[]) with ordinality as card (id, place) join item using (id) order by place",
    [[...itemIds]],
  );
  expect(items.map(({ kind }) => kind)).toEqual(["track", "artist", "track"]);
  expect(items.slice(0, 2).map(({ title }) => title)).toEqual(["Tiny Song 0", "The Other Tiny"]);
  expect([...worth]).toEqual([2, 1, 1]);
  expect([...familiarity]).toEqual([0.5, 0, 0.25]);
  expect([...listen].every(Number.isNaN)).toBe(true);
});
