import { listenerRouterOf } from "../trpc.ts";
import { feedbackRouter } from "./feedback.ts";
import { historyRouter } from "./history.ts";

/** Everything that the listener app can ask for. */
export const listenerRouter = listenerRouterOf({ feedback: feedbackRouter, history: historyRouter });

export type ListenerRouter = typeof listenerRouter;
