import { afterAll, beforeAll, expect, test } from "vitest";
import { ServiceError } from "../context.ts";
import { addListener, addPlays } from "../prediction/testing/homeWorld.ts";
import { listModels } from "./listModels.ts";
import { loadServed } from "./loadServed.ts";
import { promoteModel } from "./promoteModel.ts";
import { rollBackModel } from "./rollBackModel.ts";
import { addFans, fanPlays } from "./testing/addFans.ts";
import { registryWorld } from "./testing/registryWorld.ts";

const { db, world, folder, system, train: trainAgain, close } = await registryWorld();
beforeAll(async () => addFans(db, world));
afterAll(close);

let fans = 0;
async function train() {
  await addPlays(db, await addListener(db, `late fan ${fans}`), fanPlays(world, fans++));
  return trainAgain();
}

/** Goes forth and back as long as the work lasts, whatever is live by then; a conflict is an answer, anything else is not. */
async function unruly(name: string, whileAtWork: () => boolean): Promise<number> {
  const reason = "at the same time";
  let done = 0;
  for (let turn = 0; whileAtWork(); turn++) {
    const act =
      turn % 2 === 0
        ? rollBackModel({ ctx: system(), folder, input: { of: { name }, reason } })
        : promoteModel({ ctx: system(), folder, input: { name, version: 1 + (turn % 3), reason } });
    await act.then(
      () => done++,
      (error: unknown) => {
        if (!(error instanceof ServiceError) || !["conflict", "notFound"].includes(error.code)) throw error;
      },
    );
  }
  return done;
}

/** What was live after each act on the record, beside what the next act says it found. */
async function recorded(name: string): Promise<[found: number | null, left: number | null][]> {
  const entries = await db.prisma.auditEntry.findMany({ where: { object: `model ${name}` }, orderBy: { id: "asc" } });
  let left: number | null = null;
  return entries.map(({ action, before, after }) => {
    const pair: [number | null, number | null] = [(before as { version: number } | null)?.version ?? null, left];
    if (action !== "model.held") left = (after as { version: number }).version;
    return pair;
  });
}

test("promotions, ways back and a training at the same moment: every act finds what the one before it left, and what is live can be read", async () => {
  await train();
  await train();
  let isAtWork = true;
  const names = ["als-tracks", "popular-tracks", "als-tracks", "neighbours-artists"];
  const hands = names.map((name) => unruly(name, () => isAtWork));
  const third = await train().finally(() => (isAtWork = false));
  const acts = await Promise.all(hands);
  expect(Math.min(...acts)).toBeGreaterThan(0);
  expect(new Set(third.map(({ version }) => version))).toEqual(new Set([3]));

  const { families } = await listModels({ ctx: system() });
  for (const name of new Set(names)) {
    for (const [found, left] of await recorded(name)) expect(found).toBe(left);
    const own = families.find((family) => family.name === name);
    const kinds = [own?.live, own?.previous];
    expect(kinds.map((one) => one?.removed)).toEqual([false, false]);
    expect(own?.live?.version).not.toBe(own?.previous?.version);
    for (const one of kinds) await loadServed(folder, { name, checksum: one!.checksum });
  }
});
