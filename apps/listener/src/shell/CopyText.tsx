"use client";

import { Button } from "@segue/ui";
import { Check, Copy } from "lucide-react";
import { useState } from "react";

interface CopyTextProps {
  /** what it is: "Receipt" */
  name: string;
  text: string;
}

/** Something to be kept or sent on, whole, with a button that copies it. */
export function CopyText({ name, text }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // Where the browser does not let it be copied, it can still be selected.
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => {},
    );
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg bg-raised px-5 py-4">
      <div className="min-w-0">
        <p className="text-small text-muted">{name}</p>
        <p className="font-mono text-small break-all">{text}</p>
      </div>
      <Button look="quiet" onClick={() => void copy()}>
        {copied ? <Check className="size-4" aria-hidden="true" /> : <Copy className="size-4" aria-hidden="true" />}
        <span aria-live="polite">{copied ? "Copied" : "Copy"}</span>
      </Button>
    </div>
  );
}
