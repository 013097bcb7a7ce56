import { listenerRouterOf } from "../trpc.ts";
import { catalogueRouter } from "./catalogue.ts";
import { feedbackRouter } from "./feedback.ts";
import { historyRouter } from "./history.ts";
import { homeRouter } from "./home.ts";
import { meRouter } from "./listener.ts";
import { steeringRouter } from "./steering.ts";

/** Everything that the listener app can ask for. */
export const listenerRouter = listenerRouterOf({
  listener: meRouter,
  home: homeRouter,
  feedback: feedbackRouter,
  history: historyRouter,
  catalogue: catalogueRouter,
  steering: steeringRouter,
});

export type ListenerRouter = typeof listenerRouter;
