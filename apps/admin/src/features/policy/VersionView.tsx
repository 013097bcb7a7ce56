"use client";

import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "@segue/ui";
import { Failure } from "../../components/Failure.tsx";
import { LocalTime } from "../../components/LocalTime.tsx";
import type { PolicyChoices, PolicyVersion } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { scopeWords } from "./form/scopes.ts";
import { Badge } from "./life/Badge.tsx";
import { ChangeList } from "./life/ChangeList.tsx";
import { GuardrailState } from "./life/GuardrailState.tsx";
import { standingWords } from "./life/statusWords.ts";
import { VersionSteps } from "./life/VersionSteps.tsx";

interface VersionViewProps {
  version: PolicyVersion;
  live: PolicyVersion;
  clusters: PolicyChoices["clusters"];
  role: string;
  isFirst: boolean;
  /** begins a draft with what this version says; null for who may not write one */
  onBegin: (() => void) | null;
}

/** A version: where it stands, why, what it changed, what differs from the live one, and what can be done with it. */
export function VersionView({ version, live, clusters, role, isFirst, onBegin }: VersionViewProps) {
  const { author, approvedBy, publishedAt, reason, title, changes, replaces } = version;
  return (
    <section
      aria-label={`Policy ${version.version}`}
      className="mb-5 rounded-lg border border-line bg-surface px-5 py-4"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-lead font-semibold tracking-tight">Policy {version.version}</h2>
        <Badge tone={version.retiredAt === null ? "good" : "plain"}>{standingWords(version)}</Badge>
        <span className="text-small text-muted">{scopeWords(version.scope, clusters)}</span>
      </div>
      <p className="mt-1 text-small text-muted">
        {title === null ? "" : `${title}, `}by {author ?? "Segue"}, <LocalTime at={publishedAt} />
        {approvedBy === null ? "" : `, approved by ${approvedBy}`}
      </p>
      <p className="mt-2 max-w-[90ch] text-body break-words">{reason}</p>
      <div className="mt-3 grid gap-5 md:grid-cols-2">
        <div>
          <h3 className="mb-1 text-caption font-medium text-muted">
            {replaces === null ? "What it changed" : `What it changed of policy ${replaces}`}
          </h3>
          <ChangeList changes={changes} none="Nothing: it is the first, or says the same." />
        </div>
        {version.version === live.version ? null : <BesideLive version={version.version} live={live.version} />}
      </div>
      {version.retiredAt === null ? <GuardrailState version={version} /> : null}
      <div className="mt-4 flex flex-wrap items-end gap-2">
        <VersionSteps version={version} role={role} isFirst={isFirst} />
        {onBegin === null || version.version === live.version ? null : (
          <Button look="outline" size="small" onClick={onBegin}>
            Begin a draft from it
          </Button>
        )}
      </div>
    </section>
  );
}

function BesideLive({ version, live }: { version: number; live: number }) {
  const calls = useTRPC();
  const diff = useQuery(calls.policy.diff.queryOptions({ from: live, to: version }));
  return (
    <div>
      <h3 className="mb-1 text-caption font-medium text-muted">What differs from policy {live}, which is live</h3>
      {diff.data ? (
        <ChangeList changes={diff.data} none="Nothing: they say the same." />
      ) : diff.error ? (
        <Failure title="The difference could not be loaded" error={diff.error} onRetry={() => void diff.refetch()} />
      ) : (
        <Skeleton className="h-16" />
      )}
    </div>
  );
}
