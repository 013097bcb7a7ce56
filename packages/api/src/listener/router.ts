import { listenerRouterOf } from "../trpc.ts";
import { feedbackRouter } from "./feedback.ts";
import { historyRouter } from "./history.ts";
import { homeRouter } from "./home.ts";
import { meRouter } from "./listener.ts";

/** Everything that the listener app can ask for. */
export const listenerRouter = listenerRouterOf({
  listener: meRouter,
  home: homeRouter,
  feedback: feedbackRouter,
  history: historyRouter,
});

export type ListenerRouter = typeof listenerRouter;
