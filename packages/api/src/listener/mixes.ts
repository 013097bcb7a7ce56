import { getMix, listMixes, mixInput, saveMix } from "@segue/services/prediction";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** Playlists made for the listener from the models: the day's mixes and the week's discoveries. */
export const mixesRouter = listenerRouterOf({
  list: listenerProcedure.query(({ ctx }) => listMixes({ ctx })),
  get: listenerProcedure.input(mixInput).query(({ ctx, input }) => getMix({ ctx, input })),
  save: listenerProcedure.input(mixInput).mutation(({ ctx, input }) => saveMix({ ctx, input })),
});
