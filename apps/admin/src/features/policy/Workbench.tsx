"use client";

import type { ReactNode } from "react";
import type { PolicyDraft, PolicyVersion } from "../../trpc/answers.ts";
import { ControlsContext } from "./controls/useControls.ts";
import { PolicyControlsPanel } from "./controls/PolicyControlsPanel.tsx";
import { basisOfDraft } from "./form/working.ts";
import { DraftHead } from "./life/DraftHead.tsx";
import { SaveDraftDialog } from "./life/SaveDraftDialog.tsx";
import { OvertakenBy } from "./OvertakenBy.tsx";
import { ReadOnlyNote } from "./ReadOnlyNote.tsx";
import type { PolicyFacts } from "./usePolicyFacts.ts";
import { useSaving } from "./useSaving.ts";
import { useWorkbench } from "./useWorkbench.ts";
import { WorkBar } from "./WorkBar.tsx";

interface WorkbenchProps {
  /** the draft that is worked on; null for one that nobody saved yet */
  draft: PolicyDraft | null;
  /** what is live for everyone */
  live: PolicyVersion;
  choices: PolicyFacts["choices"];
  role: string;
  isReady: boolean;
  onSaved: (draftId: string) => void;
  onLaunched: (version: number) => void;
  /** what the policy does, beside its controls */
  children: ReactNode;
}

/** The controls of a policy with what they do beside them, and everything that becomes of a change. */
export function Workbench(props: WorkbenchProps) {
  const { draft, live, choices, role, onSaved, onLaunched, children } = props;
  const bench = useWorkbench(props);
  const { controls, touched } = bench;
  const saving = useSaving({
    draft,
    working: controls.working,
    inForce: bench.check?.version,
    onSaved: (saved) => {
      bench.beginAgain(basisOfDraft(saved));
      onSaved(saved.id);
    },
  });
  const since = controls.working.basis;
  return (
    <ControlsContext value={controls}>
      <div className="grid gap-5">
        {bench.isOvertaken ? (
          <OvertakenBy draft={draft} live={live} since={since} onKeep={bench.keep} onDiscard={bench.undo} />
        ) : null}
        {draft ? (
          <DraftHead
            draft={draft}
            clusters={choices.data?.clusters ?? []}
            isTouched={touched}
            onLaunched={onLaunched}
          />
        ) : null}
        {bench.mayWrite ? null : <ReadOnlyNote role={role} />}
        <div className="grid items-start gap-5 xl:grid-cols-[25rem_minmax(0,1fr)] 2xl:grid-cols-[28rem_minmax(0,1fr)]">
          <PolicyControlsPanel choices={choices.data} error={choices.error} onRetry={() => void choices.refetch()} />
          <Beside>{children}</Beside>
        </div>
        {touched ? (
          <WorkBar
            check={bench.check}
            isUnreadable={Object.keys(controls.working.texts).length > 0}
            busy={saving.busy}
            blocked={bench.isOvertaken}
            onSave={saving.save}
            onUndo={bench.undo}
          />
        ) : null}
      </div>
      {saving.isNaming ? (
        <SaveDraftDialog busy={saving.busy} onSave={saving.saveAs} onClose={saving.stopNaming} />
      ) : null}
    </ControlsContext>
  );
}

/** What a policy does, in sight however far down its controls somebody is. */
function Beside({ children }: { children: ReactNode }) {
  return (
    <div className="min-w-0 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-6.5rem)] xl:overflow-y-auto xl:overscroll-contain">
      {children}
    </div>
  );
}
