import { afterAll, beforeAll, expect, it } from "vitest";
import { extendedRow } from "./import/testing/fixtures.ts";
import { importWorld, type ImportWorld } from "./import/testing/importWorld.ts";

let world: ImportWorld;
beforeAll(async () => void (world = await importWorld()));
afterAll(async () => world.close());

const file = { name: "Streaming_History_Audio_2023_1.json", content: JSON.stringify([extendedRow()]) };

async function askedFor(): Promise<string[]> {
  const { rows } = await world.db.pool.query<{ task: string }>(
    "SELECT task_identifier AS task FROM graphile_worker.jobs",
  );
  return rows.map(({ task }) => task);
}

it("asks for a training once there are new plays, and not for plays that were here", async () => {
  const listener = await world.newListener();
  await world.importFile(listener, file);
  expect(await askedFor()).toEqual(["train"]);
  await world.db.pool.query("SELECT graphile_worker.remove_job('train')");
  await world.importFile(listener, file);
  expect(await askedFor()).toEqual([]);
});
