import { CircleAlert, CircleCheck, CircleHelp } from "lucide-react";
import { Panel } from "../../components/Panel.tsx";
import type { CardTrace } from "../../trpc/answers.ts";
import { Facts } from "./Facts.tsx";
import { kept as written } from "./numberWords.ts";

const verdicts = {
  same: { Icon: CircleCheck, look: "text-good", words: "The same number comes out again." },
  different: {
    Icon: CircleAlert,
    look: "text-danger",
    words: "Another number comes out: what is kept does not lead to this score.",
  },
  impossible: { Icon: CircleHelp, look: "text-muted", words: "It cannot be computed again" },
} as const;

/** The score once more: the ranker that served reads the vector that was kept, and the score follows from its terms. */
export function SameNumber({ recomputation }: Pick<CardTrace, "recomputation">) {
  const { outcome, missing, stored, recomputed } = recomputation;
  const { Icon, look, words } = verdicts[outcome];
  return (
    <Panel title="Once more">
      <p className="mb-2 flex items-center gap-2 text-body font-medium">
        <Icon size={18} aria-hidden="true" className={`shrink-0 ${look}`} />
        {missing === null ? words : `${words}: ${missing}.`}
      </p>
      <Facts
        facts={[
          { name: "Score as stored", value: written(stored.score) },
          { name: "Score from the kept terms", value: written(recomputed?.score) },
          { name: "Chance as stored", value: written(stored.listen) },
          { name: "Chance from the kept vector", value: written(recomputed?.listen) },
        ]}
      />
    </Panel>
  );
}
