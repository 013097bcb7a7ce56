import type { ImportReport } from "./importReport.ts";

const number = new Intl.NumberFormat("en-GB");
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function Figure({ name, value, strong = false }: { name: string; value: number; strong?: boolean }) {
  return (
    <div className="flex flex-col-reverse rounded-md bg-raised px-4 py-3">
      <dt className="text-small text-muted">{name}</dt>
      <dd className={`text-title font-semibold tabular-nums ${strong ? "text-ember" : ""}`}>{number.format(value)}</dd>
    </div>
  );
}

function linesText({ count, lines }: ImportReport["skipped"][number]): string {
  if (lines.length === 0) return "";
  const more = count > lines.length ? " …" : "";
  return `${lines.length === 1 && more === "" ? "line" : "lines"} ${lines.map((line) => number.format(line)).join(", ")}${more}`;
}

function Skipped({ skipped }: Pick<ImportReport, "skipped">) {
  if (skipped.length === 0) return null;
  return (
    <table className="mt-5 w-full text-left text-small">
      <caption className="mb-1 text-left text-small font-semibold">Left out, and why</caption>
      <thead className="text-caption text-muted">
        <tr className="border-b border-line">
          <th scope="col" className="py-2 pr-4 font-medium">
            Reason
          </th>
          <th scope="col" className="py-2 text-right font-medium">
            Rows
          </th>
        </tr>
      </thead>
      <tbody>
        {skipped.map((rows) => (
          <tr key={rows.reason} className="border-b border-line align-top last:border-0">
            <th scope="row" className="py-2.5 pr-4 font-normal">
              <span className="block first-letter:uppercase">{rows.reason}</span>
              <span className="block text-caption break-words text-muted">{linesText(rows)}</span>
            </th>
            <td className="py-2.5 text-right tabular-nums">{number.format(rows.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The figures of an import, what was left out, and what else there is to know. */
export function ReportView({ report }: { report: ImportReport }) {
  const left = report.skipped.reduce((sum, rows) => sum + rows.count, 0);
  const { firstAt, lastAt } = report;
  return (
    <>
      <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        <Figure name="Rows read" value={report.read} />
        <Figure name="Plays added" value={report.stored} strong />
        <Figure name="Already here" value={report.duplicate} />
        <Figure name="Left out" value={left} />
      </dl>
      {firstAt !== null && lastAt !== null ? (
        <p className="mt-4 text-small text-muted">
          Plays from {day.format(new Date(firstAt))} to {day.format(new Date(lastAt))}.
        </p>
      ) : null}
      {report.notes.map((note) => (
        <p key={note} className="mt-2 text-small text-muted">
          {note}
        </p>
      ))}
      <Skipped skipped={report.skipped} />
    </>
  );
}
