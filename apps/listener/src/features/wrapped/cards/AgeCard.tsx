import type { WrappedTold } from "../../../trpc/views.ts";
import { counted } from "../words.ts";
import { bigClass, Figure } from "./Figure.tsx";
import { Line } from "./Line.tsx";

/** From when the music was. */
export function AgeCard({ year, age }: { year: number; age: NonNullable<WrappedTold["age"]> }) {
  const years = year - age.medianYear;
  const [most] = age.decades.toSorted((a, b) => b.listens - a.listens);
  return (
    <>
      <p className={bigClass}>{years < 1 ? "This year’s" : counted(years, "year")}</p>
      <Line>
        Half of what you heard came out in {age.medianYear} or before. {counted(age.listens, "listen")} are of music
        with a known year.
      </Line>
      {most ? (
        <Line>
          Your decade: the {most.decade}s, with{" "}
          <Figure
            claim={{ about: "decade", decade: most.decade }}
            title={`${counted(most.listens, "listen")} of the ${most.decade}s`}
          >
            {counted(most.listens, "listen")}
          </Figure>
          . The oldest was{" "}
          <Figure claim={{ about: "track", itemId: age.oldest.itemId }} title={`Your listens to ${age.oldest.title}`}>
            {age.oldest.title}
          </Figure>
          , of {age.oldest.releasedIn}.
        </Line>
      ) : null}
    </>
  );
}
