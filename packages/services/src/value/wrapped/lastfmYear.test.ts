import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ListenerId } from "@segue/engine/data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importHistory } from "../../data/importHistory.ts";
import { sharedData } from "../../data/import/testing/env.ts";
import { importWorld, type ImportWorld } from "../../data/import/testing/importWorld.ts";
import { readWrapped } from "./readWrapped.ts";
import type { WrappedTold } from "./wrappedView.ts";

const path = join(sharedData, "lastfm-1k-excerpt/listens.tsv.gz");

let world: ImportWorld;
let listenerId: ListenerId;
let told: WrappedTold;

/** The listens of 2009 on the listener's clock; a scrobble of what was scrobbled less than half a minute before is the same one. */
const own = `
  with listen as (
    select item_id, occurred_at, (occurred_at at time zone zone)::date as day,
           lag(occurred_at) over (partition by item_id order by occurred_at, id) as before
    from interaction where listener_id = $1
  ), counted as (
    select * from listen
    where extract(year from day) = 2009 and (before is null or occurred_at - before >= interval '28 seconds')
  )`;

async function asked<Row>(question: string): Promise<Row[]> {
  const { rows } = await world.db.pool.query(`${own} ${question}`, [listenerId]);
  return rows as Row[];
}

describe.skipIf(!existsSync(path))(
  "a year of a real listener (set SEGUE_SHARED_DATA to the folder that holds it)",
  () => {
    beforeAll(async () => {
      world = await importWorld();
      listenerId = await world.newListener("America/New_York");
      await importHistory({ ctx: world.ctx, input: { listenerId, format: "auto", place: { path } } });
      const ctx = { ...world.ctx, actor: { kind: "listener" as const, listenerId, accountId: "hers" } };
      const view = await readWrapped({ ctx, input: { year: 2009 } });
      if (view.state !== "told") throw new Error(`her 2009 is ${view.state}`);
      ({ told } = view);
    }, 60_000);
    afterAll(async () => world.close());

    test("listens and days are those that SQL counts", async () => {
      const [counts] = await asked<{ listens: number; days: number; first: string; last: string }>(
        `select count(*)::int as listens, count(distinct day)::int as days, min(day)::text as first, max(day)::text as last from counted`,
      );
      expect(counts?.listens).toBeGreaterThan(4_000);
      expect(told).toMatchObject({
        listens: counts?.listens,
        daysListened: counts?.days,
        firstDay: counts?.first,
        lastDay: counts?.last,
      });
      expect(told.measured).toBe(0);
    });

    test("the ten artists and tracks have the names and the numbers that SQL finds", async () => {
      const artists = await asked<{ title: string; listens: number }>(
        `select artist.title, count(*)::int as listens from counted
       join track on track.item_id = counted.item_id join item artist on artist.id = track.artist_id
       group by artist.id, artist.title order by 2 desc limit 10`,
      );
      expect(told.top.artists.map(({ listens }) => listens)).toEqual(artists.map(({ listens }) => listens));
      expect(told.top.artists[0]?.title).toBe(artists[0]?.title);
      const tracks = await asked<{ listens: number }>(
        `select count(*)::int as listens from counted group by item_id order by 1 desc limit 10`,
      );
      expect(told.top.tracks.map(({ listens }) => listens)).toEqual(tracks.map(({ listens }) => listens));
    });

    test("no more is heard than the clock allows: each scrobble until the next, three and a half minutes at most", async () => {
      const [sound] = await asked<{ ms: number }>(
        `, kept as (select * from listen where before is null or occurred_at - before >= interval '28 seconds'),
       spans as (select day, least(210000, coalesce(extract(epoch from lead(occurred_at) over (order by occurred_at) - occurred_at) * 1000, 210000)) as ms from kept)
       select sum(ms)::float8 as ms from spans where extract(year from day) = 2009`,
      );
      expect(told.heardMs).toBe(sound?.ms);
    });
  },
);
