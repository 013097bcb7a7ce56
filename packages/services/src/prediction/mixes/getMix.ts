import { readMix } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { createPlaylist, type CreatedPlaylist } from "../../data/playlists/createPlaylist.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { readListenerRefusals } from "../refusals.ts";
import { viewMix, type MixView } from "./mixView.ts";

export const mixInput = z.object({ mixId: z.guid({ error: "must be the id of a mix" }).toLowerCase() });

interface MixCall {
  ctx: ServiceContext;
  input: z.infer<typeof mixInput>;
}

/**
 * A mix of the signed-in listener's with its tracks, of today or of an earlier day.
 *
 * @throws ServiceError notFound when there is none, or it is another listener's
 */
export async function getMix({ ctx, input }: MixCall): Promise<MixView> {
  const { listenerId } = requireListener(ctx);
  const mix = await readMix(ctx.db, listenerId, input.mixId);
  if (!mix) throw new ServiceError("notFound", "This mix is not there: see today's in your library.", "mixId");
  return viewMix(ctx, mix, await readListenerRefusals(ctx, listenerId));
}

/**
 * Keeps a mix as a playlist of the signed-in listener's own, which stays when the mix is another one.
 *
 * @throws ServiceError notFound as `getMix`; invalid as `createPlaylist`
 */
export async function saveMix(call: MixCall): Promise<CreatedPlaylist> {
  const { card, entries } = await getMix(call);
  const { title, description, startsOn } = card;
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "medium" }).format(new Date(startsOn));
  const itemIds = entries.map(({ itemId }) => itemId);
  return createPlaylist({ ctx: call.ctx, input: { title: `${title}, ${day}`.slice(0, 100), description, itemIds } });
}
