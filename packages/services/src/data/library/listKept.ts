import { readKeptItems } from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";

export interface KeptIds {
  saved: ItemId[];
  followed: ItemId[];
}

/** The ids of all that the signed-in listener has saved and follows: known once, every heart in the app knows its state, offline too. */
export async function listKept({ ctx }: { ctx: ServiceContext }): Promise<KeptIds> {
  const { listenerId } = requireListener(ctx);
  const kept = await readKeptItems(ctx.db, listenerId);
  const idsOf = (wanted: "saved" | "followed"): ItemId[] =>
    kept.filter(({ keeping }) => keeping === wanted).map(({ itemId }) => itemId);
  return { saved: idsOf("saved"), followed: idsOf("followed") };
}
