import { age } from "../../components/age.ts";
import { Panel } from "../../components/Panel.tsx";
import type { Overview } from "../../trpc/answers.ts";
import { Metrics } from "./Metrics.tsx";

const columns = ["Model", "Version", "Trained", "Measured at training", "SHA-256"];

/** The models that serve, with what was measured when they were trained. */
export function ModelsPanel({ models, now }: { models: Overview["models"]; now: Date }) {
  if (models.length === 0) return null;
  return (
    <Panel title="Live models">
      <table className="w-full text-left text-small max-sm:block">
        <thead className="text-muted max-sm:sr-only">
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-6 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-sm:block">
          {models.map((model) => (
            <Model key={model.name} model={model} now={now} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Model({ model, now }: { model: Overview["models"][number]; now: Date }) {
  return (
    <tr className="max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-4 max-sm:gap-y-1 max-sm:py-3">
      <th scope="row" className="font-medium sm:py-2.5 sm:pr-6">
        {model.name}
      </th>
      <td className="tabular-nums max-sm:text-right sm:py-2.5 sm:pr-6">
        <span className="text-muted sm:hidden">version </span>
        {model.version}
      </td>
      <td className="whitespace-nowrap max-sm:text-muted sm:py-2.5 sm:pr-6">
        <span className="sm:hidden">trained </span>
        {age(model.trainedAt, now)}
      </td>
      <td className="max-sm:order-last max-sm:col-span-2 sm:py-2.5 sm:pr-6">
        <Metrics metrics={model.metrics} />
      </td>
      <td className="font-mono text-caption text-muted max-sm:text-right sm:py-2.5" title={model.checksum}>
        {model.checksum.slice(0, 12)}
      </td>
    </tr>
  );
}
