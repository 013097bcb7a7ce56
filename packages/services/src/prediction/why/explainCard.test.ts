import { registerModelVersions } from "@segue/db";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import type { ItemId, ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ServiceContext, ServiceError } from "../../context.ts";
import { disownPlay } from "../../data/disownPlay.ts";
import { storeArtefact } from "../../model/artefactStore.ts";
import { currentModels } from "../currentModels.ts";
import type { CardView, HomeView, ShelfView } from "../homeView.ts";
import { serveHome } from "../serveHome.ts";
import { drawnRanker } from "../testing/drawnRanker.ts";
import { addListener, addPlays, contextOf, homeWorld, now, type HomeWorld } from "../testing/homeWorld.ts";
import { sceneModels } from "../testing/sceneModels.ts";
import { explainCard } from "./explainCard.ts";
import { recomputeCard } from "./recomputeCard.ts";

vi.mock("../currentModels.ts");

const dataDir = mkdtempSync(join(tmpdir(), "segue-why-"));
let db: TestDatabase;
let world: HomeWorld;
let ctx: ServiceContext;
let home: HomeView;

const track = (artist: number, place = 0): ItemId => world.tracks[0]?.[artist]?.[place] ?? (0 as ItemId);

beforeAll(async () => {
  vi.stubEnv("SEGUE_DATA_DIR", dataDir);
  db = await testDatabase();
  world = await homeWorld(db);
  const ranker = drawnRanker();
  const { checksum, byteLength } = await storeArtefact(dataDir, ranker);
  const version = { name: "ranker", checksum, byteLength, card: {}, trialChecksum: null, verdict: null };
  const act = { at: new Date(now), actorId: null, reason: "for the test" };
  await registerModelVersions(db, { versions: [version], trainingRunId: null, ...act });
  vi.mocked(currentModels).mockResolvedValue({
    models: { ...sceneModels(world), ranker },
    versions: [
      { name: "als-tracks", version: 3 },
      { name: "ranker", version: 1 },
    ],
  });
  ctx = await lover("asks why");
  home = await serveHome({ ctx });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await db.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Somebody who has been hearing five artists for two months, each every fifth day. */
async function lover(name: string): Promise<ServiceContext> {
  const listenerId: ListenerId = await addListener(db, name);
  const plays = Array.from({ length: 60 }, (_, day) => ({ itemId: track(day % 5, day % 3), daysAgo: day + 8.5 }));
  await addPlays(db, listenerId, plays);
  return contextOf(db, listenerId, seededRandom(name));
}

const shelf = (kind: ShelfView["kind"]): ShelfView => {
  const found = home.shelves.find((one) => one.kind === kind);
  if (!found) throw new Error(`no shelf ${kind} among ${home.shelves.map((one) => one.kind).join(", ")}`);
  return found;
};
const asked = ({ slateId }: ShelfView, { rank }: Pick<CardView, "rank">) => ({ ctx, input: { slateId, rank } });
const problemOf = (work: Promise<unknown>) => work.then(() => "none").catch(({ code }: ServiceError) => code);

describe("explainCard", () => {
  test("tells her own plays, the generator, the chance and the versions of a card of the models", async () => {
    const made = shelf("made-for-you");
    const card = made.cards.find(({ creatorId }) => creatorId === world.artists[0]?.[0]) ?? made.cards[0];
    const why = await explainCard(asked(made, card ?? { rank: 1 }));
    expect(why).toMatchObject({
      reason: card?.reason,
      shelfTitle: "Made for you",
      ordering: "utility",
      homeId: home.id,
    });
    expect(why.models.map(({ name, version }) => `${name} ${version}`)).toContain("ranker 1");
    expect(why.chance).toBeGreaterThan(0);
    expect(why.rankerReasons?.length).toBeGreaterThan(0);
    expect(why.propensity).toBeLessThanOrEqual(1);
    const [evidence] = why.evidence;
    expect(evidence?.latest[0]?.occurredAt.getTime()).toBeLessThan(now);
  });

  test("counts what she played of the artist that explains a card", async () => {
    const because = home.shelves
      .flatMap((one) => one.cards.map((card) => ({ one, card })))
      .find(({ card }) => card.reason.startsWith("Because you play") || card.reason.startsWith("Listeners of"));
    if (!because) throw new Error("no card is explained by another artist");
    const { evidence } = await explainCard(asked(because.one, because.card));
    const [first] = evidence;
    expect(because.card.reason).toContain(first?.title);
    expect(first).toMatchObject({ role: "because", count: 12 });
    expect(first?.recentCount).toBeGreaterThan(3);
    expect(first?.latest).toHaveLength(4);
    const similar = shelf("similar-to");
    const { audienceLikeness, foundBy } = await explainCard(asked(similar, { rank: 1 }));
    expect(foundBy).toContain("listeners of one of your artists");
    expect(audienceLikeness).toBeGreaterThan(0);
    expect(audienceLikeness).toBeLessThanOrEqual(1);
  });

  test("explains a plain rule by the play itself, and marks a play that she has disowned since", async () => {
    const recent = shelf("recently-played");
    const [card] = recent.cards;
    const why = await explainCard(asked(recent, { rank: 1 }));
    expect(why).toMatchObject({ ordering: "given", chance: null, rankerReasons: null, propensity: 1 });
    const [own] = why.evidence;
    expect(own).toMatchObject({ role: "item", itemId: card?.itemId });
    const interactionId = own?.latest[0]?.id ?? "";
    await disownPlay({ ctx: { ...ctx, clock: () => new Date(now + 1) }, input: { interactionId } });
    const [again] = (await explainCard(asked(recent, { rank: 1 }))).evidence;
    expect(again?.latest[0]).toMatchObject({ id: interactionId, disowned: true });
    expect(again?.count).toBe(own?.count);
  });

  test("explains to nobody else, and nothing that was not served", async () => {
    const made = shelf("made-for-you");
    const stranger = await lover("a stranger");
    const input = { slateId: made.slateId, rank: 1 };
    expect(await problemOf(explainCard({ ctx: stranger, input }))).toBe("notFound");
    expect(await problemOf(recomputeCard({ ctx: stranger, input }))).toBe("notFound");
    expect(await problemOf(explainCard(asked(made, { rank: made.cards.length + 1 })))).toBe("notFound");
    const system = { ...ctx, actor: { kind: "system" } as const };
    expect(await problemOf(explainCard({ ctx: system, input }))).toBe("forbidden");
  });
});

describe("recomputeCard", () => {
  test("gives the stored score and chance again for every card of a Home", async () => {
    const cards = home.shelves.flatMap((one) => one.cards.map((card) => ({ one, card })));
    let ranked = 0;
    for (const { one, card } of cards) {
      const { outcome, stored, recomputed } = await recomputeCard(asked(one, card));
      expect([one.kind, card.rank, outcome]).toEqual([one.kind, card.rank, "same"]);
      expect(recomputed).toEqual(stored);
      if (stored.listen !== null) ranked++;
    }
    expect(ranked).toBeGreaterThan(10);
  });

  test("finds a vector, a score or a trace that somebody changed", async () => {
    const one = shelf("made-for-you");
    const plant = async (sql: string): Promise<string> => {
      await db.pool.query("create table kept as select * from slate where id = $1", [one.slateId]);
      await db.pool.query(sql, [one.slateId]);
      const { outcome } = await recomputeCard(asked(one, { rank: 1 }));
      await db.pool.query(`
        update slate set card_vectors = kept.card_vectors, scores = kept.scores, traces = kept.traces
        from kept where slate.id = kept.id`);
      await db.pool.query("drop table kept");
      return outcome;
    };
    const setting = (what: string) => `update slate set ${what} where id = $1`;
    const length = "octet_length(card_vectors) / cardinality(item_ids)";
    const second = `substring(card_vectors from ${length} + 1 for ${length})`;
    expect(await plant(setting(`card_vectors = overlay(card_vectors placing ${second} from 1)`))).toBe("different");
    expect(await plant(setting("scores[1] = scores[1] * 1.000001"))).toBe("different");
    expect(await plant(setting(`traces = jsonb_set(traces::jsonb, '{0,weight}', '0.5')::json`))).toBe("different");
    expect(await plant(setting("card_vectors = null"))).toBe("impossible");
    expect(await plant(setting("traces = null"))).toBe("impossible");
    expect((await recomputeCard(asked(one, { rank: 1 }))).outcome).toBe("same");
  });
});
