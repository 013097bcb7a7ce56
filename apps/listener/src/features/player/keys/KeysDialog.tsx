"use client";

import { Dialog } from "@segue/ui/dialog";
import { keyList } from "./keyActions.ts";
import { setLettersOn, useLettersOn } from "./letterKeys.ts";

/** Which keys work the player, and how to be left alone by the letters. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const on = useLettersOn();
  return (
    <Dialog open onOpenChange={onClose} title="Keys" description="They work wherever nothing is being written.">
      <dl className="grid gap-y-2.5">
        {keyList.map(([keys, words]) => (
          <div key={words} className="flex items-center justify-between gap-4">
            <dt>{words}</dt>
            <dd className="flex gap-1.5">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-8 rounded-sm border border-line-strong bg-raised px-2 py-0.5 text-center font-sans text-small"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-6 flex min-h-11 cursor-pointer items-center gap-3 border-t border-line pt-4">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => setLettersOn(event.currentTarget.checked)}
          className="size-4 accent-(--ember)"
        />
        Single letters work the player
      </label>
    </Dialog>
  );
}
