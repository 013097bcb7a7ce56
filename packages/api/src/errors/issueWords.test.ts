import { expect, test } from "vitest";
import { z } from "zod";
import { issueWords } from "./issueWords.ts";

const words = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => issueWords(issue));

test.each([
  [z.int(), 1.5, "must be a whole number"],
  [z.number(), undefined, "must be a number, and is missing"],
  [z.number().min(2), 1, "must be at least 2"],
  [z.string().max(2), "abc", "must be at most 2 characters"],
  [z.array(z.string()).min(1), [], "must be at least 1 entry"],
  [z.enum(["csv", "jsonl"]), "xml", "must be one of csv, jsonl"],
  [z.uuid(), "x", "must be an id such as 00000000-0000-4000-8000-000000000000"],
  [z.strictObject({ dial: z.number() }), { dial: 1, knob: 2 }, "has no field knob: leave it out"],
  [z.discriminatedUnion("kind", [z.object({ kind: z.literal("everyone") })]), { kind: "all" }, "must be everyone"],
  [z.union([z.string(), z.number()]), null, "must be a text, or must be a number"],
  [z.record(z.uuid(), z.number()), { a: 1 }, "must be an id such as 00000000-0000-4000-8000-000000000000"],
])("what a schema says nothing of is told in plain words", (schema, value, expected) => {
  expect(words(schema, value)).toEqual([expected]);
});

test("what a schema says of itself stays", () => {
  expect(words(z.string("must say why").min(3, "must say why"), "a")).toEqual(["must say why"]);
});
