import type { DayKind } from "../../wrapped/days/interestingDay.ts";
import type { Plans } from "./plan.ts";
import { artistDive } from "./plans/artistDive.ts";
import { artistReturn } from "./plans/artistReturn.ts";
import { favouriteAnniversary } from "./plans/favouriteAnniversary.ts";
import { firstListen } from "./plans/firstListen.ts";
import { logAnniversary } from "./plans/logAnniversary.ts";
import { longestSession } from "./plans/longestSession.ts";
import { mostReplays } from "./plans/mostReplays.ts";
import { newHour } from "./plans/newHour.ts";
import { newZone } from "./plans/newZone.ts";
import { oldCatalogue } from "./plans/oldCatalogue.ts";
import { podcastMarathon } from "./plans/podcastMarathon.ts";
import { tasteDeparture } from "./plans/tasteDeparture.ts";

/** The plans of every kind of day. */
export const plansOf: { readonly [Kind in DayKind]: Plans<Kind> } = {
  "first-listen": firstListen,
  "longest-session": longestSession,
  "most-replays": mostReplays,
  "taste-departure": tasteDeparture,
  "old-catalogue": oldCatalogue,
  return: artistReturn,
  "new-hour": newHour,
  "new-zone": newZone,
  "artist-dive": artistDive,
  "podcast-marathon": podcastMarathon,
  "favourite-anniversary": favouriteAnniversary,
  "log-anniversary": logAnniversary,
};
