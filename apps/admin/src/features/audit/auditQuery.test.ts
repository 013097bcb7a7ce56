import { expect, test } from "vitest";
import { auditPath, exportPath, readAuditQuery } from "./auditQuery.ts";

test("an address is read and written alike", () => {
  const search = { action: "policy.published", actor: "segue", before: "120" };
  expect(readAuditQuery(search)).toEqual({ ...search, limit: 25 });
  expect(auditPath(search)).toBe("/audit?action=policy.published&actor=segue&before=120");
  expect(auditPath({})).toBe("/audit");
});

test("what makes no sense in an address is left out", () => {
  const { action, actor, before } = readAuditQuery({ action: ["a", "b"], actor: "", before: "1; drop" });
  expect([action, actor, before]).toEqual([undefined, undefined, undefined]);
});

test("a file has every entry of the choice, not the page alone", () => {
  const search = { action: "policy.published", actor: "segue", before: "120" };
  expect(exportPath(search, "csv")).toBe("/api/audit/export?format=csv&action=policy.published&actor=segue");
  expect(exportPath({}, "jsonl")).toBe("/api/audit/export?format=jsonl");
});
