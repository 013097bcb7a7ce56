import { Failure } from "../../components/Failure.tsx";
import { LocalTime } from "../../components/LocalTime.tsx";
import { Skeleton } from "@segue/ui";
import type { PolicyChoices, PolicyVersion } from "../../trpc/answers.ts";
import { scopeWords } from "./form/scopes.ts";
import { Badge } from "./life/Badge.tsx";
import { ChangeList } from "./life/ChangeList.tsx";
import { standingWords } from "./life/statusWords.ts";

interface PolicyHistoryProps {
  /** newest first; undefined until loaded */
  versions: readonly PolicyVersion[] | undefined;
  clusters: PolicyChoices["clusters"];
  error: unknown;
  onRetry: () => void;
  onOpen: (version: number) => void;
}

/** Every version that was in force, with who, when, why and what it changed. */
export function PolicyHistory({ versions, clusters, error, onRetry, onOpen }: PolicyHistoryProps) {
  if (!versions) {
    return error ? (
      <Failure title="The history could not be loaded" error={error} onRetry={onRetry} />
    ) : (
      <Skeleton className="h-64" />
    );
  }
  return (
    <ol aria-label="History" className="divide-y divide-line rounded-lg border border-line bg-surface px-5">
      {versions.map((version) => (
        <li key={version.version} className="grid gap-x-6 gap-y-1 py-3.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <div>
            <button
              type="button"
              onClick={() => onOpen(version.version)}
              className="min-h-9 text-left text-body font-semibold underline-offset-2 hover:underline pointer-coarse:min-h-11"
            >
              Policy {version.version}
              {version.title === null ? "" : `: ${version.title}`}
            </button>
            <p className="flex flex-wrap items-center gap-2 text-caption text-muted">
              <Badge tone={version.retiredAt === null ? "good" : "plain"}>{standingWords(version)}</Badge>
              {scopeWords(version.scope, clusters)}
            </p>
          </div>
          <div className="min-w-0">
            <p className="text-body break-words">{version.reason}</p>
            <p className="mb-1.5 text-small text-muted">
              {version.author ?? "Segue"}, <LocalTime at={version.publishedAt} />
              {version.approvedBy === null ? "" : `, approved by ${version.approvedBy}`}
              {version.retiredAt === null ? null : (
                <>
                  ; in force until <LocalTime at={version.retiredAt} />
                </>
              )}
            </p>
            <ChangeList changes={version.changes} none={noChanges(version, clusters)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function noChanges({ replaces, scope }: PolicyVersion, clusters: PolicyChoices["clusters"]): string {
  if (replaces !== null) return "It says what the one before it said.";
  if (scope.kind === "everyone") return "The first of all.";
  return `The first for ${scopeWords(scope, clusters)}: open it to see what differs from everyone's.`;
}
