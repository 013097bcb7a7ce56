import { afterAll, beforeAll, expect, it } from "vitest";
import { extendedRow } from "./import/testing/fixtures.ts";
import { importWorld, type ImportWorld } from "./import/testing/importWorld.ts";

let world: ImportWorld;
beforeAll(async () => void (world = await importWorld()));
afterAll(async () => world.close());

const rowCount = 5000;
const batchSize = 2000;

/** Plays a minute apart, of 50 tracks. */
const rows = Array.from({ length: rowCount }, (_, index) =>
  extendedRow({
    ts: new Date(Date.UTC(2023, 0, 1) + index * 60_000).toISOString().replace(".000", ""),
    ms_played: 50_000,
    master_metadata_track_name: `Song ${index % 50}`,
  }),
);
const file = { name: "endsong_0.json", content: JSON.stringify(rows) };

const terminateOthers = `
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

async function statuses(listenerId: number): Promise<string[]> {
  const runs = await world.db.prisma.historyImport.findMany({ where: { listenerId }, orderBy: { id: "asc" } });
  return runs.map(({ status }) => status);
}

it("stopped by the listener: whole batches stay, the report counts them, the same again completes it", async () => {
  const listener = await world.newListener();
  const stop = new AbortController();
  const onProgress = ({ stored }: { stored: number }) => stored > 0 && stop.abort();
  const stopped = world.importFile(listener, file, { onProgress, signal: stop.signal });
  await expect(stopped).rejects.toMatchObject({ code: "conflict", message: "the import was stopped before its end" });
  const stored = (await world.plays(listener)).length;
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(rowCount);
  expect(stored % batchSize).toBe(0);
  const run = await world.db.prisma.historyImport.findFirstOrThrow({ where: { listenerId: listener } });
  expect(run).toMatchObject({ status: "failed", report: { stored } });
  const rest = await world.importFile(listener, file);
  expect(rest).toMatchObject({ read: rowCount, stored: rowCount - stored, duplicate: stored });
  expect(await world.plays(listener)).toHaveLength(rowCount);
  expect(await statuses(listener)).toEqual(["failed", "done"]);
});

it("cut off from the server in the middle: nothing is half stored, and the same again completes it", async () => {
  const listener = await world.newListener();
  const cuts: Promise<unknown>[] = [];
  const onProgress = ({ stored }: { stored: number }) => {
    if (stored > 0 && cuts.length === 0) cuts.push(world.db.pool.query(terminateOthers));
  };
  // One row a chunk, so that the server has the time to cut before the file ends.
  const spread = { ...file, content: JSON.stringify(rows, null, 60) };
  await expect(world.importFile(listener, spread, { onProgress })).rejects.toThrow(/terminat|connection/u);
  await Promise.all(cuts);
  const stored = (await world.plays(listener)).length;
  expect(stored % batchSize).toBe(0);
  expect(stored).toBeLessThan(rowCount);
  expect(await world.importFile(listener, spread)).toMatchObject({ stored: rowCount - stored, duplicate: stored });
  expect(await world.plays(listener)).toHaveLength(rowCount);
});
