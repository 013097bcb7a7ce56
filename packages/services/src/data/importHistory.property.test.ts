import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountRow, episodeRow, extendedRow } from "./import/testing/fixtures.ts";
import { importWorld, skippedIn, type ImportWorld } from "./import/testing/importWorld.ts";

let world: ImportWorld;
beforeAll(async () => void (world = await importWorld()));
afterAll(async () => world.close());

const time = fc.date({ min: new Date("2001-01-01"), max: new Date("2027-01-01"), noInvalidDate: true });
const heard = fc.oneof(fc.integer({ min: -10, max: 90_000_000 }), fc.constant(null), fc.constant("many"));
const name = fc.constantFrom("Low Tide", "High Tide", "", "Ｌow tide", "a\u0000b");

const extendedRows = fc
  .tuple(time, heard, name, fc.boolean(), fc.boolean())
  .map(([ts, ms, title, isPodcast, offline]) => {
    const shared = { ts: ts.toISOString().replace(/\.\d+/u, ""), ms_played: ms, offline };
    return isPodcast
      ? episodeRow({ ...shared, episode_name: title })
      : extendedRow({ ...shared, master_metadata_track_name: title });
  });
const accountRows = fc
  .tuple(time, heard, name)
  .map(([at, ms, title]) =>
    accountRow({ endTime: at.toISOString().slice(0, 16).replace("T", " "), msPlayed: ms, trackName: title }),
  );

const file = fc.oneof(
  fc.record({ kind: fc.constant("endsong_0.json"), rows: fc.array(extendedRows, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant("StreamingHistory0.json"), rows: fc.array(accountRows, { maxLength: 12 }) }),
);

it("every row that was read is stored, known or left out for a reason; importing again adds nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.array(fc.nat(11), { maxLength: 4 }),
      fc.integer({ min: 0, max: 2 }),
      async (made, repeated, indent) => {
        const listener = await world.newListener();
        const rows = [...made.rows, ...repeated.flatMap((index) => made.rows[index] ?? [])];
        const content = JSON.stringify(rows, null, indent);
        const first = await world.importFile(listener, { name: made.kind, content });
        expect(first.read).toBe(rows.length);
        expect(first.stored + first.duplicate + skippedIn(first)).toBe(first.read);
        const log = await world.plays(listener);
        expect(log).toHaveLength(first.stored);
        const again = await world.importFile(listener, { name: made.kind, content });
        expect(again).toMatchObject({ read: first.read, stored: 0, duplicate: first.stored + first.duplicate });
        expect(again.skipped).toEqual(first.skipped);
        expect(await world.plays(listener)).toEqual(log);
        expect([again.firstAt, again.lastAt]).toEqual([first.firstAt, first.lastAt]);
      },
    ),
    { numRuns: 40, seed: 20_260_314 },
  );
}, 60_000);

it("what a cut file held, and then the whole one, is the same as the whole one at once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(extendedRows, { minLength: 1, maxLength: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (rows, share) => {
        const [pieces, whole] = [await world.newListener(), await world.newListener()];
        const content = JSON.stringify(rows, null, 1);
        const cut = content.slice(0, Math.max(2, Math.floor(content.length * share)));
        await world.importFile(pieces, { name: "endsong_0.json", content: cut });
        await world.importFile(pieces, { name: "endsong_0.json", content });
        await world.importFile(whole, { name: "endsong_0.json", content });
        const facts = async (listener: typeof whole) =>
          (await world.plays(listener))
            .map(({ occurredAt, itemId, msPlayed }) => [occurredAt.getTime(), itemId, msPlayed].join())
            .toSorted();
        expect(await facts(pieces)).toEqual(await facts(whole));
      },
    ),
    { numRuns: 25, seed: 20_260_314 },
  );
}, 60_000);
