import {
  findArtists,
  findArtistsInput,
  listAlikeArtists,
  listAlikeArtistsInput,
  listFirstChoices,
  listFirstChoicesInput,
  listPicks,
  savePicks,
  savePicksInput,
} from "@segue/services/prediction";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** What a newcomer says that she likes. */
export const onboardingRouter = listenerRouterOf({
  choices: listenerProcedure.input(listFirstChoicesInput).query(({ ctx, input }) => listFirstChoices({ ctx, input })),
  alike: listenerProcedure.input(listAlikeArtistsInput).query(({ ctx, input }) => listAlikeArtists({ ctx, input })),
  find: listenerProcedure.input(findArtistsInput).query(({ ctx, input }) => findArtists({ ctx, input })),
  picks: listenerProcedure.query(({ ctx }) => listPicks({ ctx })),
  save: listenerProcedure.input(savePicksInput).mutation(({ ctx, input }) => savePicks({ ctx, input })),
});
