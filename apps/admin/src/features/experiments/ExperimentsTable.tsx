import Link from "next/link";
import { LocalTime } from "../../components/LocalTime.tsx";
import type { Experiment } from "../../trpc/answers.ts";
import { comparesWords, metricWords, servedWords } from "./experimentWords.ts";
import { StatusWord } from "./StatusWord.tsx";

const columns = ["Experiment", "Stands", "Compares", "Must get better", "Listeners served", "Since"];

/** A table on a wide screen, a list of cards on a narrow one. */
export function ExperimentsTable({ experiments }: { experiments: Experiment[] }) {
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface">
      <table className="w-full text-left text-small max-xl:block">
        <thead className="border-b border-line text-muted max-xl:sr-only">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="px-5 py-3 font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-xl:block">
          {experiments.map((experiment) => (
            <Row key={experiment.id} experiment={experiment} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cell = "align-top xl:px-5 xl:py-3.5";

function Row({ experiment }: { experiment: Experiment }) {
  const { id, name, plan, startedAt, createdAt, createdBy } = experiment;
  return (
    <tr className="max-xl:grid max-xl:gap-1 max-xl:px-5 max-xl:py-4">
      <th scope="row" className={`${cell} text-left font-medium`}>
        <Link
          href={`/experiments/${id}`}
          className="rounded-sm underline decoration-line-strong underline-offset-4 hover:decoration-fg"
        >
          {name}
        </Link>
        <span className="mt-0.5 block text-caption font-normal text-muted">{createdBy}</span>
      </th>
      <td className={`${cell} xl:whitespace-nowrap`}>
        <StatusWord experiment={experiment} />
      </td>
      <td className={cell}>{comparesWords(experiment)}</td>
      <td className={cell}>{metricWords[plan.success].name}</td>
      <td className={`${cell} tabular-nums`}>
        <span className="text-muted xl:hidden">Served: </span>
        {servedWords(experiment)}
      </td>
      <td className={`${cell} text-muted`}>
        <LocalTime at={startedAt ?? createdAt} />
      </td>
    </tr>
  );
}
