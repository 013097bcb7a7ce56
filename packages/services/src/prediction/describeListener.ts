import { readOnboarding } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { isNewListener } from "@segue/engine/prediction";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "../governance/requireListener.ts";
import { readListenerTaste } from "./listenerTaste.ts";

/** What a listener's own app knows of her. */
export interface ListenerDescription {
  id: ListenerId;
  displayName: string;
  /** IANA zone */
  zone: string;
  /** ISO 3166 alpha-2 */
  country: string | null;
  personalised: boolean;
  privateSession: boolean;
  /** so little is known of her that playlists introduce the catalogue */
  isNew: boolean;
  /** nobody asked her yet what she likes, and nothing else says it: no history of hers, here or brought along */
  wantsWelcome: boolean;
}

/**
 * The signed-in listener.
 *
 * @throws ServiceError forbidden for anybody else; notFound when she is gone
 */
export async function describeListener({ ctx }: { ctx: ServiceContext }): Promise<ListenerDescription> {
  const { listenerId } = requireListener(ctx);
  const [{ listener, taste }, onboarding] = await Promise.all([
    readListenerTaste(ctx, listenerId),
    readOnboarding(ctx.db, listenerId),
  ]);
  const { displayName, zone, country, personalised, privateSession } = listener;
  const isNew = isNewListener(taste);
  const wasAsked = onboarding === null || onboarding.onboardedAt !== null || onboarding.hasImports;
  const wantsWelcome = personalised && isNew && !wasAsked;
  return { id: listenerId, displayName, zone, country, personalised, privateSession, isNew, wantsWelcome };
}
