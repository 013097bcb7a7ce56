import { MostPopular, encodeModel } from "@segue/engine/model";
import { interactionsOf } from "@segue/engine/math";
import { readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceContext, ServiceError, StaffRole } from "../context.ts";
import { addListener, addPlays, now } from "../prediction/testing/homeWorld.ts";
import { loadArtefact } from "./artefactStore.ts";
import { getModel } from "./getModel.ts";
import { listModels } from "./listModels.ts";
import { promoteModel } from "./promoteModel.ts";
import { registerModel } from "./registerModel.ts";
import { removeOldArtefacts } from "./removeOldArtefacts.ts";
import { rollBackModel } from "./rollBackModel.ts";
import { registryWorld } from "./testing/registryWorld.ts";

const { db, world, folder: dataDir, system, train, close } = await registryWorld();
const staff = (role: StaffRole): ServiceContext => ({
  ...system(),
  actor: { kind: "staff", accountId: "ada", name: "Ada", role },
});
const refusal = (work: Promise<unknown>) =>
  work.then(() => "done").catch((error: ServiceError) => `${error.code}: ${error.message}`);
const live = async (name: string) =>
  (await listModels({ ctx: system() })).families.find((family) => family.name === name)?.live?.version;

beforeAll(async () => {
  await db.prisma.staffAccount.create({
    data: { id: "ada", name: "Ada", email: "ada@segue.test", role: "mlEngineer" },
  });
  for (let fan = 0; fan < 12; fan++) {
    const plays = world.tracks[fan % 2].flatMap(([first], artist) => [
      { itemId: first, daysAgo: 2 + 5 * ((artist + fan) % 15) },
    ]);
    await addPlays(db, await addListener(db, `fan ${fan}`), plays);
  }
  await train();
});
afterAll(close);

/** A model that somebody else trained: every listener likes so many tracks. */
async function fileOf(likes: number): Promise<string> {
  const itemIds = Int32Array.from(world.tracks[0].slice(0, likes).map(([first]) => first)).toSorted();
  const ones = Array.from(itemIds, () => 1);
  const interactions = interactionsOf({
    rowCount: 1,
    columnCount: likes,
    rows: ones.map(() => 0),
    columns: [...ones.keys()],
    preferences: ones,
    confidences: ones,
  });
  const file = join(dataDir, `elsewhere ${likes}`);
  await writeFile(file, encodeModel(new MostPopular().fit({ interactions, itemIds })));
  return file;
}
const register = async (likes: number, name = "popular-tracks") =>
  registerModel({ ctx: system(), input: { dataDir, name, file: await fileOf(likes) } });

test("the registry shows every name with its versions, cards, verdicts and the training that made them", async () => {
  const { families, trainings } = await listModels({ ctx: staff("viewer") });
  const als = families.find(({ name }) => name === "als-tracks");
  expect(als?.live).toMatchObject({
    version: 1,
    removed: false,
    verdict: { promoted: true },
    card: { about: "tracks" },
  });
  expect([als?.candidate, als?.previous]).toEqual([null, null]);
  expect(trainings).toMatchObject([{ status: "done", resumed: 0, error: null }]);
  expect(
    trainings[0]?.steps.every(({ fitSeconds, peakBytes }) => Number(fitSeconds) >= 0 && Number(peakBytes) >= 0),
  ).toBe(true);
  const { versions } = await getModel({ ctx: staff("auditor"), input: { name: "als-tracks" } });
  expect(versions.map(({ version, aliases }) => [version, aliases])).toEqual([[1, ["live"]]]);
  expect(await refusal(getModel({ ctx: staff("viewer"), input: { name: "nobody" } }))).toBe(
    'notFound: no model is called "nobody"',
  );
});

test("a model from elsewhere is a candidate until somebody promotes it, and is taken back in one call", async () => {
  expect(await register(3)).toMatchObject({ name: "popular-tracks", version: 2 });
  expect(await live("popular-tracks")).toBe(1);
  const input = { name: "popular-tracks", version: 2, reason: "trained on the cluster" };
  expect(await promoteModel({ folder: dataDir, ctx: staff("mlEngineer"), input })).toEqual({
    name: "popular-tracks",
    from: 1,
    to: 2,
  });
  expect(await live("popular-tracks")).toBe(2);
  expect(await refusal(promoteModel({ folder: dataDir, ctx: staff("admin"), input }))).toBe(
    "conflict: popular-tracks 2 is live already",
  );
  const back = { of: { name: "popular-tracks" }, reason: "everybody hears the same" };
  expect(await rollBackModel({ folder: dataDir, ctx: staff("admin"), input: back })).toEqual([
    { name: "popular-tracks", from: 2, to: 1 },
  ]);
  expect(await live("popular-tracks")).toBe(1);
  const entry = await db.prisma.auditEntry.findFirst({ orderBy: { id: "desc" } });
  expect(entry).toMatchObject({ actorId: "ada", action: "model.rolledBack", reason: "everybody hears the same" });
});

test("refuses other roles, missing reasons, unknown versions and what has nothing to go back to", async () => {
  const promotion = { name: "popular-tracks", version: 9, reason: "because" };
  for (const role of ["viewer", "productManager", "approver", "auditor"] as const) {
    expect(await refusal(promoteModel({ folder: dataDir, ctx: staff(role), input: promotion }))).toMatch(
      /^forbidden: only ML engineer or admin/u,
    );
    expect(
      await refusal(
        rollBackModel({ folder: dataDir, ctx: staff(role), input: { of: { name: "als-tracks" }, reason: "because" } }),
      ),
    ).toMatch(/^forbidden/u);
  }
  expect(await refusal(promoteModel({ folder: dataDir, ctx: staff("admin"), input: promotion }))).toBe(
    'notFound: no version 9 of model "popular-tracks"; there are 2, 1',
  );
  expect(
    await refusal(promoteModel({ folder: dataDir, ctx: staff("admin"), input: { ...promotion, reason: " " } })),
  ).toContain("reason must say why");
  expect(
    await refusal(
      rollBackModel({ folder: dataDir, ctx: system(), input: { of: { name: "als-tracks" }, reason: "because" } }),
    ),
  ).toBe("conflict: no previous version of als-tracks: promote a version by its number instead");
  expect(
    await refusal(
      rollBackModel({ folder: dataDir, ctx: system(), input: { of: { trainingRunId: 99 }, reason: "because" } }),
    ),
  ).toBe("notFound: nothing of training 99 is live");
});

test("a file that is no model, or of another kind, is not registered", async () => {
  await writeFile(join(dataDir, "text"), "hello");
  const input = { dataDir, name: "popular-tracks", file: join(dataDir, "text") };
  expect(await refusal(registerModel({ ctx: system(), input }))).toMatch(
    /^invalid: .*text cannot be used: not a model file/u,
  );
  expect(await refusal(register(3, "als-tracks"))).toMatch(
    /^invalid: .* holds a model of kind popular; als-tracks is of kind als/u,
  );
  expect(await refusal(register(3, "gpt"))).toMatch(/^invalid: no model is called "gpt"; there are popular-tracks/u);
});

test("old artefacts go, while readers read: what is live, previous, candidate or new can always be read", async () => {
  const names: string[] = [];
  for (let likes = 4; likes < 12; likes++) names.push((await register(likes)).checksum);
  const wanted = async () => {
    const { families } = await listModels({ ctx: system() });
    return families.flatMap(({ live: one, previous, candidate }) =>
      [one, previous, candidate].flatMap((model) => model?.checksum ?? []),
    );
  };
  const reading = Promise.all(
    Array.from({ length: 20 }, async () =>
      Promise.all((await wanted()).map((checksum) => loadArtefact(dataDir, checksum))),
    ),
  );
  const removed = await removeOldArtefacts(db, dataDir, new Date(now));
  await reading;
  expect(removed).toBe(3);
  const { versions } = await getModel({ ctx: system(), input: { name: "popular-tracks" } });
  expect(versions.filter((one) => !one.removed).map(({ version }) => version)).toEqual([10, 9, 8, 7, 6, 2, 1]);
  for (const { checksum, removed: gone } of versions) {
    expect(
      await loadArtefact(dataDir, checksum)
        .then(() => false)
        .catch(() => true),
    ).toBe(gone);
  }
  expect(
    await refusal(
      promoteModel({
        folder: dataDir,
        ctx: system(),
        input: { name: "popular-tracks", version: 4, reason: "because" },
      }),
    ),
  ).toBe("conflict: popular-tracks 4 is too old: its artefact was removed; train again");
});

test("what no row names goes a day later", async () => {
  const before = await readdir(join(dataDir, "models"));
  const [fresh, forgotten, half] = ["f".repeat(64), "e".repeat(64), "half.tmp"].map((name) =>
    name.endsWith("tmp") ? name : `${name}.bin`,
  );
  for (const name of [fresh, forgotten, half]) await writeFile(join(dataDir, "models", name), "x");
  const old = new Date(now - 3 * 86_400_000);
  for (const name of before) await utimes(join(dataDir, "models", name), old, old);
  for (const name of [forgotten, half]) await utimes(join(dataDir, "models", name), old, old);
  await utimes(join(dataDir, "models", fresh), new Date(now), new Date(now));
  await removeOldArtefacts(db, dataDir, new Date(now));
  expect((await readdir(join(dataDir, "models"))).toSorted()).toEqual([...before, fresh].toSorted());
});

test("a model from elsewhere says what nobody knows of it; with its trial later versions can be measured beside it", async () => {
  const { notes, version } = await register(3);
  expect(notes).toEqual([expect.stringMatching(/^Made elsewhere/u), expect.stringMatching(/without a trial/u)]);
  const trialOf = async (of: number) =>
    (await db.prisma.modelVersion.findFirstOrThrow({ where: { name: "popular-tracks", version: of } })).trialChecksum;
  expect(await trialOf(version)).toBeNull();

  const input = { dataDir, name: "popular-tracks", file: await fileOf(3), trial: await fileOf(2) };
  const tried = await registerModel({ ctx: system(), input });
  expect(tried.notes).toEqual([notes[0]]);
  const { checksum } = await register(2);
  expect(await trialOf(tried.version)).toBe(checksum);
  const { versions } = await getModel({ ctx: staff("viewer"), input: { name: "popular-tracks" } });
  const newest = versions.find((one) => one.version === tried.version);
  expect(newest?.card.limits?.[0]).toBe(notes[0]);

  const wrong = join(dataDir, "no model");
  await writeFile(wrong, "words");
  expect(await refusal(registerModel({ ctx: system(), input: { ...input, trial: wrong } }))).toMatch(
    /^invalid: .*no model cannot be used/u,
  );
});
