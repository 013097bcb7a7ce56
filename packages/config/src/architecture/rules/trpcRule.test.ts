import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { trpcRule } from "./trpcRule.ts";

test.each(["packages/services/src/data/play.ts", "apps/listener/src/features/home/home.tsx", "e2e/listener/a.spec.ts"])(
  "%s may not touch tRPC",
  (path) => {
    const findings = enforceOn(trpcRule, { [path]: 'import type { TRPCError } from "@trpc/server";' });
    expect(findings).toEqual([expect.stringContaining(`${path}:1 tRPC only in api and apps/*/src/trpc: `)]);
  },
);

test("api and an app's trpc folder may", () => {
  const text = 'import { initTRPC } from "@trpc/server";';
  expect(enforceOn(trpcRule, { "packages/api/src/root.ts": text, "apps/admin/src/trpc/client.ts": text })).toEqual([]);
});
