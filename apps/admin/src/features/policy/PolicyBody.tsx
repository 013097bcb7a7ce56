"use client";

import { Notice, useHydrated } from "@segue/ui";
import { FileQuestion } from "lucide-react";
import { Failure } from "../../components/Failure.tsx";
import type { PolicyVersion } from "../../trpc/answers.ts";
import { keepWorking } from "./form/keptWorking.ts";
import { basisOfVersion, freshWorking } from "./form/working.ts";
import { PolicyHistory } from "./PolicyHistory.tsx";
import { PolicySkeleton } from "./PolicySkeleton.tsx";
import { PolicyViews } from "./PolicyViews.tsx";
import type { PolicyAddress } from "./usePolicyAddress.ts";
import type { PolicyFacts } from "./usePolicyFacts.ts";
import { VersionView } from "./VersionView.tsx";
import { Workbench } from "./Workbench.tsx";

interface PolicyBodyProps {
  /** what is live for everyone */
  live: PolicyVersion;
  facts: PolicyFacts;
  address: PolicyAddress;
  role: string;
}

/** What the address says: a version with the history, or a draft with all that it does. */
export function PolicyBody(props: PolicyBodyProps) {
  const { live, facts, address, role } = props;
  const isReady = useHydrated();
  const { draft, choices } = facts;
  if (address.version !== "") return <ShownVersion {...props} />;
  if (address.draft !== "" && !draft.data) {
    return draft.error ? (
      <Failure title="This draft could not be loaded" error={draft.error} onRetry={() => void draft.refetch()} />
    ) : (
      <PolicySkeleton />
    );
  }
  const beside = facts.history.data?.find(({ version }) => version === draft.data?.base.inForce);
  return (
    <Workbench
      // The browser keeps unsaved work: it is read once the browser has taken over.
      key={`${address.draft} ${isReady}`}
      draft={address.draft === "" ? null : (draft.data ?? null)}
      live={address.draft === "" ? live : (beside ?? live)}
      choices={choices}
      role={role}
      isReady={isReady}
      onSaved={address.openDraft}
      onLaunched={(version) => address.openVersion(String(version))}
    >
      <PolicyViews role={role} history={<History {...props} />} />
    </Workbench>
  );
}

function History({ facts: { history, choices }, address }: PolicyBodyProps) {
  return (
    <PolicyHistory
      versions={history.data}
      clusters={choices.data?.clusters ?? []}
      error={history.error}
      onRetry={() => void history.refetch()}
      onOpen={(version) => address.openVersion(String(version))}
    />
  );
}

const writers = new Set(["productManager", "admin"]);

function ShownVersion(props: PolicyBodyProps) {
  const { live, facts, address, role } = props;
  const versions = facts.history.data ?? [];
  const version = versions.find((one) => String(one.version) === address.version);
  if (!version) {
    return facts.history.isFetching ? (
      <PolicySkeleton />
    ) : (
      <Notice icon={<FileQuestion size={28} />} title={`There is no policy ${address.version}`}>
        <p>Choose one of those above, or a draft.</p>
      </Notice>
    );
  }
  const begin = (): void => {
    const base = freshWorking(basisOfVersion(live));
    keepWorking("new", { ...base, policy: version.policy, scope: version.scope });
    address.openDraft("");
  };
  return (
    <>
      <VersionView
        version={version}
        live={live}
        clusters={facts.choices.data?.clusters ?? []}
        role={role}
        isFirst={versions.at(-1)?.version === version.version}
        onBegin={writers.has(role) ? begin : null}
      />
      <History {...props} />
    </>
  );
}
