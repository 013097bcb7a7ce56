import {
  createPlaylist,
  createPlaylistInput,
  deletePlaylist,
  deletePlaylistInput,
  extendPlaylist,
  extendPlaylistInput,
  getPlaylist,
  getPlaylistInput,
  listPlaylists,
  movePlaylistTrack,
  movePlaylistTrackInput,
  removePlaylistTrack,
  removePlaylistTrackInput,
  renamePlaylist,
  renamePlaylistInput,
  restorePlaylist,
} from "@segue/services/data";
import { listenerProcedure, listenerRouterOf } from "../trpc.ts";

/** Playlists: editorial ones to look at, the listener's own to change. */
export const playlistsRouter = listenerRouterOf({
  list: listenerProcedure.query(({ ctx }) => listPlaylists({ ctx })),
  get: listenerProcedure.input(getPlaylistInput).query(({ ctx, input }) => getPlaylist({ ctx, input })),
  create: listenerProcedure.input(createPlaylistInput).mutation(({ ctx, input }) => createPlaylist({ ctx, input })),
  rename: listenerProcedure.input(renamePlaylistInput).mutation(({ ctx, input }) => renamePlaylist({ ctx, input })),
  delete: listenerProcedure.input(deletePlaylistInput).mutation(({ ctx, input }) => deletePlaylist({ ctx, input })),
  restore: listenerProcedure.input(deletePlaylistInput).mutation(({ ctx, input }) => restorePlaylist({ ctx, input })),
  extend: listenerProcedure.input(extendPlaylistInput).mutation(({ ctx, input }) => extendPlaylist({ ctx, input })),
  removeTrack: listenerProcedure
    .input(removePlaylistTrackInput)
    .mutation(({ ctx, input }) => removePlaylistTrack({ ctx, input })),
  moveTrack: listenerProcedure
    .input(movePlaylistTrackInput)
    .mutation(({ ctx, input }) => movePlaylistTrack({ ctx, input })),
});
