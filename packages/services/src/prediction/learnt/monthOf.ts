import { signalsOf } from "@segue/engine/data";
import type { TastePlay } from "@segue/engine/prediction";
import type { ListenerTaste } from "../listenerTaste.ts";
import type { Habits } from "./habitWords.ts";

const monthMs = 30 * 24 * 60 * 60_000;

/** Who and what she heard most in the last 30 days. */
export function monthOf({ taste, catalogue, at }: ListenerTaste): Pick<Habits, "topArtist" | "topGenre"> {
  const plays = [...taste.plays].filter(({ occurredAt }) => occurredAt > at - monthMs);
  const creatorOf = ({ itemId }: TastePlay) => catalogue.itemOf(itemId)?.creatorId ?? null;
  const genresOf = (play: TastePlay) => {
    const own = catalogue.itemOf(play.itemId)?.genres ?? [];
    return own.length > 0 ? own : (catalogue.itemOf(creatorOf(play) ?? 0)?.genres ?? []);
  };
  const streams = plays.filter((play) => signalsOf(play).stream);
  const [artist] = mostOf(streams, (play) => [creatorOf(play)]);
  const [genre] = mostOf(plays, genresOf);
  return {
    topArtist: artist ? { title: catalogue.itemOf(artist.key)?.title ?? "", plays: artist.plays.length } : null,
    topGenre: genre
      ? {
          name: catalogue.genreName(genre.key) ?? "",
          plays: genre.plays.length,
          finishShare: genre.plays.filter((play) => signalsOf(play).finish).length / genre.plays.length,
        }
      : null,
  };
}

/** The plays under each of their keys, the most first. */
function mostOf(plays: readonly TastePlay[], keysOf: (play: TastePlay) => readonly (number | null)[]) {
  const byKey = new Map<number, TastePlay[]>();
  for (const play of plays) {
    for (const key of keysOf(play)) if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), play]);
  }
  return Array.from(byKey, ([key, own]) => ({ key, plays: own })).toSorted(
    (left, right) => right.plays.length - left.plays.length || left.key - right.key,
  );
}
