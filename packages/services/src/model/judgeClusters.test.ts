import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { TasteClusters } from "@segue/engine/model";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext } from "../context.ts";
import { homeWorld } from "../prediction/testing/homeWorld.ts";
import { storeArtefact } from "./artefactStore.ts";
import { judgeClusters } from "./judgeClusters.ts";

let db: TestDatabase;
let dataDir: string;
let ctx: ServiceContext;

beforeAll(async () => {
  db = await testDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "segue-clusters-"));
  const log = { info: () => {}, warn: () => {} };
  ctx = { db, actor: { kind: "system" }, clock: () => new Date("2026-03-14T12:00:00Z"), random: () => 0.5, log };
});
afterAll(async () => {
  await db.drop();
  await rm(dataDir, { recursive: true });
});

/** Makes clusters of all artists live: each in the one that `clusterOf` names. */
async function makeLive(itemIds: readonly number[], clusterOf: (itemId: number) => number): Promise<void> {
  const sorted = Int32Array.from(itemIds).toSorted();
  const clusters = new TasteClusters({
    itemIds: sorted,
    clusterOf: sorted.map(clusterOf),
    ids: Int32Array.of(5, 6),
    labels: ["North", "South"],
    centroids: { rowCount: 2, width: 1, values: Float32Array.of(1, -1) },
  });
  const artefact = await storeArtefact(dataDir, clusters);
  const name = "clusters-artists";
  const { id } = await db.prisma.modelVersion.create({ data: { name, version: 1, ...artefact, card: {} } });
  await db.prisma.modelAlias.create({ data: { name, alias: "live", modelVersionId: id } });
}

test("clusters that are the scenes agree with them wholly, and say so one by one", async () => {
  const empty = new Map<string, number>();
  await expect(judgeClusters({ ctx, input: { dataDir, truth: empty } })).rejects.toThrow("train the models first");
  const world = await homeWorld(db);
  const [north = [], south = []] = world.artists as number[][];
  await makeLive([...north, ...south], (itemId) => (north.includes(itemId) ? 0 : 1));
  const titles = await db.prisma.item.findMany({ where: { id: { in: [...north, ...south] } } });
  const truth = new Map(titles.map(({ id, title }) => [title.toUpperCase(), north.includes(id) ? 7 : 8]));
  const judgement = await judgeClusters({ ctx, input: { dataDir, truth } });
  expect(judgement).toMatchObject({ version: 1, judged: truth.size, trueGroups: 2 });
  expect(judgement.agreement).toBeCloseTo(1, 9);
  expect(judgement.clusters).toEqual([
    { id: 5, label: "North", artists: north.length, purity: 1 },
    { id: 6, label: "South", artists: south.length, purity: 1 },
  ]);
  const turned = new Map(titles.map(({ title }, at) => [title, at % 2]));
  expect((await judgeClusters({ ctx, input: { dataDir, truth: turned } })).agreement).toBeLessThan(0.3);
  await expect(judgeClusters({ ctx, input: { dataDir, truth: empty } })).rejects.toThrow("in the truth");
});
