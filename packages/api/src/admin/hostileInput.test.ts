import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerOf, callRequest } from "../testing/call.ts";
import { hostile, proceduresOf } from "../testing/hostile.ts";
import { adminUrl, staffCookies, testHouses, type TestHouses } from "../testing/houses.ts";
import { createAuditExportHandler } from "./auditExport.ts";
import { createAdminHandler } from "./handler.ts";
import { adminRouter } from "./router.ts";

let db: TestDatabase;
let houses: TestHouses;
let cookie: string;

beforeAll(async () => {
  db = await testDatabase();
  houses = await testHouses(db);
  cookie = await staffCookies(houses, "admin");
});
afterAll(async () => db.drop());

const id = "00000000-0000-4000-8000-000000000000";

/** What a well-meaning page would send, of the fields that more than one procedure has. */
const usual: Record<string, unknown> = {
  reason: "because of this",
  resolution: "because of this",
  title: "A draft",
  text: "mira",
  name: "als-tracks",
  id,
  slateId: id,
  rank: 1,
  version: 1,
  from: 1,
  to: 1,
  expectedRevision: 1,
  percent: 10,
  expectedPercent: 5,
  listenerId: 1,
  artistId: 1,
  scope: { kind: "everyone" },
  segment: { kind: "everyone" },
  of: { trainingRunId: 1 },
};

const procedures = proceduresOf(adminRouter).filter(({ fields }) => fields.length > 0);

it("knows the procedures and their fields", () => {
  expect(new Set(procedures.flatMap(({ fields }) => fields)).size).toBeGreaterThan(30);
  expect(procedures.length).toBeGreaterThan(30);
});

it.each(procedures)("$path answers whatever it is sent, and is never at a loss", async ({ path, type, fields }) => {
  const handle = createAdminHandler(houses.staff);
  const { data } = await answerOf(
    await handle(callRequest(adminUrl, { type: "query", path: "policy.current", headers: { cookie } })),
  );
  const { policy, version } = data as { policy: object; version: number };
  const known = { ...usual, policy, basedOn: version };
  const base = Object.fromEntries(fields.map((field) => [field, known[field as keyof typeof known]]));
  const inputs = fields.flatMap((field) => hostile.map((value) => ({ ...base, [field]: value })));
  const lost: string[] = [];
  for (const input of [...hostile, base, ...inputs]) {
    const request = callRequest(adminUrl, { type, path, input, headers: { cookie } });
    const { status, error } = await answerOf(await handle(request));
    // What is refused is refused in words that say what the field must be, never in the parser's own.
    expect(error?.message ?? "").not.toMatch(
      /Invalid (?:input|option|string|UUID)|Too (?:small|big)|expected \w|Unrecognized/u,
    );
    if (status < 500) continue;
    const logged = houses.logged.find(({ fields: line }) => line["reference"] === error?.data.reference);
    lost.push(`${JSON.stringify(input).slice(0, 200)}: ${String(logged?.fields["detail"]).slice(0, 300)}`);
  }
  expect(lost).toEqual([]);
});

it("exports the record for whatever filter, or says which it cannot be", async () => {
  const url = `${adminUrl}/api/audit/export?format=csv&action=a%00`;
  const auditor = await staffCookies(houses, "auditor");
  const response = await createAuditExportHandler(houses.staff)(new Request(url, { headers: { cookie: auditor } }));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ field: "action" });
});
