import { Download } from "lucide-react";
import { type AuditSearch, exportPath } from "./auditQuery.ts";

const formats = [
  { format: "csv", name: "CSV" },
  { format: "jsonl", name: "JSON lines" },
] as const;

/** Every entry of the choice, as a file. */
export function Exports({ search }: { search: AuditSearch }) {
  return (
    <ul className="flex flex-wrap gap-3">
      {formats.map(({ format, name }) => (
        <li key={format}>
          <a
            href={exportPath(search, format)}
            download
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong px-5 text-body font-semibold hover:bg-raised"
          >
            <Download size={16} aria-hidden="true" />
            Export {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
