import { counted, standing } from "../words.ts";
import type { CardProps } from "./cardsOf.tsx";
import { Line } from "./Line.tsx";
import { RankList } from "./RankList.tsx";

/** Whom she heard most, and where she stands among their listeners. */
export function ArtistsCard({ told: { top, different, artistPlaces, yearBefore } }: CardProps) {
  const [place] = artistPlaces;
  return (
    <>
      <RankList kind="artist" items={top.artists} label="Your artists" />
      {place ? (
        <Line>
          Of those who heard {place.title} you are {standing(place)}.
        </Line>
      ) : null}
      <Line>
        In all, {counted(different.artists, "artist")}
        {yearBefore && yearBefore.newFavourites > 0
          ? `; ${yearBefore.newFavourites} of your ten favourites you had not heard the year before`
          : ""}
        .
      </Line>
    </>
  );
}
