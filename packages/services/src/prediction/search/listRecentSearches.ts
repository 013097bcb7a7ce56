import { readRecentSearches, type RecentSearch } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { recentSince } from "./recentSince.ts";

const shown = 8;

/** What the signed-in listener searched for of late, latest first; private searches are not remembered. */
export async function listRecentSearches({ ctx }: { ctx: ServiceContext }): Promise<RecentSearch[]> {
  const { listenerId } = requireListener(ctx);
  return readRecentSearches(ctx.db, listenerId, { since: recentSince(ctx.clock()), limit: shown });
}
