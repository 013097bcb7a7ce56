import { Cover } from "@segue/ui";
import type { WrappedTold } from "../../../trpc/views.ts";
import { counted, dayWords } from "../words.ts";
import { BigFigure } from "./Figure.tsx";
import { Line } from "./Line.tsx";

/** The track that she could not let go of for a day. */
export function ReplayCard({
  replay: { itemId, title, subtitle, cover, day, listens },
}: {
  replay: NonNullable<WrappedTold["mostReplayed"]>;
}) {
  return (
    <>
      <BigFigure
        claim={{ about: "replays", itemId, day }}
        title={`${title}, ${counted(listens, "listen")} on ${dayWords(day)}`}
      >
        {counted(listens, "time")}
      </BigFigure>
      <div className="mt-5 flex max-w-2xl items-center gap-4">
        <Cover subject={cover} className="!w-20 shrink-0 in-data-stage:!w-28 in-data-stage:md:!w-40" />
        <p className="text-body in-data-stage:text-title">
          <strong>{title}</strong>
          {subtitle ? ` by ${subtitle}` : ""}, on {dayWords(day)} alone.
        </p>
      </div>
      <Line>Nothing else was on so often in one day.</Line>
    </>
  );
}
