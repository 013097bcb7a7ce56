import { LocalTime } from "../../components/LocalTime.tsx";
import type { AuditEntry } from "../../trpc/answers.ts";
import { actionWords } from "../../components/record/actionWords.ts";
import { Difference } from "./Difference.tsx";
import { namedText } from "../../components/record/namedText.ts";

type Names = Readonly<Record<string, string>>;

const columns = ["When", "Who", "Action", "Object", "Reason", "Before and after"];

/** A table on a wide screen, a list of cards on a narrow one. */
export function AuditTable({ entries, names }: { entries: AuditEntry[]; names: Names }) {
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
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cell = "align-top xl:px-5 xl:py-3.5";

function Entry({ entry, names }: { entry: AuditEntry; names: Names }) {
  const { at, actor, action, object, reason, before, after } = entry;
  return (
    <tr className="max-xl:grid max-xl:grid-cols-[1fr_auto] max-xl:gap-x-4 max-xl:gap-y-1 max-xl:px-5 max-xl:py-4">
      <td className={`${cell} text-muted max-xl:order-1 max-xl:text-right`}>
        <LocalTime at={at} />
      </td>
      <td className={`${cell} font-medium xl:whitespace-nowrap`}>{actor}</td>
      <td className={`${cell} max-xl:order-2`}>
        {actionWords(action)}
        <span className="block font-mono text-caption text-muted">{action}</span>
      </td>
      <td className={`${cell} break-words max-xl:order-3 max-xl:text-right xl:w-[20ch]`}>{namedText(object, names)}</td>
      <td className={`${cell} break-words max-xl:order-4 max-xl:col-span-2 xl:w-[44ch]`}>{reason}</td>
      <td className={`${cell} max-xl:order-5 max-xl:col-span-2 xl:w-72 xl:min-w-60`}>
        <Difference before={before} after={after} names={names} />
      </td>
    </tr>
  );
}
