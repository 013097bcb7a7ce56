import {
  genreInput,
  listRecentSearches,
  readGenre,
  readGenres,
  removeRecentSearch,
  removeRecentSearchInput,
  searchCatalogue,
  searchInput,
} from "@segue/services/prediction";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** Finding things by name and by genre. */
export const searchRouter = listenerRouterOf({
  find: listenerProcedure.input(searchInput).query(({ ctx, input }) => searchCatalogue({ ctx, input })),
  recent: listenerProcedure.query(({ ctx }) => listRecentSearches({ ctx })),
  forget: listenerProcedure
    .input(removeRecentSearchInput)
    .mutation(({ ctx, input }) => removeRecentSearch({ ctx, input })),
  genres: listenerProcedure.query(({ ctx }) => readGenres({ ctx })),
  genre: listenerProcedure.input(genreInput).query(({ ctx, input }) => readGenre({ ctx, input })),
});
