import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/index.ts";
import { promoteModelVersion, rollBackModels } from "./modelAliases.ts";
import { keptVersions, readKeptChecksums, retireOldArtefacts } from "./modelArtefacts.ts";
import { readModelRegistry, readModelVersions } from "./modelRegistry.ts";
import { readAliasedModels, registerModelVersions, type NewModelVersion } from "./modelVersions.ts";

let db: TestDatabase;
const at = new Date("2026-03-01T04:00:00Z");
const act = { at, actorId: null, reason: "trained" };

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  await db.prisma.modelAlias.deleteMany();
  await db.prisma.modelVersion.deleteMany();
  await db.prisma.trainingRun.deleteMany();
});
afterAll(() => db.drop());

const version = (name: string, digit: string, promoted: boolean | null = true): NewModelVersion => ({
  name,
  checksum: digit.repeat(64),
  byteLength: 10,
  card: { metrics: {} },
  trialChecksum: null,
  verdict: promoted === null ? null : { promoted, summary: promoted ? "better" : "worse", findings: [] },
});
const register = (...versions: NewModelVersion[]) =>
  registerModelVersions(db, { ...act, versions, trainingRunId: null });
const aliases = async () =>
  (await readModelRegistry(db)).flatMap(({ name, version: number, aliases: own }) =>
    own.toSorted().map((alias) => `${name} ${alias} ${number}`),
  );
const lastAudit = () => db.prisma.auditEntry.findFirst({ orderBy: { id: "desc" } });

test("a version that the gate let through is live, what was live is the previous, and the record says so", async () => {
  expect(await register(version("als", "a"), version("popular", "b"))).toEqual([1, 1]);
  expect(await aliases()).toEqual(["als live 1", "popular live 1"]);
  expect(await register(version("als", "c"))).toEqual([2]);
  expect(await aliases()).toEqual(["als live 2", "als previous 1", "popular live 1"]);
  expect(await lastAudit()).toMatchObject({
    action: "model.promoted",
    object: "model als",
    reason: "trained: better",
    before: { version: 1 },
    after: { version: 2, checksum: "c".repeat(64) },
  });
});

test("a version that the gate held stays a candidate beside what is live, until another one takes its place", async () => {
  await register(version("als", "a"));
  await register(version("als", "b", false));
  expect(await aliases()).toEqual(["als candidate 2", "als live 1"]);
  expect(await lastAudit()).toMatchObject({
    action: "model.held",
    reason: "trained: worse",
    before: { version: 1 },
    after: { candidate: 2, checksum: "b".repeat(64) },
  });
  await register(version("als", "c", null));
  expect(await aliases()).toEqual(["als candidate 3", "als live 1"]);
  expect(await lastAudit()).toMatchObject({ action: "model.registered", reason: "trained" });
});

test("registrations at the same moment take turns and number on", async () => {
  await register(version("als", "a"));
  const numbers = await Promise.all(["d", "e", "f"].map((digit) => register(version("als", digit))));
  expect(numbers.flat().toSorted((a, b) => a - b)).toEqual([2, 3, 4]);
  expect(await aliases()).toEqual(["als live 4", "als previous 3"]);
});

test("a registration with one impossible version changes nothing", async () => {
  await register(version("als", "a"));
  const before = [await aliases(), await db.prisma.modelVersion.count(), await db.prisma.auditEntry.count()];
  await expect(register(version("als", "1"), version("popular", "X"))).rejects.toThrow("model_version_checksum");
  expect([await aliases(), await db.prisma.modelVersion.count(), await db.prisma.auditEntry.count()]).toEqual(before);
});

test("a person promotes a held version, and is told what cannot be promoted", async () => {
  await register(version("als", "a"));
  await register(version("als", "b", false));
  const promote = (number: number) =>
    promoteModelVersion(db, { ...act, reason: "heard it", name: "als", version: number });
  expect(await promote(2)).toEqual({ kind: "promoted", from: 1, to: 2 });
  expect(await aliases()).toEqual(["als live 2", "als previous 1"]);
  expect(await lastAudit()).toMatchObject({ action: "model.promoted", reason: "heard it" });
  expect(await promote(2)).toEqual({ kind: "alreadyLive" });
  expect(await promote(9)).toEqual({ kind: "unknown", known: [2, 1] });
  await db.prisma.modelVersion.updateMany({ where: { version: 1 }, data: { artefactRemovedAt: at } });
  expect(await promote(1)).toEqual({ kind: "artefactRemoved" });
});

test("rolling back one name takes its previous version back, twice is where it was, and both are on the record", async () => {
  await register(version("als", "a"), version("popular", "b"));
  await register(version("als", "c"), version("popular", "d"));
  const rollBack = () =>
    rollBackModels(db, { ...act, canServe: () => true, reason: "complaints", of: { name: "als" } });
  expect(await rollBack()).toEqual({ kind: "rolledBack", models: [{ name: "als", from: 2, to: 1 }] });
  expect(await aliases()).toEqual(["als previous 2", "als live 1", "popular live 2", "popular previous 1"]);
  expect(await lastAudit()).toMatchObject({
    action: "model.rolledBack",
    reason: "complaints",
    before: { version: 2 },
    after: { version: 1, checksum: "a".repeat(64) },
  });
  expect(await rollBack()).toMatchObject({ models: [{ from: 1, to: 2 }] });
  expect(await rollBackModels(db, { ...act, canServe: () => true, of: { name: "nobody" } })).toEqual({
    kind: "nothingLive",
  });
});

test("rolling back a training takes back all that it made live, or nothing", async () => {
  const run = (id: number) =>
    db.prisma.trainingRun.create({
      data: { id, status: "done", startedAt: at, finishedAt: at, receivedUntil: at, place: "here" },
    });
  await Promise.all([run(1), run(2)]);
  const made = (trainingRunId: number, ...versions: NewModelVersion[]) =>
    registerModelVersions(db, { ...act, versions, trainingRunId });
  await made(1, version("als", "a"), version("popular", "b"));
  await made(2, version("als", "c"), version("popular", "d", false));
  expect(await rollBackModels(db, { ...act, canServe: () => true, of: { trainingRunId: 2 } })).toMatchObject({
    models: [{ name: "als", from: 2, to: 1 }],
  });
  expect(await rollBackModels(db, { ...act, canServe: () => true, of: { trainingRunId: 1 } })).toEqual({
    kind: "noPrevious",
    names: ["popular"],
  });
  expect((await readAliasedModels(db)).map(({ name, alias, version: number }) => `${name} ${alias} ${number}`)).toEqual(
    ["als live 1", "als previous 2", "popular live 1"],
  );
});

test("what nobody has looked at is not made live by rolling back: nothing is written, and it says what to look at", async () => {
  await register(version("als", "a"));
  await register(version("als", "c"));
  const rollBack = { ...act, of: { name: "als" } };
  expect(await rollBackModels(db, { ...rollBack, canServe: ({ checksum }) => checksum.startsWith("c") })).toMatchObject(
    {
      kind: "unchecked",
      versions: [{ name: "als", version: 1, checksum: "a".repeat(64) }],
    },
  );
  expect(await aliases()).toEqual(["als live 2", "als previous 1"]);
});

test("the newest versions and those with an alias keep their artefacts; of the others a checksum goes that nobody else has", async () => {
  const digits = "0123456789ab".split("");
  for (const digit of digits) await register(version("als", digit, digit === "2"));
  expect(await aliases()).toEqual(["als candidate 12", "als live 3"]);
  expect(await retireOldArtefacts(db, at)).toBe(digits.length - keptVersions - 1);
  const kept = (await readModelVersions(db, "als", 50)).filter((one) => one.artefactRemovedAt === null);
  expect(kept.map((one) => one.version)).toEqual([12, 11, 10, 9, 8, 3]);
  expect([...(await readKeptChecksums(db))].toSorted()).toEqual(kept.map((one) => one.checksum).toSorted());
  expect(await retireOldArtefacts(db, at)).toBe(0);
});
