export * from "./disownPlay.ts";
export * from "./listHistory.ts";
export * from "./listImports.ts";
export { isZone, localHour } from "./localHour.ts";
export * from "./openDatabase.ts";
export * from "./recordFeedback.ts";
export * from "./recordImpressions.ts";
export { type BatchResult, type EventResult, type Rejection } from "./batchResult.ts";
export { importUpload } from "./importUpload.ts";
export { findWorldListeners } from "./findWorldListeners.ts";
export { isWorldPresent } from "./isWorldPresent.ts";
export { loadWorld, type LoadWorldInput, type WorldLoading } from "./loadWorld.ts";
export { formatNames, type FormatName } from "./import/format/importFormat.ts";
export type { ImportReport, SkippedRows } from "./import/report.ts";
export type { ImportProgress } from "./import/runImport.ts";
export * from "./importHetrec.ts";
export * from "./importHistory.ts";
export * from "./chooseImportListener.ts";
export * from "./library/listAtHand.ts";
export * from "./library/listKept.ts";
export * from "./library/listLibrary.ts";
export * from "./playlists/arrangePlaylist.ts";
export {
  deletePlaylist,
  deletePlaylistInput,
  renamePlaylist,
  renamePlaylistInput,
  restorePlaylist,
} from "./playlists/changePlaylist.ts";
export * from "./playlists/createPlaylist.ts";
export * from "./playlists/extendPlaylist.ts";
export * from "./playlists/readPlaylists.ts";
