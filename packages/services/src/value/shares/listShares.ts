import { readShares } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { shareTitle } from "./shareTitles.ts";
import type { OwnShare } from "./shareView.ts";

/** The signed-in listener's live links, the latest first. */
export async function listShares({ ctx }: { ctx: ServiceContext }): Promise<{ shares: OwnShare[] }> {
  const { listenerId } = requireListener(ctx);
  const shares = (await readShares(ctx.db, listenerId)).map(({ revokedAt: _revokedAt, ...share }): OwnShare => {
    return Object.assign(share, { cards: share.cards.map(shareTitle) });
  });
  return { shares };
}
