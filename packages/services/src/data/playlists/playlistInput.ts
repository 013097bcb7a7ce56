import { z } from "zod";
import { rowNumber } from "../../rowNumber.ts";

export const maxTracks = 10_000;
export const maxPlaylists = 1_000;
const maxTitle = 100;
const maxDescription = 300;
/** items named in one call; a whole playlist may be added to another one */
const maxItems = maxTracks;

// PostgreSQL cannot store U+0000 in text.
const words = z
  .string()
  .trim()
  .refine((text) => !text.includes("\u0000"), "must not contain the character U+0000");

export const playlistId = rowNumber("the number of a playlist");
export const playlistTitle = words
  .min(1, `must be a name of 1 to ${maxTitle} characters`)
  .max(maxTitle, `must be a name of 1 to ${maxTitle} characters; this one is longer`);
export const playlistDescription = words.max(maxDescription, `must be at most ${maxDescription} characters`);
export const itemIds = z.array(rowNumber("the number of an item")).max(maxItems, `at most ${maxItems} items at once`);

/** `version` of the playlist as the listener saw it: a change that no longer fits is refused instead of undoing another one. */
export const seenVersion = z.int("must be the version of the playlist that was shown").nonnegative().max(8.64e15);

/** A place of a playlist, and the track that was seen there. */
export const trackPlace = z.object({
  playlistId,
  version: seenVersion,
  position: z.int("must be a place, from 1").positive().max(maxTracks),
  trackId: rowNumber("the number of a track"),
});
