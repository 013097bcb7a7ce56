import { listenerRouterOf } from "../trpc.ts";
import { catalogueRouter } from "./catalogue.ts";
import { feedbackRouter } from "./feedback.ts";
import { historyRouter } from "./history.ts";
import { homeRouter } from "./home.ts";
import { libraryRouter } from "./library.ts";
import { meRouter } from "./listener.ts";
import { onboardingRouter } from "./onboarding.ts";
import { mixesRouter } from "./mixes.ts";
import { playlistsRouter } from "./playlists.ts";
import { settingsRouter } from "./settings.ts";
import { steeringRouter } from "./steering.ts";
import { searchRouter } from "./search.ts";
import { tasteRouter } from "./taste.ts";
import { whyRouter } from "./why.ts";
import { wrappedRouter } from "./wrapped.ts";

/** Everything that the listener app can ask for. */
export const listenerRouter = listenerRouterOf({
  listener: meRouter,
  home: homeRouter,
  feedback: feedbackRouter,
  history: historyRouter,
  library: libraryRouter,
  playlists: playlistsRouter,
  mixes: mixesRouter,
  catalogue: catalogueRouter,
  search: searchRouter,
  settings: settingsRouter,
  steering: steeringRouter,
  why: whyRouter,
  onboarding: onboardingRouter,
  taste: tasteRouter,
  wrapped: wrappedRouter,
});

export type ListenerRouter = typeof listenerRouter;
