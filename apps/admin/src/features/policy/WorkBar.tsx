"use client";

import { Button } from "@segue/ui";
import type { PolicyCheck } from "../../trpc/answers.ts";
import { ChangeList } from "./life/ChangeList.tsx";
import { foldCosts } from "./life/foldCosts.ts";

interface WorkBarProps {
  /** undefined until the server has looked at it */
  check: PolicyCheck | undefined;
  /** something that was typed is no number yet */
  isUnreadable: boolean;
  busy: boolean;
  /** a colleague's change has to be looked at first */
  blocked: boolean;
  onSave: () => void;
  onUndo: () => void;
}

/** Stays in sight while something is changed: what, what is wrong with it, and the two ways on. */
export function WorkBar({ check, isUnreadable, busy, blocked, onSave, onUndo }: WorkBarProps) {
  const changes = foldCosts(check?.changes ?? []);
  const problems = check?.problems ?? [];
  return (
    <section
      aria-label="Your changes"
      className="sticky bottom-3 z-30 rounded-lg border border-line-strong bg-surface px-5 py-3 shadow-raised"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <details className="min-w-0 flex-1 basis-56">
          <summary className="min-h-9 content-center text-body font-semibold pointer-coarse:min-h-11">
            {changes.length === 1 ? "1 change" : `${changes.length} changes`} to policy {check?.version ?? ""}, not
            saved
            {problems.length > 0 ? <span className="text-danger">, {problems.length} to be fixed</span> : null}
          </summary>
          <div className="max-h-60 overflow-y-auto pt-1 pb-2">
            <ChangeList changes={changes} none="It says what is in force already." />
            {problems.length > 0 ? (
              <ul className="mt-2 grid gap-1 text-small text-danger">
                {problems.map(({ field, problem, wayOut }) => (
                  <li key={`${field} ${problem}`}>
                    {problem}: {wayOut}.
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        </details>
        {isUnreadable ? (
          <p className="text-small text-danger">A marked field is not a number that it can have.</p>
        ) : null}
        <div className="flex gap-2">
          <Button look="quiet" size="small" disabled={busy} onClick={onUndo}>
            Undo my changes
          </Button>
          <Button size="small" disabled={busy || blocked || isUnreadable} onClick={onSave}>
            {busy ? "Saving" : "Save draft"}
          </Button>
        </div>
      </div>
    </section>
  );
}
