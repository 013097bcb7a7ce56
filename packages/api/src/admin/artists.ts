import {
  artistInput,
  artistWindowInput,
  findArtistInput,
  findArtistsByName,
  readArtist,
  readArtists,
  readWithoutFloor,
} from "@segue/services/value";
import { staffProcedure, staffRouterOf } from "../trpc.ts";

/** What the recommender gives artists, and what it is paid for. */
export const artistsRouter = staffRouterOf({
  overview: staffProcedure.input(artistWindowInput).query(({ ctx, input }) => readArtists({ ctx, input })),
  withoutFloor: staffProcedure.input(artistWindowInput).query(({ ctx, input }) => readWithoutFloor({ ctx, input })),
  find: staffProcedure.input(findArtistInput).query(({ ctx, input }) => findArtistsByName({ ctx, input })),
  get: staffProcedure.input(artistInput).query(({ ctx, input }) => readArtist({ ctx, input })),
});
