"use client";

import { Button } from "@segue/ui";
import { Check, Copy } from "lucide-react";
import { useState } from "react";

/** The number of the receipt, to be kept. */
export function CopyId({ id }: { id: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // Where the browser does not let it be copied, it can still be selected.
    await navigator.clipboard?.writeText(id).then(
      () => setCopied(true),
      () => {},
    );
  };
  return (
    <div className="mt-6 flex flex-wrap items-center justify-between gap-3 rounded-lg bg-surface px-5 py-4">
      <div className="min-w-0">
        <p className="text-small text-muted">Receipt</p>
        <p className="font-mono text-small break-all">{id}</p>
      </div>
      <Button look="quiet" onClick={() => void copy()}>
        {copied ? <Check className="size-4" aria-hidden="true" /> : <Copy className="size-4" aria-hidden="true" />}
        <span aria-live="polite">{copied ? "Copied" : "Copy"}</span>
      </Button>
    </div>
  );
}
