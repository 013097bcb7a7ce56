import { discountedGain, drawWithoutReplacement, idealGain } from "../../math/index.ts";
import { startPlays, type Beginning, type Start } from "./beginning.ts";
import type { StartScorer } from "./playlists.ts";
import type { PlaylistTracks } from "./playlistsTrainer.ts";

const cutoff = 10;
/** Different tracks of a playlist that show it was for her. */
const enoughTracks = 3;
/** Artists that a simulated newcomer picks among those she will like. */
const pickCount = 3;

/** How well what one listener came to like was foretold from her start: NDCG@10, null where there was nothing to foretell. */
export interface StartMeasure {
  playlists: number | null;
  artists: number | null;
}

function ndcgOf(ids: Int32Array, scores: Float64Array, likes: ReadonlySet<number>): number | null {
  const known = [...ids.keys()];
  if (likes.size === 0) return null;
  const ranked = known.toSorted((left, right) => scores[right] - scores[left] || left - right).slice(0, cutoff);
  const found = ranked.reduce((sum, at, place) => sum + (likes.has(ids[at]) ? discountedGain(place + 1) : 0), 0);
  return found / idealGain(Math.min(cutoff, likes.size));
}

/** Scores artists of the start out: they are no news. */
function withoutStart(ids: Int32Array, scores: Float64Array, { picks, plays }: Start): Float64Array {
  const told = new Set([...picks, ...plays]);
  return scores.map((score, at) => (told.has(ids[at]) ? Number.NEGATIVE_INFINITY : score));
}

/** The start that a listener made: her first three plays; with picks, also artists out of those that she came to like. */
export function startOf({ early, liked }: Beginning, random?: () => number): Start {
  const plays = early.slice(0, startPlays);
  const left = [...liked.keys()].filter((artist) => !plays.includes(artist));
  if (!random) return { picks: [], plays };
  return { picks: drawWithoutReplacement(left, pickCount, random), plays };
}

/**
 * Foretells from a start which playlists a listener came to hear three tracks or more of, and which artists she came to like, those
 * of the start aside.
 */
export function measureStart(
  scorer: StartScorer,
  { beginning, start }: { beginning: Beginning; start: Start },
  playlists: readonly PlaylistTracks[],
): StartMeasure {
  const scores = scorer.scoresFor(start);
  const heard = ({ trackIds }: PlaylistTracks): number =>
    trackIds.filter((track) => beginning.tracks.has(track)).length;
  const likedPlaylists = playlists.filter((playlist) => heard(playlist) >= enoughTracks);
  const told = new Set([...start.picks, ...start.plays]);
  return {
    playlists: ndcgOf(
      scores.playlistIds,
      scores.playlists,
      new Set(likedPlaylists.map(({ playlistId }) => playlistId)),
    ),
    artists: ndcgOf(
      scores.artistIds,
      withoutStart(scores.artistIds, scores.artists, start),
      new Set([...beginning.liked.keys()].filter((artist) => !told.has(artist))),
    ),
  };
}
