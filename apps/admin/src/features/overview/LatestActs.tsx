import Link from "next/link";
import { age } from "../../components/age.ts";
import { Panel } from "../../components/Panel.tsx";
import type { AuditEntry } from "../../trpc/answers.ts";
import { actionWords } from "../../components/record/actionWords.ts";
import { namedText } from "../../components/record/namedText.ts";

interface LatestActsProps {
  entries: AuditEntry[];
  /** what the ids in them stand for */
  names: Readonly<Record<string, string>>;
  now: Date;
}

/** The last few entries of the audit record. */
export function LatestActs({ entries, names, now }: LatestActsProps) {
  const all = (
    <Link href="/audit" className="text-small font-medium text-muted underline underline-offset-4 hover:text-fg">
      All of the record
    </Link>
  );
  return (
    <Panel title="Latest decisions" aside={all}>
      {entries.length === 0 ? (
        <p className="py-6 text-body text-muted">Nobody has changed anything yet. The first change will stand here.</p>
      ) : (
        <ul className="divide-y divide-line">
          {entries.map(({ id, at, actor, action, object, reason }) => (
            <li key={id} className="py-3">
              <p className="flex items-baseline justify-between gap-3 text-body">
                <span className="min-w-0 break-words">
                  <span className="font-medium">{actionWords(action) ?? action}</span>
                  <span className="text-muted">, {namedText(object, names)}</span>
                </span>
                <span className="shrink-0 text-small text-faint">{age(at, now)}</span>
              </p>
              <p className="mt-0.5 text-small text-muted">
                {actor}: {reason}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
