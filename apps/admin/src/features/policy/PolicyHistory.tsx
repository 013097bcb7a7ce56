import { Skeleton } from "@segue/ui";
import { Failure } from "../../components/Failure.tsx";
import { LocalTime } from "../../components/LocalTime.tsx";
import { Panel } from "../../components/Panel.tsx";
import type { Policy } from "../../trpc/answers.ts";
import { DialChange } from "./DialChange.tsx";

interface PolicyHistoryProps {
  /** newest first; undefined until loaded */
  versions: Policy[] | undefined;
  error: unknown;
  onRetry: () => void;
}

/** Every version that was in force, with who, when, why and what it changed. */
export function PolicyHistory({ versions, error, onRetry }: PolicyHistoryProps) {
  return (
    <Panel title="History">
      {versions ? (
        <ol className="divide-y divide-line">
          {versions.map((policy, index) => (
            <Version key={policy.version} policy={policy} before={versions[index + 1]} />
          ))}
        </ol>
      ) : error ? (
        <Failure title="The history could not be loaded" error={error} onRetry={onRetry} />
      ) : (
        <Skeleton className="h-64" />
      )}
    </Panel>
  );
}

function Version({ policy, before }: { policy: Policy; before: Policy | undefined }) {
  const { version, dial, author, publishedAt, reason, retiredAt } = policy;
  return (
    <li className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div>
        <p className="flex items-center gap-2 text-small font-semibold">
          Policy {version}
          {retiredAt === null ? (
            <span className="rounded-full bg-raised px-2 py-0.5 text-caption font-medium text-good">live</span>
          ) : null}
        </p>
        <DialChange before={before?.dial ?? null} after={dial} />
      </div>
      <div className="min-w-0">
        <p className="text-body break-words">{reason}</p>
        <p className="mt-0.5 text-small text-muted">
          {author ?? "Segue"}, <LocalTime at={publishedAt} />
        </p>
      </div>
    </li>
  );
}
