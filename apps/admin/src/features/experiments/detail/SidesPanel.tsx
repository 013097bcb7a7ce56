import { figure, measured } from "../../../components/figures.ts";
import { Panel } from "../../../components/Panel.tsx";
import { TableHead } from "../../../components/TableHead.tsx";
import type { ExperimentDetail, ExperimentReading } from "../../../trpc/answers.ts";

const columns = [
  { name: "Side" },
  { name: "Served", isFigure: true },
  { name: "Are", isFigure: true },
  { name: "Should be", isFigure: true },
];

interface SidesPanelProps {
  experiment: ExperimentDetail;
  reading: ExperimentReading;
}

/** Whether the sides hold the listeners that their shares promise. */
export function SidesPanel({ experiment, reading: { sampleRatio } }: SidesPanelProps) {
  const { served, controlPercent, treatmentPercent, holdoutPercent } = experiment;
  const sides = [
    { name: "Control", listeners: served.control, share: controlPercent },
    { name: "Treatment", listeners: served.treatment, share: treatmentPercent },
    { name: "Holdout", listeners: served.holdout, share: holdoutPercent },
  ].filter(({ share }) => share > 0);
  const all = sides.reduce((sum, { listeners }) => sum + listeners, 0);
  const shares = sides.reduce((sum, { share }) => sum + share, 0);
  const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${measured((100 * part) / whole)} %`);
  return (
    <Panel title="Listeners on each side">
      <table className="w-full text-left text-small">
        <TableHead columns={columns} />
        <tbody className="divide-y divide-line tabular-nums">
          {sides.map(({ name, listeners, share }) => (
            <tr key={name}>
              <th scope="row" className="py-2 font-medium">
                {name}
              </th>
              <td className="py-2 pr-2 text-right sm:pr-4">{figure(listeners)}</td>
              <td className="py-2 pr-2 text-right sm:pr-4">{percent(listeners, all)}</td>
              <td className="py-2 text-right">{percent(share, shares)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={`mt-3 text-small ${sampleRatio.isMismatch ? "text-danger" : "text-muted"}`}>
        {ratioWords(all, sampleRatio)}
      </p>
    </Panel>
  );
}

function ratioWords(all: number, { p, isMismatch }: ExperimentReading["sampleRatio"]): string {
  if (all === 0) return "Nobody has been served by it yet.";
  const chance = p < 0.001 ? p.toExponential(1) : measured(p);
  return isMismatch
    ? `Sample-ratio mismatch: counts this far from the shares have a chance of ${chance}. Something decides who is counted on which side, so nothing may be read.`
    : `The sides hold what their shares promise (chance of counts at least this far off: ${chance}; below 0.001 nothing is read).`;
}
