import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { adminUrl, staffCookies, testHouses, type TestHouses } from "../testing/houses.ts";
import { createAuditExportHandler } from "./auditExport.ts";

let db: TestDatabase;
let houses: TestHouses;

beforeAll(async () => {
  db = await testDatabase();
  houses = await testHouses(db);
});
afterAll(async () => db.drop());

function download(query: string, cookie = ""): Promise<Response> {
  return createAuditExportHandler(houses.staff)(
    new Request(`${adminUrl}/api/audit/export?${query}`, { headers: { cookie } }),
  );
}

it("gives an auditor the record as a file to save, and on the record", async () => {
  const cookie = await staffCookies(houses, "auditor");
  const response = await download("format=jsonl&action=policy.published&actor=segue", cookie);
  expect(response.headers.get("content-disposition")).toMatch(
    /attachment; filename="segue-audit-\d{4}-\d\d-\d\d\.jsonl"/u,
  );
  expect(JSON.parse(await response.text())).toMatchObject({ action: "policy.published", actor: "Segue", id: "1" });
  const csv = await download("format=csv", cookie);
  expect(csv.headers.get("content-type")).toMatch(/^text\/csv/u);
  expect(await csv.text()).toMatch(/^id,at,actorId,actor,action[^]*record\.exported/u);
});

it("refuses everybody else, and what it does not know, in words", async () => {
  expect((await download("format=csv")).status).toBe(401);
  const refused = await download("format=csv", await staffCookies(houses, "viewer"));
  expect([refused.status, await refused.json()]).toMatchObject([403, { message: /auditor or admin/u }]);
  const unknown = await download("format=pdf", await staffCookies(houses, "auditor"));
  expect([unknown.status, await unknown.json()]).toMatchObject([400, { field: "format" }]);
});
