import { age } from "../../components/age.ts";
import { measured } from "../../components/figures.ts";
import { Panel } from "../../components/Panel.tsx";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import type { Overview } from "../../trpc/answers.ts";

/** The models that serve, with what was measured when they were trained. */
export function ModelsPanel({ models, now }: { models: Overview["models"]; now: Date }) {
  if (models.length === 0) return null;
  return (
    <Panel title="Live models">
      <ScrollArea label="Table of live models" className="overflow-x-auto">
        <table className="w-full min-w-[36rem] text-left text-small">
          <thead className="text-muted">
            <tr className="border-b border-line">
              <th className="py-2 pr-6 font-medium">Model</th>
              <th className="py-2 pr-6 font-medium">Version</th>
              <th className="py-2 pr-6 font-medium">Trained</th>
              <th className="py-2 pr-6 font-medium">Measured at training</th>
              <th className="py-2 font-medium">SHA-256</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {models.map((model) => (
              <tr key={model.name}>
                <th scope="row" className="py-2.5 pr-6 font-medium">
                  {model.name}
                </th>
                <td className="py-2.5 pr-6 tabular-nums">{model.version}</td>
                <td className="py-2.5 pr-6 whitespace-nowrap">{age(model.trainedAt, now)}</td>
                <td className="py-2.5 pr-6">
                  <Metrics metrics={model.metrics} />
                </td>
                <td className="py-2.5 font-mono text-caption text-muted" title={model.checksum}>
                  {model.checksum.slice(0, 12)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  );
}

function Metrics({ metrics }: { metrics: Record<string, number> }) {
  const entries = Object.entries(metrics);
  if (entries.length === 0) return <span className="text-faint">nothing on its card</span>;
  return (
    <span className="flex flex-wrap gap-x-5 gap-y-1">
      {entries.map(([name, value]) => (
        <span key={name} className="whitespace-nowrap">
          {name} <span className="font-medium tabular-nums">{measured(value)}</span>
        </span>
      ))}
    </span>
  );
}
