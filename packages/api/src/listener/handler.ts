import { signedInListener } from "@segue/services/governance";
import { answerCalls } from "../request/answerCalls.ts";
import { listenerHouse, type ListenerHouse } from "./house.ts";
import { refuseOtherListener } from "./refuseOtherListener.ts";
import { listenerRouter } from "./router.ts";

/**
 * Answers the listener app's calls under /api/trpc.
 *
 * @param house what to answer from; this process's own when left out, opened at the first request
 */
export function createListenerHandler(house?: ListenerHouse): (request: Request) => Promise<Response> {
  return (request) => {
    const { auth, baseUrl, ...rest } = house ?? listenerHouse();
    const actorOf = async (asked: Request) => {
      const actor = await signedInListener(rest.db, auth, asked.headers);
      if (actor) refuseOtherListener(asked, actor);
      return actor;
    };
    return answerCalls({ router: listenerRouter, baseUrl, house: rest, actorOf }, request);
  };
}

/** Answers sign-up, sign-in and sign-out of listeners under /api/auth. */
export function listenerAuthHandler(request: Request): Promise<Response> {
  return listenerHouse().auth.handler(request);
}
