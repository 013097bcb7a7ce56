import { LocalTime } from "../../components/LocalTime.tsx";
import { Panel } from "../../components/Panel.tsx";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import { TableHead } from "../../components/TableHead.tsx";
import type { Lens } from "../../trpc/answers.ts";
import { vectorSentence } from "./vectorSentence.ts";

const columns = [
  { name: "Feature" },
  { name: "As served", isFigure: true },
  { name: "Recomputed", isFigure: true },
  { name: "Same" },
  { name: "Now", isFigure: true },
];

const written = (value: number | null): string =>
  value === null ? "–" : value.toLocaleString("en-GB", { maximumSignificantDigits: 6 });

/** Her features as they served her last Home, beside what training's own code makes of the log for that moment. */
export function VectorPanel({ vector, served }: Pick<Lens, "vector" | "served">) {
  return (
    <Panel title="Her feature vector">
      <p className="text-body">{vectorSentence(vector, served?.mode ?? null)}</p>
      {served ? (
        <p className="text-small text-muted">
          Both for <LocalTime at={served.servedAt} />.
        </p>
      ) : null}
      <ScrollArea label="Her feature vector, line by line" className="mt-3 max-h-[30rem] overflow-auto">
        <table className="w-full text-left text-small">
          <TableHead columns={columns} isSticky />
          <tbody className="divide-y divide-line">
            {vector.features.map(({ name, unit, served: was, recomputed, now, isSame }) => (
              <tr key={name} className={isSame === false ? "bg-danger-ground" : ""}>
                <td className="py-1.5 pr-4">
                  <span className="font-mono text-caption">{name}</span>
                  <span className="block text-caption text-muted">{unit}</span>
                </td>
                <td className="py-1.5 pr-4 text-right tabular-nums">{written(was)}</td>
                <td className="py-1.5 pr-4 text-right tabular-nums">{written(recomputed)}</td>
                <td className="py-1.5 pr-4">{isSame === null ? "–" : isSame ? "yes" : "no"}</td>
                <td className="py-1.5 text-right tabular-nums">{written(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  );
}
