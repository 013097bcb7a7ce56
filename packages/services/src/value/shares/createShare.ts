import { insertShare } from "@segue/db";
import { uuidv7 } from "uuidv7";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { ServiceError } from "../../error.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { chosenOf } from "./chosenOf.ts";
import { readShareable } from "./readShareable.ts";
import type { createShareInput } from "./shareInput.ts";
import { newToken, tokenHash } from "./shareToken.ts";

/** Links of one listener that are live at a time. */
const maxShares = 20;

/**
 * Makes a public link to cards of the signed-in listener's year as they are now.
 *
 * @returns the token that the link ends in; it is told this once, and kept nowhere
 * @throws ServiceError invalid for a year that is not told, a card that it does not have, or a link too many
 */
export async function createShare({
  ctx,
  input: { year, cards, showName },
}: {
  ctx: ServiceContext;
  input: z.infer<typeof createShareInput>;
}): Promise<{ id: string; token: string }> {
  const { listenerId } = requireListener(ctx);
  const snapshot = chosenOf(await readShareable({ ctx, input: { year } }), { cards, showName });
  const [id, token, createdAt] = [uuidv7(), newToken(), ctx.clock()];
  const hash = tokenHash(token);
  if (!hash) throw new Error("a new token has not the shape of one");
  const names = snapshot.cards.map(({ id: name }) => name);
  const share = { id, tokenHash: hash, listenerId, year, cards: names, showName, snapshot, createdAt };
  const outcome = await insertShare(ctx.db, share, maxShares);
  if (outcome === "gone") throw new ServiceError("notFound", "This listener is not there any more: sign in again.");
  if (outcome === "full")
    throw new ServiceError("invalid", `You have ${maxShares} links: revoke one before you make another.`, "cards");
  return { id, token };
}
