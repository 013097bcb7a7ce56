import Link from "next/link";
import { LocalTime } from "../../components/LocalTime.tsx";
import { extentWords, sidesWords, statusWords } from "../../components/simulations/simulationWords.ts";
import type { Simulation } from "../../trpc/answers.ts";

const columns = ["Simulation", "Stands", "How much", "Asked for"];
const looks = { waiting: "text-muted", running: "text-tide", done: "text-good", failed: "text-danger" };
const cell = "align-top lg:px-5 lg:py-3.5";

/** A table on a wide screen, a list of cards on a narrow one. */
export function SimulationsTable({ simulations }: { simulations: Simulation[] }) {
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface">
      <table className="w-full text-left text-small max-lg:block">
        <thead className="border-b border-line text-muted max-lg:sr-only">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="px-5 py-3 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-lg:block">
          {simulations.map((simulation) => (
            <Row key={simulation.id} simulation={simulation} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ simulation }: { simulation: Simulation }) {
  const { id, status, changes, seed, requestedBy, requestedAt } = simulation;
  return (
    <tr className="max-lg:grid max-lg:gap-1 max-lg:px-5 max-lg:py-4">
      <th scope="row" className={`${cell} text-left font-medium`}>
        <Link
          href={`/simulations/${id}`}
          className="rounded-sm underline decoration-line-strong underline-offset-4 hover:decoration-fg"
        >
          {sidesWords(simulation)}
        </Link>
        <span className="mt-0.5 block text-caption font-normal text-muted">
          {changes.length > 0 ? changes.join("; ") : "no difference"}
        </span>
      </th>
      <td className={`${cell} lg:whitespace-nowrap`}>
        <span
          className={`inline-block w-fit rounded-full bg-raised px-2.5 py-0.5 text-caption font-medium ${looks[status]}`}
        >
          {statusWords(simulation)}
        </span>
      </td>
      <td className={cell}>
        {extentWords(simulation)}
        <span className="block text-caption text-muted">seed {seed}</span>
      </td>
      <td className={`${cell} text-muted`}>
        <LocalTime at={requestedAt} />
        <span className="block text-caption">{requestedBy}</span>
      </td>
    </tr>
  );
}
