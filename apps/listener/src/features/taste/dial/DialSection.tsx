"use client";

import { Banner, Button, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { CloudOff, RotateCcw } from "lucide-react";
import { useCalls } from "../../../trpc/client.tsx";
import type { DialPreview, ListenerDial } from "../../../trpc/views.ts";
import { PartOfTaste } from "../PartOfTaste.tsx";
import { ShelfRow, ShelfRowSkeleton } from "../ShelfRow.tsx";
import { DialScale } from "./DialScale.tsx";
import { DialServed } from "./DialServed.tsx";
import { DialTimes } from "./DialTimes.tsx";
import { useDialDraft } from "./useDialDraft.ts";
import { hasFailed } from "../../../trpc/hasFailed.ts";

function Preview({ preview, isMoved }: { preview: DialPreview | undefined; isMoved: boolean }) {
  if (!preview) return <ShelfRowSkeleton />;
  if (preview.before.cards.length === 0) {
    return (
      <p className="text-small text-muted">
        Made for you appears with your first plays or picks; then you see here what the dial does to it.
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <ShelfRow title="Made for you, as it is set" shelf={preview.before} marksChanges={false} />
      {isMoved ? (
        <div className="segue-arrive">
          <ShelfRow title="Made for you, with this dial" shelf={preview.after} marksChanges />
          <output className="block mt-1 text-small text-muted">
            {preview.changed} of {preview.after.cards.length} cards change. Both shelves are drawn with the same
            chances, so the difference is the dial’s doing.
          </output>
        </div>
      ) : (
        <p className="text-small text-muted">Move the dial and see the shelf change before you keep it.</p>
      )}
    </div>
  );
}

function Dial({ dial }: { dial: ListenerDial }) {
  const draft = useDialDraft(dial);
  return (
    <div className="rounded-lg bg-surface p-4 md:p-6">
      <DialTimes dial={dial} chosen={draft.time} onChoose={draft.chooseTime} />
      <div className="mt-5">
        <DialScale policy={dial.policy} start={draft.start} position={draft.position} onMove={draft.move} />
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button disabled={!draft.isMoved || draft.busy} onClick={draft.save}>
          Keep this dial
        </Button>
        <Button look="quiet" disabled={draft.busy || (!draft.isOwn && !draft.isMoved)} onClick={draft.reset}>
          <RotateCcw className="size-4" aria-hidden="true" />
          Reset
        </Button>
      </div>
      <div className="mt-6">
        <Preview preview={draft.preview.data} isMoved={draft.isMoved} />
      </div>
      {dial.served ? <DialServed served={dial.served} /> : null}
    </div>
  );
}

/** Her own dial, inside what the business allows. */
export function DialSection() {
  const calls = useCalls();
  const dial = useQuery(calls.taste.dial.queryOptions());
  const failed = hasFailed(dial);
  return (
    <PartOfTaste
      id="dial"
      title="Your dial"
      about="How much of Home is what you know, and how much is new to you. It can stand elsewhere in the morning than at night."
    >
      {failed ? (
        <Banner icon={<CloudOff className="size-5" />}>
          Your dial could not be read.{" "}
          <button type="button" className="font-semibold underline" onClick={() => void dial.refetch()}>
            Try again
          </button>
        </Banner>
      ) : null}
      {dial.data && !dial.data.personalised ? (
        <p className="text-body text-muted">
          Your Home uses no profile, so the dial rests. It works again with a profile.
        </p>
      ) : null}
      {dial.data?.personalised ? <Dial dial={dial.data} /> : null}
      {!dial.data && !failed ? <Skeleton className="h-[34rem] !rounded-lg" /> : null}
    </PartOfTaste>
  );
}
