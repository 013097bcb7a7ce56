import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { readCatalogueSize, readHomeServing, readLiveModels } from "./overview.ts";

let db: TestDatabase;
const now = new Date("2026-03-15T10:30:00Z");

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test("an empty house has no Homes, no latency, no models", async () => {
  expect(await readHomeServing(db, now)).toEqual({ lastDay: 0, latencyMsP50: null, latencyMsP99: null });
  expect(await readLiveModels(db)).toEqual([]);
  expect(await readCatalogueSize(db)).toEqual({ listeners: 0, tracks: 0, artists: 0 });
});

test("latency is that of the Homes of the last day, in milliseconds", async () => {
  await serveHomes([4_000, 5_000, 6_000], new Date("2026-03-15T10:00:00Z"));
  await serveHomes([900_000], new Date("2026-03-14T10:00:00Z"));
  // Those of the simulated world were served to nobody.
  await serveHomes([null, null], new Date("2026-03-15T10:00:00Z"));
  const serving = await readHomeServing(db, now);
  expect(serving).toMatchObject({ lastDay: 3, latencyMsP50: 5 });
  expect(serving.latencyMsP99).toBeCloseTo(5.98, 10);
});

test("live models are the versions that the live alias names", async () => {
  const version = (number: number) => ({
    name: "als-tracks",
    version: number,
    checksum: String(number).repeat(64),
    byteLength: 10,
    card: { metrics: { recallAt20: 0.1 * number } },
    trainedAt: now,
  });
  const [one, two] = await db.prisma.modelVersion.createManyAndReturn({ data: [version(1), version(2)] });
  await db.prisma.modelAlias.createMany({
    data: [
      { name: "als-tracks", alias: "previous", modelVersionId: one?.id ?? 0 },
      { name: "als-tracks", alias: "live", modelVersionId: two?.id ?? 0 },
    ],
  });
  expect(await readLiveModels(db)).toEqual([
    {
      name: "als-tracks",
      version: 2,
      trainedAt: now,
      checksum: "2".repeat(64),
      card: { metrics: { recallAt20: 0.2 } },
    },
  ]);
});

async function serveHomes(latencies: (number | null)[], servedAt: Date): Promise<void> {
  const listener = await db.prisma.listener.upsert({
    where: { origin_originKey: { origin: "world", originKey: "1" } },
    update: {},
    create: { displayName: "Mira", zone: "UTC", origin: "world", originKey: "1" },
  });
  const policy =
    (await db.prisma.policyVersion.findFirst()) ??
    (await db.prisma.policyVersion.create({
      data: { dial: 0.3, dialMin: 0, dialMax: 1, opennessWeight: 0, temperature: 1, maxPerArtist: 2, reason: "First" },
    }));
  await db.prisma.home.createMany({
    data: latencies.map((latencyMicros) => ({
      id: crypto.randomUUID(),
      listenerId: listener.id,
      servedAt,
      policyVersionId: policy.id,
      modelVersions: {},
      requestedDial: 0.3,
      appliedDial: 0.3,
      localHour: 10,
      schemaHash: "v1",
      vector: [],
      latencyMicros,
    })),
  });
}
