import { Panel } from "../../components/Panel.tsx";
import type { CardTrace } from "../../trpc/answers.ts";
import { Facts } from "./Facts.tsx";
import { kept as written } from "./numberWords.ts";

const orderings = {
  given: "as given: neither relevance nor the dial moves it",
  relevance: "by relevance; the dial does not touch this shelf",
  utility: "by relevance under the dial",
} as const;

/** Step three: what the policy made of the prediction, and whose policy it was. */
export function DecisionPanel({ trace: { why, kept, policy } }: { trace: CardTrace }) {
  const by = policy.author ?? "Segue itself";
  return (
    <Panel title="3. Decided">
      <Facts
        facts={[
          {
            name: "Shelf is ordered",
            value: why.ordering === null ? "as another version did" : orderings[why.ordering],
          },
          {
            name: "Dial",
            value: `${why.appliedDial.toFixed(3)} applied, ${why.requestedDial.toFixed(3)} requested`,
            note: `Policy ${policy.version} says ${policy.dial}, kept in ${policy.dialMin} to ${policy.dialMax}`,
          },
          {
            name: "Familiarity of the artist",
            value: written(why.familiarity),
            note: "0 unheard, towards 1 well known",
          },
          { name: "Left by refusals and fatigue", value: written(why.weight), note: "1 is all of it" },
          {
            name: "Standing",
            value: written(kept.standing),
            note: "what equity and cost make of it; 1 changes nothing",
          },
          { name: "Score", value: written(why.score) },
        ]}
      />
      <p className="mt-3 text-small text-muted">
        Policy {policy.version} was made by {by}
        {policy.approvedBy === null ? "" : ` and approved by ${policy.approvedBy}`}: “{policy.reason}”
      </p>
    </Panel>
  );
}
