import { readKeptItems } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { libraryOf, type KeptEntry } from "./listLibrary.ts";

/** More stand in the library itself. */
const most = 40;
/** Of what she saved only so much is looked at: tracks are the most of it, and they do not stand here. */
const savedLookedAt = 200;

/** What the signed-in listener follows or saved and opens rather than plays, the latest first, 40 at most. */
export async function listAtHand({ ctx }: { ctx: ServiceContext }): Promise<KeptEntry[]> {
  const { listenerId } = requireListener(ctx);
  const kept = await readKeptItems(ctx.db, listenerId);
  const saved = new Set(kept.filter(({ keeping }) => keeping === "saved").slice(0, savedLookedAt));
  const lookedAt = kept.filter((item) => item.keeping === "followed" || saved.has(item));
  const { others } = await libraryOf(ctx, lookedAt);
  return others.filter(({ isWithdrawn }) => !isWithdrawn).slice(0, most);
}
