import { readFoundListener, readLatestAct, type FoundListener } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { ServiceError, type ServiceContext, type StaffRole } from "../../context.ts";
import { requireStaff } from "../requireStaff.ts";

/** Who may look at somebody's Home at all, each time with a reason that is written down. */
export const lensReaders = ["productManager", "mlEngineer", "auditor", "admin"] as const satisfies StaffRole[];

/** In the record: who opened whose Home. */
export const openedAction = "listener.opened";

/** How long a reason holds. */
export const openForMs = 60 * 60_000;

export function listenerObject(listenerId: ListenerId): string {
  return `listener ${listenerId}`;
}

/** A listener, and until when whoever asks has opened her; null while she has not. */
export interface LensAccess extends FoundListener {
  openUntil: Date | null;
}

/**
 * Whether the staff member who asks has said why she looks at a listener.
 *
 * @throws ServiceError forbidden for other roles; notFound when there is no such listener
 */
export async function lensAccess(ctx: ServiceContext, listenerId: ListenerId): Promise<LensAccess> {
  const { accountId } = requireStaff(ctx, lensReaders);
  const since = new Date(ctx.clock().getTime() - openForMs);
  const [found, openedAt] = await Promise.all([
    readFoundListener(ctx.db, listenerId),
    readLatestAct(ctx.db, {
      actorId: accountId,
      action: openedAction,
      object: listenerObject(listenerId),
      since,
    }),
  ]);
  if (!found) throw new ServiceError("notFound", `no listener ${listenerId}: search for one by name`, "listenerId");
  return { ...found, openUntil: openedAt && new Date(openedAt.getTime() + openForMs) };
}

/**
 * A listener whom the staff member who asks has opened.
 *
 * @throws ServiceError conflict while she has not said why; forbidden for other roles; notFound when there is no such listener
 */
export async function requireOpened(ctx: ServiceContext, listenerId: ListenerId): Promise<LensAccess> {
  const access = await lensAccess(ctx, listenerId);
  if (access.openUntil) return access;
  throw new ServiceError("conflict", `say first why you look at ${access.displayName}: it is written down`, "reason");
}
