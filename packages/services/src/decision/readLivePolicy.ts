import { readLivePolicy as readRow, type LivePolicy } from "@segue/db";
import { ensureFirstPolicy } from "./ensureFirstPolicy.ts";
import type { ServiceContext } from "../context.ts";

/** The policy that every Home is composed by; read each time, so that a publication answers at the next Home. */
export async function readLivePolicy({ ctx }: { ctx: ServiceContext }): Promise<LivePolicy> {
  return (await readRow(ctx.db)) ?? ensureFirstPolicy({ ctx });
}
