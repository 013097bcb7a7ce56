"use client";

import { Button } from "@segue/ui";
import { lazy, Suspense, useState } from "react";
import { PartOfData } from "../PartOfData.tsx";

const EraseDialog = lazy(() => import("./EraseDialog.tsx"));

/** The way to erase the account: what goes, what stays, and a last question. */
export function EraseSection() {
  const [open, setOpen] = useState(false);
  return (
    <PartOfData id="erase" title="Erase your account">
      <div className="rounded-lg bg-surface px-5 py-4 text-body">
        <p className="max-w-prose">
          <strong className="font-semibold">What goes:</strong> everything counted above, on the server at once and on
          this device: account, history, playlists, mixes, taste, imports. There is no way back; export first if you may
          want it.
        </p>
        <p className="mt-3 max-w-prose">
          <strong className="font-semibold">What stays:</strong> nothing that names you. A receipt with a number of its
          own says how much was deleted and when; the record of changes says that somebody asked for it. Models that
          learnt from many listeners, you among them, are trained anew without you within two days, and your receipt’s
          page shows how far that is.
        </p>
        <Button look="outline" className="mt-4 !border-danger !text-danger" onClick={() => setOpen(true)}>
          Erase my account…
        </Button>
      </div>
      {open ? (
        <Suspense fallback={null}>
          <EraseDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </PartOfData>
  );
}
