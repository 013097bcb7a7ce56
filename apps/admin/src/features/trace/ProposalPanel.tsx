import { figure } from "../../components/figures.ts";
import { Panel } from "../../components/Panel.tsx";
import { shelfName } from "../../components/shelfNames.ts";
import type { CardTrace } from "../../trpc/answers.ts";
import { Facts } from "./Facts.tsx";

/** Step one: which generator took it from the catalogue, and beside how many others it stood. */
export function ProposalPanel({ trace: { why, source, shelf, pool } }: { trace: CardTrace }) {
  const models = why.models.map(({ name, version }) => `${name} ${version}`).join(", ");
  return (
    <Panel title="1. Proposed">
      <Facts
        facts={[
          { name: "Generator", value: source },
          { name: "How it finds", value: why.foundBy },
          { name: "Models that served", value: models === "" ? "none: a plain rule" : models },
          { name: "Shelf", value: shelfName(shelf) },
          {
            name: "Candidates of the shelf",
            value: pool ? figure(pool.candidates) : "not kept",
            ...(pool?.place
              ? { note: `This one was number ${pool.place} by relevance after refusals and fatigue` }
              : {}),
          },
        ]}
      />
      {why.evidence.length === 0 ? null : (
        <ul className="mt-3 space-y-1 text-small text-muted">
          {why.evidence.map(({ role, title, count, recentCount }) => (
            <li key={`${role} ${title}`}>
              {title}: {count} of her plays until then, {recentCount} in the last 30 days
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
