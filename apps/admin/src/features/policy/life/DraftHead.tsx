import { LocalTime } from "../../../components/LocalTime.tsx";
import type { PolicyChoices, PolicyDraft } from "../../../trpc/answers.ts";
import { scopeWords } from "../form/scopes.ts";
import { Badge } from "./Badge.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { DraftSteps } from "./DraftSteps.tsx";
import { statusWords } from "./statusWords.ts";

interface DraftHeadProps {
  draft: PolicyDraft;
  clusters: PolicyChoices["clusters"];
  /** there are changes on the page that are not saved: a step would not be about them */
  isTouched: boolean;
  onLaunched: (version: number) => void;
}

/** A saved draft: what it is, what it would change of what is in force, and the next steps. */
export function DraftHead({ draft, clusters, isTouched, onLaunched }: DraftHeadProps) {
  const { title, status, author, editors, updatedAt, reason, changes, approvedBy, approvedAt, scope, base } = draft;
  const others = editors.filter((editor) => editor !== author);
  return (
    <section aria-label="Draft" className="rounded-lg border border-line bg-surface px-5 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-lead font-semibold tracking-tight [overflow-wrap:anywhere]">{title}</h2>
        <Badge tone={status === "approved" ? "good" : status === "inReview" ? "tide" : "plain"}>
          {statusWords[status]}
        </Badge>
        <span className="text-small text-muted">{scopeWords(scope, clusters)}</span>
      </div>
      <p className="mt-1 text-small text-muted">
        by {author}
        {others.length > 0 ? ` with ${others.join(", ")}` : ""}, changed <LocalTime at={updatedAt} />
        {approvedBy !== null && approvedAt !== null ? (
          <>
            , approved by {approvedBy}, <LocalTime at={approvedAt} />
          </>
        ) : null}
      </p>
      <p className="mt-2 max-w-[90ch] text-body break-words">{reason}</p>
      <div className="mt-3">
        <h3 className="mb-1 text-caption font-medium text-muted">Changes policy {base.inForce}, which is in force</h3>
        <ChangeList changes={changes} none="It says what is in force already." />
      </div>
      <DraftSteps draft={draft} isTouched={isTouched} onLaunched={onLaunched} />
      <Revisions revisions={draft.revisions} />
    </section>
  );
}

function Revisions({ revisions }: Pick<PolicyDraft, "revisions">) {
  if (revisions.length < 2) return null;
  return (
    <details className="mt-3 border-t border-line pt-2">
      <summary className="min-h-9 text-small font-medium text-muted pointer-coarse:min-h-11">
        {revisions.length} revisions
      </summary>
      <ol className="mt-1 divide-y divide-line">
        {revisions.map(({ revision, editor, at, changes }) => (
          <li key={revision} className="py-2">
            <p className="text-caption text-muted">
              Revision {revision} by {editor}, <LocalTime at={at} />
            </p>
            <ChangeList changes={changes} none="As it was begun." />
          </li>
        ))}
      </ol>
    </details>
  );
}
