import { shareFigure } from "../../components/figures.ts";
import { Panel } from "../../components/Panel.tsx";
import type { CardTrace } from "../../trpc/answers.ts";
import { Facts } from "./Facts.tsx";
import { kept as written } from "./numberWords.ts";

const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : shareFigure(value);

/** Step two: what was foretold of it. */
export function ScorePanel({ trace: { kept, why } }: { trace: CardTrace }) {
  const { chances } = kept;
  return (
    <Panel title="2. Scored">
      <Facts
        facts={[
          {
            name: "Chance of a listen",
            value: share(why.chance),
            ...(why.chance === null ? { note: "The ranker had no say on this shelf, or was not asked" } : {}),
          },
          { name: "Chance of a skip", value: share(why.chance === null ? null : chances?.skip) },
          { name: "Her artist of 180 days", value: chances ? (chances.isDiscovery ? "no: a discovery" : "yes") : "–" },
          { name: "Best chance beside it", value: share(kept.best) },
          {
            name: "Relevance",
            value: written(kept.relevance),
            note: "its chance as a share of the best, or its generator's own",
          },
        ]}
      />
    </Panel>
  );
}
