import { ServiceError } from "@segue/services/context";
import { TRPCError } from "@trpc/server";
import { expect, it } from "vitest";
import { z } from "zod";
import { errorDetail, toCallError } from "./toCallError.ts";

const lines: Record<string, unknown>[] = [];
const log = { info: () => {}, warn: (_message: string, fields?: Record<string, unknown>) => lines.push(fields ?? {}) };
const where = { log, path: "some.call" };

it.each([
  ["invalid", "BAD_REQUEST"],
  ["unauthenticated", "UNAUTHORIZED"],
  ["replaced", "PRECONDITION_FAILED"],
  ["forbidden", "FORBIDDEN"],
  ["notFound", "NOT_FOUND"],
  ["conflict", "CONFLICT"],
] as const)("a service's %s is %s with its own message and field", (code, expected) => {
  const cause = new ServiceError(code, "name the alternative", "dial");
  const error = toCallError(new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause }), where);
  expect(error).toMatchObject({ code: expected, message: "name the alternative" });
  expect(errorDetail(error)).toEqual({
    field: "dial",
    fields: [{ field: "dial", message: "name the alternative" }],
    reference: null,
  });
});

it("an input that does not parse names the first field at fault", () => {
  const parsed = z.object({ page: z.object({ limit: z.int() }) }).safeParse({ page: { limit: "x" } });
  const error = toCallError(new TRPCError({ code: "BAD_REQUEST", cause: parsed.error }), where);
  expect(error.message).toMatch(/^page\.limit: /u);
  expect(errorDetail(error).field).toBe("page.limit");
});

it("all fields at fault are named, each once", () => {
  const parsed = z
    .object({ weeks: z.int().min(1).multipleOf(2), seed: z.string().min(1) })
    .safeParse({ weeks: -3, seed: "" });
  const error = toCallError(new TRPCError({ code: "BAD_REQUEST", cause: parsed.error }), where);
  expect(errorDetail(error).fields).toEqual([
    { field: "weeks", message: "weeks: must be at least 1" },
    { field: "seed", message: "seed: must be at least 1 character" },
  ]);
});

it("a parse that fails inside a verb is our fault, not the caller's", () => {
  const parsed = z.int().safeParse("secret");
  const error = toCallError(new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: parsed.error }), where);
  expect(error.code).toBe("INTERNAL_SERVER_ERROR");
  expect(error.message).not.toContain("int");
  expect(errorDetail(error).field).toBeNull();
  expect(errorDetail(error).reference).toMatch(/^[0-9a-f-]{36}$/u);
});

it("anything else is logged in full and answered with its reference, once", () => {
  lines.length = 0;
  const error = toCallError(new Error("password of the database is x"), where);
  expect(error.message).not.toContain("password");
  expect(lines).toMatchObject([{ reference: errorDetail(error).reference, path: "some.call" }]);
  expect(lines[0]?.["detail"]).toContain("password");
  expect(errorDetail(toCallError(error, where))).toEqual(errorDetail(error));
  expect(lines).toHaveLength(1);
});
