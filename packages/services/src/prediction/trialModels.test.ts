import { registerModelVersions } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ListenerId } from "@segue/engine/data";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { storeArtefact } from "../model/artefactStore.ts";
import { currentModels } from "./currentModels.ts";
import { anyRanker } from "./testing/anyRanker.ts";
import { contextOf, now } from "./testing/homeWorld.ts";
import { trialModels } from "./trialModels.ts";

let db: TestDatabase;
const dataDir = mkdtempSync(join(tmpdir(), "segue-trial-"));

beforeAll(async () => {
  vi.stubEnv("SEGUE_DATA_DIR", dataDir);
  db = await testDatabase();
  const stored = await storeArtefact(dataDir, anyRanker());
  const lost = { checksum: "0".repeat(64), byteLength: 1 };
  const verdict: Version["verdict"] = { promoted: true, summary: "the first", findings: [] };
  await register({ ...stored, verdict });
  await register({ ...stored, verdict: null });
  await register({ ...lost, verdict: null });
});
afterAll(async () => {
  await db.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Version {
  checksum: string;
  byteLength: number;
  verdict: { promoted: boolean; summary: string; findings: [] } | null;
}

function register(version: Version): Promise<number[]> {
  const versions = [{ name: "ranker", card: {}, trialChecksum: null, ...version }];
  const act = { at: new Date(now), actorId: null, reason: "Of the test" };
  return registerModelVersions(db, { versions, trainingRunId: null, ...act });
}

const ctx = () => contextOf(db, 1 as ListenerId, () => 0.5);

test("only the version on trial is another one, and its Home says so", async () => {
  const live = await currentModels(ctx());
  const trial = await trialModels(ctx(), { ranker: 2 });
  expect(live.versions).toEqual([{ name: "ranker", version: 1 }]);
  expect(trial?.versions).toEqual([{ name: "ranker", version: 2 }]);
  expect(trial?.models.ranker).not.toBeNull();
  expect({ ...trial?.models, ranker: null }).toEqual({ ...live.models, ranker: null });
  expect((await trialModels(ctx(), { ranker: 2 }))?.models.ranker).toBe(trial?.models.ranker);
});

test("where its file is lost nobody is served by it, and it is not read again at once", async () => {
  const warned: string[] = [];
  const listening = { ...ctx(), log: { info() {}, warn: (message: string) => void warned.push(message) } };
  expect(await trialModels(listening, { ranker: 3 })).toBeNull();
  expect(await trialModels(listening, { ranker: 3 })).toBeNull();
  expect(warned).toHaveLength(1);
  expect(warned[0]).toContain("ranker 3 cannot be tried");
});
