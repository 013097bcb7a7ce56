import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useCalls } from "../../trpc/client.tsx";
import { countOf } from "../../shell/page/pageWords.ts";
import type { ImportRow } from "../../trpc/views.ts";
import { formatName } from "./formatName.ts";
import { readImportReport } from "./importReport.ts";
import { ReportView } from "./ReportView.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import { NotRead } from "../../shell/NotRead.tsx";

const statusNames: Record<string, string> = { running: "Under way", done: "Complete", failed: "Stopped early" };

function Entry({ row, zone }: { row: ImportRow; zone: string }) {
  const report = readImportReport(row.report);
  const moment = new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "medium", timeStyle: "short" });
  return (
    <li>
      <details className="group rounded-lg border border-line bg-surface">
        <summary className="flex list-none items-center gap-4 rounded-lg px-5 py-4 hover:bg-raised">
          <span className="min-w-0 grow">
            <span className="block truncate text-body font-semibold">{row.fileName}</span>
            <span className="block truncate text-small text-muted">
              {formatName(row.format)} · {moment.format(row.startedAt)}
            </span>
          </span>
          <span className="shrink-0 text-right text-small">
            <span className="block tabular-nums">{countOf(report.stored, "play")}</span>
            <span className={`block ${row.status === "failed" ? "text-danger" : "text-muted"}`}>
              {statusNames[row.status] ?? row.status}
            </span>
          </span>
          <ChevronDown
            className="size-5 shrink-0 text-muted transition-transform group-open:rotate-180"
            aria-hidden="true"
          />
        </summary>
        <div className="border-t border-line p-5">
          <ReportView report={report} />
        </div>
      </details>
    </li>
  );
}

/** What was brought in before, newest first. */
export function EarlierImports({ zone }: { zone: string }) {
  const imports = useQuery(useCalls().history.imports.queryOptions());
  if (hasFailed(imports)) {
    return <NotRead words="Earlier imports could not be read." onRetry={() => void imports.refetch()} />;
  }
  if (!imports.data) return <Skeleton className="mt-10 h-24 !rounded-lg" />;
  if (imports.data.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className="mt-10">
      <h2 id="earlier" className="text-title font-semibold tracking-tight">
        Earlier imports
      </h2>
      <ul className="mt-3 flex flex-col gap-2">
        {imports.data.map((row) => (
          <Entry key={row.id} row={row} zone={zone} />
        ))}
      </ul>
    </section>
  );
}
