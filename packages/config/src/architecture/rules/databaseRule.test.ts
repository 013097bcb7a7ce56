import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { databaseRule } from "./databaseRule.ts";

const violations = [
  'import pg from "pg";',
  'import type { PrismaClient } from "@prisma/client";',
  'import { prismaAdapter } from "better-auth/adapters/prisma";',
  'import { PrismaClient } from "../../../db/src/generated/client.ts";',
  'const rows = "SELECT id FROM track WHERE true";',
  "const rows = `insert into track values (${1})`;",
  'const change = "UPDATE track SET title = $1";',
  "export const read = (ctx: Context) => ctx.db.prisma.track.findMany();",
  "export const read = (db: Database) => db.pool.query(text);",
];

test.each(violations)("outside of db nobody says %s", (text) => {
  const findings = enforceOn(databaseRule, { "packages/services/src/data/read.ts": text });
  expect(findings).toEqual([expect.stringContaining("packages/services/src/data/read.ts:1 database only in db: ")]);
});

test("a test reaches the database through its test database alone", () => {
  const path = "packages/services/src/data/read.test.ts";
  expect(enforceOn(databaseRule, { [path]: 'import pg from "pg";' })).toEqual([
    expect.stringContaining(`${path}:1 database only in db: `),
  ]);
});

test("db itself may, prose is no SQL, and a test may look at its own database", () => {
  const findings = enforceOn(databaseRule, {
    "packages/db/src/data/read.ts": 'import pg from "pg"; const rows = "SELECT id FROM track WHERE true";',
    "packages/kernels/src/machine.ts": 'import bytes from "../generated/relaxed.ts";',
    "packages/ui/src/prose.ts": 'export const text = "Select a track from the list below";',
    "packages/services/src/data/read.test.ts":
      "await db.prisma.track.findMany(); await db.pool.query('SELECT id FROM track WHERE true');",
  });
  expect(findings).toEqual([]);
});
