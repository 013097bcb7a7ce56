"use client";

import { useState } from "react";
import { Panel } from "../../components/Panel.tsx";
import type { Policy } from "../../trpc/answers.ts";
import { Dial } from "./Dial.tsx";
import { DialMeaning } from "./DialMeaning.tsx";
import { DialValue } from "./DialValue.tsx";
import { draftDial, followLive, freshDraft, overtaken, rebase } from "./draft.ts";
import { Overtaken } from "./Overtaken.tsx";
import { PublishForm } from "./PublishForm.tsx";
import { ReadOnlyNote } from "./ReadOnlyNote.tsx";

interface PolicyEditorProps {
  /** the version in force, as fresh as the last refresh */
  policy: Policy;
  mayPublish: boolean;
  role: string;
}

/** The dial, what its position means, and the way to every listener. A draft is never lost to a refresh. */
export function PolicyEditor({ policy, mayPublish, role }: PolicyEditorProps) {
  const [kept, setDraft] = useState(() => freshDraft(policy));
  const draft = followLive(kept, policy);
  const dial = draftDial(draft);
  const shown = dial === null ? policy.dial : Math.min(1, Math.max(0, dial));
  const move = (dialText: string) => setDraft({ ...draft, dialText });
  const isOvertaken = overtaken(draft, policy);
  return (
    <Panel title="Dial">
      <div className="grid gap-6">
        {isOvertaken ? (
          <Overtaken
            draft={draft}
            policy={policy}
            onKeep={() => setDraft(rebase(draft, policy))}
            onDiscard={() => setDraft(freshDraft(policy))}
          />
        ) : null}
        <div className="grid items-center gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
          <Dial
            value={shown}
            min={policy.dialMin}
            max={policy.dialMax}
            inForce={policy.dial}
            disabled={!mayPublish}
            onChange={(value) => move(value.toFixed(2))}
          />
          <DialValue text={draft.dialText} policy={policy} disabled={!mayPublish} onChange={move} />
        </div>
        <DialMeaning dial={shown} policy={policy} />
        {mayPublish ? (
          <PublishForm draft={draft} policy={policy} blocked={isOvertaken} onChange={setDraft} />
        ) : (
          <ReadOnlyNote role={role} />
        )}
      </div>
    </Panel>
  );
}
