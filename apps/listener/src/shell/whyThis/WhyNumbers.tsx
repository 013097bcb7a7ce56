import { percent } from "@segue/api/listener/shown";
import type { CardExplanation } from "../../trpc/views.ts";
import { WhyPart } from "./WhyPart.tsx";
import { chanceWords, dialWords, effectWords, familiarityWords, orderingWords, weightWords } from "./whyWords.ts";

function Reasons({ reasons }: { reasons: NonNullable<CardExplanation["rankerReasons"]> }) {
  const strongest = Math.max(...reasons.map(({ oddsFactor }) => Math.abs(Math.log(oddsFactor))));
  return (
    <ul className="mt-2 flex flex-col gap-1.5">
      {reasons.map(({ words, oddsFactor }) => (
        <li key={words}>
          <span className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 text-fg first-letter:uppercase">{words}</span>
            <span className="shrink-0 text-small">{effectWords(oddsFactor)}</span>
          </span>
          <span className="mt-1 block h-1 rounded-full bg-raised" aria-hidden="true">
            <span
              className={`block h-1 rounded-full ${oddsFactor >= 1 ? "bg-ember" : "bg-line-strong"}`}
              style={{ width: `${(Math.abs(Math.log(oddsFactor)) / strongest) * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the models foretold, and what dial and chance made of it. */
export function WhyNumbers({ explanation }: { explanation: CardExplanation }) {
  const { chance, rankerReasons, ordering, appliedDial, familiarity, weight, propensity, item } = explanation;
  const maker = item ? (item.kind === "artist" || item.kind === "show" ? item.title : item.subtitle) : "";
  const weighed = weight === null ? null : weightWords(weight);
  return (
    <>
      {chance === null ? null : (
        <WhyPart title="How likely it seemed">
          <p>
            The ranker gave a chance of <span className="font-semibold text-fg">{percent(chance)}</span> that you would
            listen if you looked at it. What moved that most:
          </p>
          {rankerReasons && rankerReasons.length > 0 ? <Reasons reasons={rankerReasons} /> : null}
        </WhyPart>
      )}
      <WhyPart title="What was made of it">
        <p>
          {ordering === "utility" ? dialWords(appliedDial) : orderingWords(ordering)}{" "}
          {familiarity === null || maker === "" || item?.creatorId === null ? "" : familiarityWords(familiarity, maker)}{" "}
          {weighed} {chanceWords(propensity)}
        </p>
      </WhyPart>
    </>
  );
}
