import { Panel } from "../../components/Panel.tsx";
import type { CardTrace } from "../../trpc/answers.ts";
import { Facts } from "./Facts.tsx";
import { kept as written } from "./numberWords.ts";

/** Step four: chance, which buys information. */
export function DrawPanel({ trace: { why, rank, orderPropensity, policy } }: { trace: CardTrace }) {
  return (
    <Panel title="4. Drawn">
      <Facts
        facts={[
          { name: `Chance of this card at rank ${rank}`, value: written(why.propensity), note: "given those above it" },
          {
            name: `Chance of this shelf at place ${why.position}`,
            value: orderPropensity === null ? "fixed" : written(orderPropensity),
            note: "given those above it",
          },
          { name: "Temperature", value: written(policy.temperature), note: "more is more exploration" },
        ]}
      />
    </Panel>
  );
}
