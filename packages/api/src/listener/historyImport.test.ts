import { afterAll, expect, it } from "vitest";
import { listenerUrl } from "../testing/houses.ts";
import { signedIn } from "../testing/signedIn.ts";
import { createHistoryImportHandler } from "./historyImport.ts";

const { db, houses, cookie } = await signedIn();
afterAll(async () => db.drop());

const lastfm = ["Oru Vane,Harbour,Low Tide,05 May 2024 10:00", "Oru Vane,Harbour,Low Tide,05 May 2024 11:00"].join(
  "\n",
);

async function upload(body: string, headers: Record<string, string> = {}) {
  const url = `${listenerUrl}/api/history/import?fileName=plays.csv&format=auto`;
  const sent = { cookie, origin: listenerUrl, ...headers };
  const response = await createHistoryImportHandler(houses.listener)(
    new Request(url, { method: "POST", headers: sent, body }),
  );
  const lines = (await response.text()).trim().split("\n");
  return { status: response.status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

it("tells how far it is, then the report", async () => {
  const { status, lines } = await upload(lastfm);
  expect(status).toBe(200);
  expect(lines[0]).toMatchObject({ type: "progress", bytes: Buffer.byteLength(lastfm) });
  expect(lines.at(-1)).toMatchObject({ type: "done", report: { read: 2, stored: 2, duplicate: 0 } });
});

it("ends with what was wrong when nothing can be read", async () => {
  const { status, lines } = await upload("hello");
  expect(status).toBe(200);
  expect(lines.at(-1)).toMatchObject({ type: "error" });
  expect(lines.at(-1)?.["message"]).not.toMatch(/our side/u);
});

it.each([
  ["nobody", 401, { cookie: "" }],
  ["another site's page", 403, { origin: "https://elsewhere.test" }],
])("refuses %s at once and stores nothing", async (_who, status, headers) => {
  const before = await db.prisma.historyImport.count();
  const answer = await upload(lastfm, headers);
  expect(answer.status).toBe(status);
  expect(answer.lines[0]?.["message"]).toMatch(/Sign in|refused/u);
  expect(await db.prisma.historyImport.count()).toBe(before);
});
