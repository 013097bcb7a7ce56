import { artistDive } from "./artistDive.ts";
import { artistReturn } from "./artistReturn.ts";
import type { DayHeuristic } from "./dayHeuristic.ts";
import { favouriteAnniversary } from "./favouriteAnniversary.ts";
import { firstListen } from "./firstListen.ts";
import type { DayKind } from "./interestingDay.ts";
import { logAnniversary } from "./logAnniversary.ts";
import { longestSession } from "./longestSession.ts";
import { mostReplays } from "./mostReplays.ts";
import { newHour } from "./newHour.ts";
import { newZone } from "./newZone.ts";
import { oldCatalogue } from "./oldCatalogue.ts";
import { podcastMarathon } from "./podcastMarathon.ts";
import { tasteDeparture } from "./tasteDeparture.ts";

/** All ways for a day to be interesting, by their kind. */
export const heuristics: { readonly [Kind in DayKind]: DayHeuristic<Kind> } = {
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
