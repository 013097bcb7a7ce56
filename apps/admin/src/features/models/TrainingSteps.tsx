import { TableHead } from "../../components/TableHead.tsx";
import type { Training } from "../../trpc/answers.ts";
import { bytes, span } from "./modelWords.ts";

const columns = [{ name: "Model" }, ...["Trial", "Fit", "Memory added"].map((name) => ({ name, isFigure: true }))];

/** What each model took: the trial (fitted on the past and measured), and the fit on everything. */
export function TrainingSteps({ steps }: { steps: Training["steps"] }) {
  if (steps.length === 0) return null;
  return (
    <details className="mt-1">
      <summary className="w-fit cursor-pointer rounded-sm py-1 text-small text-muted">{steps.length} models</summary>
      <table className="mt-1 w-full text-left text-small">
        <TableHead columns={columns} />
        <tbody className="divide-y divide-line tabular-nums">
          {steps.map(({ name, trialSeconds, fitSeconds, peakBytes }) => (
            <tr key={name}>
              <th scope="row" className="py-1 pr-2 sm:pr-4 font-normal">
                {name}
              </th>
              <td className="py-1 pr-2 sm:pr-4 text-right whitespace-nowrap">
                {trialSeconds === null ? "–" : span(trialSeconds)}
              </td>
              <td className="py-1 pr-2 sm:pr-4 text-right whitespace-nowrap">
                {fitSeconds === null ? "–" : span(fitSeconds)}
              </td>
              <td className="py-1 text-right whitespace-nowrap">{peakBytes === null ? "–" : bytes(peakBytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
