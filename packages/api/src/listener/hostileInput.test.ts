import { afterAll, beforeAll, expect, it } from "vitest";
import { answerOf, callRequest } from "../testing/call.ts";
import { hostile, proceduresOf } from "../testing/hostile.ts";
import { listenerUrl } from "../testing/houses.ts";
import { signedIn } from "../testing/signedIn.ts";
import { createListenerHandler } from "./handler.ts";
import { listenerRouter } from "./router.ts";

const { db, houses, cookie } = await signedIn();
beforeAll(async () => {
  const artist = { kind: "artist", title: "Oru Vane", matchKey: "oru vane", origin: "world" } as const;
  const rightsHolder = { create: { name: "Own", microsPerStream: 3000 } };
  const { id: artistId } = await db.prisma.item.create({
    data: { ...artist, artist: { create: { band: "emerging", rightsHolder } } },
  });
  const track = { kind: "track", title: "Low Tide", matchKey: "low tide", origin: "world" } as const;
  await db.prisma.item.create({ data: { ...track, track: { create: { artistId, durationMs: 200_000 } } } });
});
afterAll(async () => db.drop());

const procedures = proceduresOf(listenerRouter);

const id = "00000000-0000-4000-8000-000000000000";

/** What a well-meaning page would send, of any field. */
const usual: Record<string, unknown> = {
  itemId: 2,
  playlistId: 1,
  trackId: 2,
  position: 1,
  to: 1,
  version: 1,
  itemIds: [2],
  title: "x",
  description: "x",
  duplicates: "ask",
  query: "x",
  queries: ["x"],
  kind: "track",
  mixId: id,
  slateId: id,
  rank: 1,
  interactionId: id,
  genreId: 1,
  subject: "artist",
  subjectId: 1,
  picks: [],
  limit: 1,
  before: id,
  sentAt: 1,
  events: [],
  impressions: [],
  far: 0,
  email: "somebody@else.test",
  without: [1],
};

it("knows the procedures and their fields", () => {
  const known = new Set(procedures.flatMap(({ fields }) => fields));
  expect(known.size).toBeGreaterThan(30);
  expect(procedures.length).toBeGreaterThan(40);
});

it.each(procedures.filter(({ fields }) => fields.length > 0))(
  "$path answers whatever it is sent, and is never at a loss",
  async ({ path, type, fields }) => {
    const handle = createListenerHandler(houses.listener);
    const base = Object.fromEntries(fields.map((field) => [field, usual[field]]));
    const inputs = fields.flatMap((field) => hostile.map((value) => ({ ...base, [field]: value })));
    const lost: { input: unknown; reference: string | null }[] = [];
    for (const input of [...hostile, ...inputs]) {
      const { status, error } = await answerOf(
        await handle(callRequest(listenerUrl, { type, path, input, headers: { cookie } })),
      );
      if (status >= 500) lost.push({ input, reference: error?.data.reference ?? null });
    }
    const told = lost.map(({ input, reference }) => {
      const logged = houses.logged.find(({ fields: line }) => line["reference"] === reference);
      return `${JSON.stringify(input).slice(0, 200)}: ${String(logged?.fields["detail"]).slice(0, 300)}`;
    });
    expect(told).toEqual([]);
  },
);
