import type { Actor } from "@segue/services/context";
import type { AnyRouter, inferRouterContext } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { toCallError } from "../errors/toCallError.ts";
import type { CallContext } from "../trpc.ts";
import { limitBody, refuseLargeBody } from "./bodyLimit.ts";
import { refuseForeignOrigin } from "./refuseForeignOrigin.ts";

const endpoint = "/api/trpc";
const maxCallsInOne = 20;

/** What a root's handler is made of. */
export interface CallServer<Who extends Actor> {
  router: AnyRouter;
  baseUrl: string;
  /** what every call is given but the actor */
  house: Omit<CallContext<Who>, "actor">;
  /** whose session the cookies carry; null without a valid one; throws what is refused before any call is looked at */
  actorOf: (request: Request) => Promise<Who | null>;
}

/** An answer is one person's and of one moment: no cache on the way may keep it. */
const responseMeta = () => ({ headers: { "cache-control": "private, no-store" } });

/** Answers one HTTP request with its calls' results; whatever goes wrong is an answer too. */
export function answerCalls<Who extends Actor>(server: CallServer<Who>, request: Request): Promise<Response> {
  const { router, baseUrl, house, actorOf } = server;
  const createContext = async (): Promise<inferRouterContext<AnyRouter>> => {
    try {
      refuseLargeBody(request);
      refuseForeignOrigin(request, baseUrl);
      return { ...house, actor: await actorOf(request) };
    } catch (error) {
      throw toCallError(error, { log: house.log, path: new URL(request.url).pathname });
    }
  };
  const req = limitBody(request);
  return fetchRequestHandler({ endpoint, router, req, maxBatchSize: maxCallsInOne, createContext, responseMeta });
}
