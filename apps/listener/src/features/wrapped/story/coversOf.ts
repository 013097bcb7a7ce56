import type { CoverSubject } from "@segue/ui";
import type { WrappedTold } from "../../../trpc/views.ts";

/** Pictures that the opening has room for. */
const shown = 8;

/** What she heard most, artists, albums and tracks in turn, each picture once. */
export function coversOf({ top: { artists, albums, tracks } }: Pick<WrappedTold, "top">): CoverSubject[] {
  const places = Math.max(artists.length, albums.length, tracks.length);
  const inTurn = Array.from({ length: places }, (_, at) => [artists[at], albums[at], tracks[at]]).flat();
  return inTurn.flatMap((one) => (one ? [one.cover] : [])).slice(0, shown);
}
