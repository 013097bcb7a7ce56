import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { createAdminHandler } from "../admin/handler.ts";
import { answerOf, callRequest } from "../testing/call.ts";
import { adminUrl, staffCookies, testHouses, type TestHouses } from "../testing/houses.ts";
import { refuseUnstorableText } from "./refuseUnstorableText.ts";

let db: TestDatabase;
let houses: TestHouses;
let cookie: string;

beforeAll(async () => {
  db = await testDatabase();
  houses = await testHouses(db);
  cookie = await staffCookies(houses, "admin");
});
afterAll(async () => db.drop());

function ask(type: "query" | "mutation", path: string, input: unknown) {
  const request = callRequest(adminUrl, { type, path, input, headers: { cookie } });
  return createAdminHandler(houses.staff)(request).then(answerOf);
}

it("lets through every text that can be kept, whatever is asked with it", () => {
  const input = { reason: "أسباب 🎵 '); drop table home;--\n", list: [null, 1, new Date(0), { at: undefined }] };
  expect(() => refuseUnstorableText(input)).not.toThrow();
  expect(() => refuseUnstorableText(undefined)).not.toThrow();
});

it.each([
  ["in a table", { policy: { costs: { "1\u0000": 2 } } }, "policy.costs"],
  ["in a list", { policy: { shelfOrder: ["books", "a\ud800"] } }, "policy.shelfOrder.1"],
])("names the field of one %s", (_where, input, field) => {
  expect(() => refuseUnstorableText(input)).toThrow(expect.objectContaining({ code: "invalid", field }));
});

it.each(["abc\u0000def", "abc\ud800def"])(
  "is refused by the console with the field, and nothing is written: %j",
  async (text) => {
    const { data } = await ask("query", "policy.current", undefined);
    const { policy, version } = data as { policy: object; version: number };
    const draft = {
      title: "A draft",
      scope: { kind: "everyone" },
      policy,
      basedOn: version,
      reason: "to see it refused",
    };
    const before = await db.prisma.auditEntry.count();
    for (const field of ["reason", "title"]) {
      const answer = await ask("mutation", "policy.createDraft", { ...draft, [field]: text });
      expect(answer).toMatchObject({ status: 400, error: { data: { field } } });
    }
    expect(await ask("query", "artists.find", { text })).toMatchObject({
      status: 400,
      error: { data: { field: "text" } },
    });
    expect(await db.prisma.auditEntry.count()).toBe(before);
    expect(await db.prisma.policyDraft.count()).toBe(0);
  },
);
