import { expect, test } from "vitest";
import type { Permission } from "../../trpc/answers.ts";
import { permissionRows } from "./permissionRows.ts";

test("what changes something, or is not for everybody, is listed by area in words", () => {
  const permissions: Permission[] = [
    { path: "models.list", kind: "read", roles: ["viewer", "admin"] },
    { path: "models.rollBack", kind: "change", roles: ["admin"] },
    { path: "policy.note", kind: "change", roles: ["viewer", "admin"] },
    { path: "people.list", kind: "read", roles: ["admin"] },
    { path: "models.promote", kind: "change", roles: ["admin"] },
  ];
  expect(permissionRows(permissions, 2)).toEqual([
    {
      area: "Models",
      rows: [
        { path: "models.rollBack", act: "Roll back", roles: new Set(["admin"]) },
        { path: "models.promote", act: "Promote", roles: new Set(["admin"]) },
      ],
    },
    { area: "Policy", rows: [{ path: "policy.note", act: "Note", roles: new Set(["viewer", "admin"]) }] },
    { area: "People", rows: [{ path: "people.list", act: "List", roles: new Set(["admin"]) }] },
  ]);
});
