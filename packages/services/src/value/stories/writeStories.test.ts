import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { readWrappedDays } from "../wrapped/readWrappedDays.ts";
import { readWrappedEvidence } from "../wrapped/readWrappedEvidence.ts";
import { firstContract } from "./firstContract.ts";
import { type Manners, modelServer, type ModelServer } from "./testing/modelServer.ts";
import { storyWorld, type StoryWorld } from "./testing/storyWorld.ts";
import { verifyStories } from "./verifyStories.ts";
import { type StoriesQuestion, type StoriesRun, writeStories } from "./writeStories.ts";

const year = 2026;
const people = 6;

let db: TestDatabase;
let world: StoryWorld;
let ctx: StoryWorld["ctx"];
let server: ModelServer | null = null;

async function forget(): Promise<void> {
  await db.prisma.storyBook.deleteMany();
  await db.prisma.wrappedStory.deleteMany();
  await db.prisma.storyRun.deleteMany();
}

beforeAll(async () => {
  db = await testDatabase();
  world = await storyWorld(db, { year, people });
  ({ ctx } = world);
});
afterAll(async () => db.drop());
beforeEach(forget);
afterEach(async () => {
  await server?.close();
  server = null;
});

interface Asking {
  mannersOf?: (place: number) => Manners;
  scoreOf?: (instructions: string) => number;
  question?: Partial<StoriesQuestion>;
  model?: Partial<NonNullable<StoriesQuestion["model"]>>;
}

async function ask({ mannersOf = () => "well", scoreOf, question, model }: Asking = {}): Promise<StoriesRun> {
  server = await modelServer({ mannersOf, truthOf: world.truthOf, ...(scoreOf && { scoreOf }) });
  const limits = { timeoutMs: 250, retries: 2, backoffMs: 1, atOnce: 2 };
  const asked = { settings: { url: server.url, model: "test" }, contract: firstContract, prompt: 1, judgedShare: 0 };
  return writeStories({
    ctx,
    input: { year, model: { ...asked, ...model, limits: { ...limits, ...model?.limits } }, ...question },
  });
}

const rows = async () => db.prisma.wrappedStory.findMany({ orderBy: [{ listenerId: "asc" }, { day: "asc" }] });

test("a model that tells the truth is told, each sentence with its listens", async () => {
  const { report } = await ask();
  expect(report).toMatchObject({ listeners: people, byWriter: 0, untold: 0, drafts: 0, failures: {}, stopped: null });
  expect(report.byModel).toBe(report.days);
  expect(report.days).toBeGreaterThanOrEqual(2 * people);
  const { days } = await readWrappedDays({ ctx, input: { year } });
  const kept = (await rows()).filter(({ listenerId }) => listenerId === Number(world.listeners[0]));
  expect(days.map(({ headline }) => headline)).toEqual(kept.map(({ headline }) => headline));
  const claim = { about: "story" as const, day: days[0]?.day ?? "", sentence: 0 };
  const { listens } = await readWrappedEvidence({ ctx, input: { year, claim, from: 0 } });
  expect(listens).toBe(days[0]?.sentences[0]?.listens);
  expect(await verifyStories({ ctx, input: { year } })).toMatchObject({
    stories: report.days,
    mismatches: 0,
    older: 0,
  });
});

test("a server that does everything wrong: no lie is told, the writer without a model steps in, the run ends and counts all", async () => {
  const manners: Manners[] = [
    "a lie",
    "slowly",
    "no JSON",
    "unsafe",
    "busy",
    "another shape",
    "a stranger",
    "broken server",
    "hanging up",
    "a lie",
    "well",
  ];
  const { report } = await ask({ mannersOf: (place) => manners[(place * 7) % manners.length] ?? "well" });
  const times = (wanted: Manners): number => server?.answered.filter((one) => one === wanted).length ?? 0;
  expect(report.listeners).toBe(people);
  expect(report.byModel + report.byWriter).toBe(report.days);
  expect(report.byWriter).toBeGreaterThan(0);
  expect(report.untold).toBe(0);
  expect(report.requests).toBe(server?.answered.length);
  expect(report.failures).toEqual({
    timeout: times("slowly"),
    rateLimited: times("busy"),
    serverError: times("broken server"),
    unreachable: times("hanging up"),
    malformed: times("no JSON") + times("another shape"),
  });
  expect(report.drafts).toBe(times("a lie") + times("a stranger") + times("unsafe"));
  expect(report.blocked.number).toBeGreaterThanOrEqual(times("a lie"));
  expect(report.blocked.safety).toBeGreaterThanOrEqual(times("unsafe"));
  expect(report.blocked.name).toBeGreaterThanOrEqual(times("a stranger"));
  expect(await verifyStories({ ctx, input: { year } })).toMatchObject({ stories: report.days, mismatches: 0 });
  const text = JSON.stringify(await rows().then((all) => all.map(({ headline, sentences }) => [headline, sentences])));
  expect(text).not.toMatch(/vodka|Ormondroyd/u);
});

test("what was wrong with a draft is told to the model, whose next one holds", async () => {
  const { report } = await ask({ mannersOf: (place) => (place === 0 ? "a stranger" : "well"), question: { most: 1 } });
  expect(report).toMatchObject({ drafts: 1, byWriter: 0 });
  expect(server?.prompts[1]).toContain("Your last draft could not be told");
  expect(server?.prompts[1]).toContain("Beatrix");
  const [first] = await rows();
  expect(first?.blocked).toMatchObject([
    {
      problems: [
        { rule: "name", found: "Beatrix" },
        { rule: "name", found: "Ormondroyd" },
      ],
    },
  ]);
});

test("a model that nobody reaches is left alone, and everybody's year is told all the same", async () => {
  const { report } = await ask({
    mannersOf: () => "hanging up",
    model: { limits: { mostFailures: 3, retries: 0, atOnce: 1 } },
  });
  expect(report).toMatchObject({
    listeners: people,
    byModel: 0,
    stopped: "3 questions in a row had no answer",
    requests: 3,
  });
  expect(report.byWriter).toBe(report.days);
});

test("a budget that is spent ends the questions, not the run", async () => {
  const { report } = await ask({ model: { limits: { mostTokens: 300, atOnce: 1 } } });
  expect(report).toMatchObject({
    byModel: 3,
    requests: 3,
    tokens: 300,
    stopped: "300 tokens are spent",
    listeners: people,
  });
  expect(report.byWriter).toBe(report.days - 3);
});

test("what the judges doubt is held back until a person has looked at it; its day is told by the writer meanwhile", async () => {
  const scoreOf = (instructions: string) => (instructions.includes("warm, plain") ? 2 : 5);
  const { report } = await ask({ scoreOf, model: { judgedShare: 1 } });
  expect(report.judged).toBe(report.days);
  expect(report.heldBack).toBe(report.days);
  const [first] = await rows();
  expect(first).toMatchObject({ state: "review", judged: { tone: { score: 2 }, accuracy: { score: 5 } } });
  const { days } = await readWrappedDays({ ctx, input: { year } });
  expect(days.map(({ headline }) => headline)).not.toContain(first?.headline);
});

test("a run that broke off anywhere is taken up where it was, and nothing is written twice", async () => {
  const whole = await ask({ question: { model: null } });
  const expected = (await rows()).map(({ listenerId, day, headline }) => ({ listenerId, day, headline }));
  expect(whole.report.days).toBe(expected.length);
  await server?.close();
  for (let steps = 1; steps < expected.length; steps += 3) {
    await forget();
    const stop = new AbortController();
    let asked = 0;
    const limits = { atOnce: 1 };
    const stopAt = (): Manners => {
      if (++asked === steps) stop.abort(new Error("the power went"));
      return "well";
    };
    const broken = ask({ mannersOf: stopAt, question: { signal: stop.signal }, model: { limits } });
    await expect(broken).rejects.toThrow("the power went");
    await server?.close();
    const before = await rows();
    expect(before.length).toBeLessThan(expected.length);
    const run = await ask({ model: { limits } });
    expect(run).toMatchObject({ isTakenUp: true });
    expect(run.report.days).toBe(expected.length - before.length);
    const after = await rows();
    expect(after.map(({ listenerId, day }) => ({ listenerId, day }))).toEqual(
      expected.map(({ listenerId, day }) => ({ listenerId, day })),
    );
    for (const { listenerId, day, writtenAt } of before)
      expect(after).toContainEqual(expect.objectContaining({ listenerId, day, writtenAt }));
    expect(await db.prisma.storyBook.count()).toBe(people);
    await server?.close();
  }
});

test("nothing is told of a year whose mark is missing, and nothing that the log no longer bears out", async () => {
  await ask();
  await server?.close();
  const planted = await db.pool.query(`
    update wrapped_story
    set sentences = replace(sentences::text, substring(sentences::text from '\\d+ (?:times|listens|tracks)'), '77 listens')::jsonb
    where sentences::text ~ '\\d+ (?:times|listens|tracks)'`);
  expect(planted.rowCount).toBeGreaterThan(0);
  const { listed, mismatches } = await verifyStories({ ctx, input: { year } });
  expect(mismatches).toBeGreaterThanOrEqual(planted.rowCount ?? 0);
  expect(listed.map(({ field }) => field).join("\n")).toMatch(/story of 2026-\d\d-\d\d, sentence \d, number/u);
  const told = JSON.stringify(await readWrappedDays({ ctx, input: { year } }));
  expect(told).not.toContain("77 listens");
  await db.prisma.storyBook.deleteMany();
  const kept = new Set((await rows()).map(({ headline }) => headline));
  const { days } = await readWrappedDays({ ctx, input: { year } });
  expect(days.filter(({ headline }) => kept.has(headline)).length).toBeLessThan(days.length);
});
