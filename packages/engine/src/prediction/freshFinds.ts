import type { Candidate } from "./candidate.ts";
import { foldedIn } from "./foldedIn.ts";
import type { GeneratorInput } from "./generatorInput.ts";
import { isTurnedDown } from "./isTurnedDown.ts";

const dayMs = 24 * 60 * 60_000;
/** Days that a track counts as new. */
const newDays = 90;
/** New tracks that are looked at, the newest ones. */
const mostLooked = 1_500;
const most = 24;
/** New tracks of one artist. */
const perCreator = 2;

/**
 * What she cannot know yet: tracks that came out in the last 90 days, by how near they are to her taste, and the tracks of artists she has
 * never listened to that "made for you" had no room for. Nobody has heard a track on its first day: its factors are what the content
 * tower foretells from its genre and sound. Nothing that she has played herself, or turned down, is among them.
 *
 * @param further discoveries behind those of "made for you", best first
 */
export function freshFinds(input: GeneratorInput, further: readonly Candidate[]): Candidate[] {
  const { items } = input.taste;
  return [...newReleases(input), ...further.filter(({ itemId }) => !items.has(itemId))];
}

function newReleases({ taste, catalogue, models: { tracks } }: GeneratorInput): Candidate[] {
  const listener = tracks && foldedIn(taste, tracks, "items");
  if (!tracks || !listener) return [];
  const shown = new Map<number | null, number>();
  return newestOf(catalogue.newestTracks(), taste.at)
    .flatMap(({ itemId, creatorId, releasedAt }): Candidate[] => {
      const place = tracks.indexOf(itemId);
      const strength = place === -1 || releasedAt === null ? 0 : tracks.affinity(listener, place);
      if (!(strength > 0) || taste.items.has(itemId) || isTurnedDown(taste.creators.get(creatorId ?? itemId)))
        return [];
      return [
        { itemId, creatorId, source: "new-releases", strength, reason: { kind: "released", at: releasedAt ?? 0 } },
      ];
    })
    .toSorted((left, right) => right.strength - left.strength || left.itemId - right.itemId)
    .filter(({ creatorId }) => {
      shown.set(creatorId, (shown.get(creatorId) ?? 0) + 1);
      return (shown.get(creatorId) ?? 0) <= perCreator;
    })
    .slice(0, most);
}

type NewestTracks = ReturnType<GeneratorInput["catalogue"]["newestTracks"]>;

/** Those that are out, and have not been for long. */
function newestOf(tracks: NewestTracks, at: number): NewestTracks {
  const isOut = tracks.findIndex(({ releasedAt }) => (releasedAt ?? at) <= at);
  if (isOut === -1) return [];
  const isOld = tracks.findIndex(({ releasedAt }) => (releasedAt ?? 0) < at - newDays * dayMs);
  return tracks.slice(isOut, Math.min(isOut + mostLooked, isOld === -1 ? tracks.length : isOld));
}
