"use client";

import { Button } from "@segue/ui";
import { ArrowRight } from "lucide-react";
import { AlertDialog } from "radix-ui";
import { dialFigure } from "../../components/figures.ts";
import type { Policy } from "../../trpc/answers.ts";
import { dialName } from "./dialWords.ts";
import { draftDial, type Draft } from "./draft.ts";

interface PublishDialogProps {
  open: boolean;
  draft: Draft;
  policy: Policy;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Before and after once more, since the next step reaches everybody. */
export function PublishDialog({ open, draft, policy, busy, onConfirm, onClose }: PublishDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && !busy && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <AlertDialog.Content className="fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-surface p-6 shadow-raised">
          <AlertDialog.Title className="text-title font-semibold tracking-tight">Publish this dial?</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-body text-muted">
            It decides each listener&apos;s next Home from the moment you confirm, and stands in the audit record under
            your name.
          </AlertDialog.Description>
          <div className="mt-5 grid grid-cols-[1fr_auto_1fr] items-center gap-4 rounded-md bg-raised px-5 py-4">
            <Position caption={`Before, policy ${policy.version}`} dial={policy.dial} />
            <ArrowRight size={22} aria-label="becomes" className="text-muted" />
            <Position caption="After" dial={draftDial(draft) ?? policy.dial} />
          </div>
          <p className="mt-4 text-body break-words">
            <span className="text-muted">Because: </span>
            {draft.reason.trim()}
          </p>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <AlertDialog.Cancel asChild>
              <Button look="quiet" disabled={busy}>
                Keep editing
              </Button>
            </AlertDialog.Cancel>
            <Button onClick={onConfirm} disabled={busy}>
              {busy ? "Publishing" : "Publish to every listener"}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

function Position({ caption, dial }: { caption: string; dial: number }) {
  return (
    <div>
      <p className="text-small text-muted">{caption}</p>
      <p className="mt-1 text-display leading-none font-semibold tracking-[-0.03em] tabular-nums">{dialFigure(dial)}</p>
      <p className="mt-1 text-small text-muted">{dialName(dial)}</p>
    </div>
  );
}
