import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importUpload } from "./importUpload.ts";
import { listHistory } from "./listHistory.ts";
import { listImports } from "./listImports.ts";
import { contextOf, feedbackWorld, type FeedbackWorld } from "./testing/feedbackWorld.ts";

let db: TestDatabase;
let world: FeedbackWorld;

beforeAll(async () => {
  db = await testDatabase();
  world = await feedbackWorld(db);
});
afterAll(async () => db.drop());

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const plays = JSON.stringify(
  [1, 2, 3].map((day) => ({
    ts: `2024-05-0${day}T10:00:00Z`,
    ms_played: 180_000,
    master_metadata_track_name: "Low Tide",
    master_metadata_album_artist_name: "Oru Vane",
    master_metadata_album_album_name: "Harbour",
    spotify_track_uri: "spotify:track:0000000000000000000001",
    reason_start: "trackdone",
    reason_end: "trackdone",
  })),
);

function upload(text: string, over: { fileName?: string; signal?: AbortSignal } = {}) {
  const { fileName = "Streaming_History_Audio_2024.json", signal } = over;
  const input = { fileName, format: "auto", body: chunksOf(text, 100) };
  return importUpload({ ctx: contextOf(db, world.listenerId), input, signal });
}

async function uploadsOnDisk(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith("segue-upload-"));
}

it("imports what comes in pieces, once, and leaves no file behind", async () => {
  const before = await uploadsOnDisk();
  expect(await upload(plays)).toMatchObject({ read: 3, stored: 3, duplicate: 0 });
  expect(await upload(plays, { fileName: "C:\\exports\\again\u0007.json" })).toMatchObject({ stored: 0, duplicate: 3 });
  expect(await uploadsOnDisk()).toEqual(before);
  const ctx = contextOf(db, world.listenerId);
  const { entries } = await listHistory({ ctx, input: { limit: 10 } });
  expect(entries.map(({ title }) => title)).toEqual(["Low Tide", "Low Tide", "Low Tide"]);
  const imports = await listImports({ ctx });
  expect(imports.map(({ fileName }) => fileName).toSorted()).toEqual([
    "Streaming_History_Audio_2024.json",
    "again.json",
  ]);
});

it.each([
  ["nothing", ""],
  ["no known format", "hello"],
])("refuses %s and leaves no file behind", async (_what, text) => {
  const before = await uploadsOnDisk();
  await expect(upload(text)).rejects.toMatchObject({ name: "ServiceError", code: "invalid" });
  expect(await uploadsOnDisk()).toEqual(before);
});

it("stops when the listener stops it", async () => {
  await expect(upload(plays, { signal: AbortSignal.abort() })).rejects.toThrow(/stopped/u);
});
