import { ServiceError } from "@segue/services/context";
import type { ListenerActor } from "../trpc.ts";
import { pageListenerHeader, pageListenerParameter } from "./pageListener.ts";

/**
 * Keeps a page that was made for one listener from acting as another: the cookies of a browser are those of who signed in last, its
 * pages may be older. Programs that name nobody act as who is signed in.
 *
 * @throws ServiceError replaced when the request names somebody else than the actor
 */
export function refuseOtherListener(request: Pick<Request, "headers" | "url">, actor: ListenerActor): void {
  const named = request.headers.get(pageListenerHeader) ?? new URL(request.url).searchParams.get(pageListenerParameter);
  if (named === null || named === String(actor.listenerId)) return;
  throw new ServiceError(
    "replaced",
    "Somebody else is signed in by now. Nothing was done: go on as them, or sign in again.",
    pageListenerHeader,
  );
}
