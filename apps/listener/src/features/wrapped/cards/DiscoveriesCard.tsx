import { Cover } from "@segue/ui";
import type { WrappedTold } from "../../../trpc/views.ts";
import { counted, shortDay } from "../words.ts";
import { BigFigure, Figure } from "./Figure.tsx";
import { Line } from "./Line.tsx";

/** Who was new to her. */
export function DiscoveriesCard({
  year,
  discoveries,
}: {
  year: number;
  discoveries: NonNullable<WrappedTold["discoveries"]>;
}) {
  const { since, artists, tracks, favourite } = discoveries;
  return (
    <>
      <BigFigure claim={{ about: "newArtists", since }} title={`First listens to ${counted(artists, "new artist")}`}>
        {counted(artists, "new artist")}
      </BigFigure>
      <Line>
        And{" "}
        <Figure claim={{ about: "newTracks", since }} title={`First listens to ${counted(tracks, "new track")}`}>
          {counted(tracks, "new track")}
        </Figure>
        {since.endsWith("-01-01")
          ? `, all heard for the first time in ${year}.`
          : `, counted from ${shortDay(since)}, once your log was a month old.`}
      </Line>
      {favourite ? (
        <div className="mt-5 flex max-w-2xl items-center gap-4">
          <Cover subject={favourite.cover} className="!w-16 shrink-0 in-data-stage:!w-24 in-data-stage:md:!w-32" />
          <p className="text-body in-data-stage:text-title">
            The one who stayed: <strong>{favourite.title}</strong>, first heard on {shortDay(favourite.day)},{" "}
            <Figure
              claim={{ about: "artist", itemId: favourite.itemId }}
              title={`${counted(favourite.listens, "listen")} to ${favourite.title}`}
            >
              {counted(favourite.listens, "listen")}
            </Figure>{" "}
            since.
          </p>
        </div>
      ) : null}
    </>
  );
}
