import { registerModelVersions } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ServiceContext, ServiceError, StaffRole } from "../../context.ts";
import { storeArtefact } from "../../model/artefactStore.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import type { HomeView } from "../../prediction/homeView.ts";
import { serveHome } from "../../prediction/serveHome.ts";
import { drawnRanker } from "../../prediction/testing/drawnRanker.ts";
import { addListener, addPlays, contextOf, homeWorld, now } from "../../prediction/testing/homeWorld.ts";
import { sceneModels } from "../../prediction/testing/sceneModels.ts";
import { findLensListeners } from "./findLensListeners.ts";
import { openForMs } from "./lensAccess.ts";
import { openListener, readLensAccess } from "./openListener.ts";
import { readLens } from "./readLens.ts";
import { readTrace } from "./readTrace.ts";

vi.mock("../../prediction/currentModels.ts");

const dataDir = mkdtempSync(join(tmpdir(), "segue-lens-"));
let db: TestDatabase;
let mira: ListenerId;
let home: HomeView;

const as = (role: StaffRole, at = now + 60_000): ServiceContext => ({
  db,
  actor: { kind: "staff", accountId: role, name: role, role },
  clock: () => new Date(at),
  random: seededRandom("lens"),
  log: { info() {}, warn() {} },
});
const problemOf = (work: Promise<unknown>) => work.then(() => "none").catch(({ code }: ServiceError) => code);
const open = (role: StaffRole) =>
  openListener({ ctx: as(role), input: { listenerId: mira, reason: "she asked us to" } });

beforeAll(async () => {
  vi.stubEnv("SEGUE_DATA_DIR", dataDir);
  db = await testDatabase();
  const world = await homeWorld(db);
  const ranker = drawnRanker();
  const { checksum, byteLength } = await storeArtefact(dataDir, ranker);
  const version = { name: "ranker", checksum, byteLength, card: {}, trialChecksum: null, verdict: null };
  const act = { at: new Date(now), actorId: null, reason: "for the test" };
  await registerModelVersions(db, { versions: [version], trainingRunId: null, ...act });
  vi.mocked(currentModels).mockResolvedValue({
    models: { ...sceneModels(world), ranker },
    versions: [{ name: "ranker", version: 1 }],
  });
  for (const role of ["productManager", "mlEngineer", "viewer"] as const) {
    await db.prisma.staffAccount.create({ data: { id: role, name: role, email: `${role}@segue.test`, role } });
  }
  mira = await addListener(db, "Mira");
  await addListener(db, "Miranda");
  const track = (artist: number, place: number): ItemId => world.tracks[0]?.[artist]?.[place] ?? (0 as ItemId);
  const plays = Array.from({ length: 60 }, (_, day) => ({ itemId: track(day % 5, day % 3), daysAgo: day + 0.5 }));
  const hidden = { itemId: track(9, 0), daysAgo: 0.2, facts: { private: true } };
  await addPlays(db, mira, [...plays, hidden]);
  home = await serveHome({ ctx: contextOf(db, mira, seededRandom("mira")) });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await db.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("the door", () => {
  test("is found by name or number, and only by those whose work needs it", async () => {
    const found = (text: string) => findLensListeners({ ctx: as("auditor"), input: { text } });
    expect((await found("mira")).map(({ displayName }) => displayName)).toEqual(["Mira", "Miranda"]);
    expect((await found(String(mira)))[0]?.listenerId).toBe(mira);
    expect(await found("_")).toEqual([]);
    expect(await problemOf(findLensListeners({ ctx: as("viewer"), input: { text: "mira" } }))).toBe("forbidden");
    expect(await problemOf(findLensListeners({ ctx: as("approver"), input: { text: "mira" } }))).toBe("forbidden");
  });

  test("is closed until she says why, opens to her alone and for an hour, and the record has it", async () => {
    const input = { listenerId: mira };
    expect(await problemOf(readLens({ ctx: as("productManager"), input }))).toBe("conflict");
    const { openUntil } = await open("productManager");
    expect(openUntil?.getTime()).toBe(now + 60_000 + openForMs);
    expect(await problemOf(readLens({ ctx: as("productManager"), input }))).toBe("none");
    expect((await readLensAccess({ ctx: as("mlEngineer"), input })).openUntil).toBeNull();
    const anHourOn = as("productManager", now + 60_001 + openForMs);
    expect(await problemOf(readLens({ ctx: anHourOn, input }))).toBe("conflict");
    const entry = await db.prisma.auditEntry.findFirst({ where: { action: "listener.opened" } });
    expect(entry).toMatchObject({ actorId: "productManager", object: `listener ${mira}`, reason: "she asked us to" });
  });

  test("does not open onto nobody, nor to those who may not", async () => {
    const nobody = { listenerId: 999_999 as ListenerId, reason: "to see" };
    expect(await problemOf(openListener({ ctx: as("mlEngineer"), input: nobody }))).toBe("notFound");
    expect(await problemOf(open("viewer"))).toBe("forbidden");
  });
});

describe("the lens", () => {
  test("shows the Home that she would see now and keeps nothing of it", async () => {
    await open("mlEngineer");
    const before = await db.prisma.home.count();
    const lens = await readLens({ ctx: as("mlEngineer"), input: { listenerId: mira } });
    expect(lens.home.shelves.length).toBeGreaterThan(2);
    expect(lens.mode).toBe("online");
    expect(await db.prisma.home.count()).toBe(before);
    expect(lens.served).toMatchObject({ homeId: home.id, mode: "online" });
    const titles = home.shelves.map(({ cards }) => cards.map(({ title }) => title));
    expect(lens.served?.shelves.map(({ cards }) => cards.map(({ title }) => title))).toEqual(titles);
    expect(lens.dial).toMatchObject({ daypart: "morning", heldBy: null });
  });

  test("says nothing of what she did in private", async () => {
    const { events } = await readLens({ ctx: as("mlEngineer"), input: { listenerId: mira } });
    expect(events).toHaveLength(40);
    expect(events.map(({ title }) => title)).not.toContain("North 9 0");
  });

  test("finds every feature as it was served, and one that serving computed differently", async () => {
    const compared = async () => {
      const { vector } = await readLens({ ctx: as("mlEngineer"), input: { listenerId: mira } });
      return vector.features.filter(({ isSame }) => isSame !== true).map(({ name }) => name);
    };
    expect(await compared()).toEqual([]);
    await db.pool.query("update home set vector[3] = vector[3] * 2 + 1 where id = $1", [home.id]);
    expect(await compared()).toEqual(["streams30d"]);
    await db.pool.query("update home set vector[3] = (vector[3] - 1) / 2 where id = $1", [home.id]);
  });
});

describe("the trace", () => {
  const cardOf = (kind: string) => home.shelves.find((shelf) => shelf.kind === kind);

  test("leads from the generator to the same number, and the contributions make the ranker's word", async () => {
    await open("mlEngineer");
    const shelf = cardOf("made-for-you");
    const trace = await readTrace({ ctx: as("mlEngineer"), input: { slateId: shelf?.slateId ?? "", rank: 2 } });
    expect(trace.why.item?.title).toBe(shelf?.cards[1]?.title);
    expect(trace.recomputation.outcome).toBe("same");
    expect(trace.kept.chances?.listen).toBe(trace.why.chance);
    expect(trace).toMatchObject({ cards: shelf?.cards.length, listener: { listenerId: mira } });
    expect(trace.contributions?.features.length).toBeGreaterThan(0);
    expect(trace.policy.version).toBe(home.policy.version);
    expect(trace.outcomes).toEqual([]);
  });

  test("of a shelf of given order has no ranker in it", async () => {
    const shelf = cardOf("recently-played");
    const trace = await readTrace({ ctx: as("mlEngineer"), input: { slateId: shelf?.slateId ?? "", rank: 1 } });
    expect(trace).toMatchObject({ contributions: null, pool: null, why: { chance: null, propensity: 1 } });
    expect(trace.recomputation.outcome).toBe("same");
  });

  test("needs the same door, and a card that is there", async () => {
    const slateId = cardOf("made-for-you")?.slateId ?? "";
    expect(await problemOf(readTrace({ ctx: as("auditor"), input: { slateId, rank: 1 } }))).toBe("conflict");
    expect(await problemOf(readTrace({ ctx: as("viewer"), input: { slateId, rank: 1 } }))).toBe("forbidden");
    expect(await problemOf(readTrace({ ctx: as("mlEngineer"), input: { slateId, rank: 99 } }))).toBe("notFound");
    const gone = "0197a000-0000-7000-8000-000000000000";
    expect(await problemOf(readTrace({ ctx: as("mlEngineer"), input: { slateId: gone, rank: 1 } }))).toBe("notFound");
  });
});
