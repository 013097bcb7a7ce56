"use client";

import { pageListenerParameter } from "@segue/api/listener/page";
import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import type { MouseEvent } from "react";
import { toast } from "../../shell/toast.ts";
import { useCalls } from "../../trpc/client.tsx";
import { usePageListener } from "../../trpc/PageListener.ts";
import { PartOfData } from "./PartOfData.tsx";
import { quietLink } from "./quietLink.ts";
import { hasFailed } from "../../trpc/hasFailed.ts";
import { NotRead } from "../../shell/NotRead.tsx";

const number = new Intl.NumberFormat("en-GB");

function stayWhenOffline(event: MouseEvent): void {
  if (navigator.onLine) return;
  event.preventDefault();
  toast("The export needs a connection.", { id: "offline" });
}

function Kept() {
  const kept = useQuery(useCalls().settings.kept.queryOptions());
  if (hasFailed(kept)) {
    const words = "What is kept could not be counted. The export works all the same.";
    return <NotRead words={words} onRetry={() => void kept.refetch()} />;
  }
  if (!kept.data) return <Skeleton className="h-80 !rounded-md sm:h-44" />;
  return (
    <ul aria-label="What is kept of you" className="grid gap-x-8 gap-y-1 text-small sm:grid-cols-2">
      {kept.data.map(({ what, rows }) => (
        <li key={what} className="flex justify-between gap-4 border-b border-line py-1.5">
          <span className="inline-block text-muted first-letter:uppercase">{what}</span>
          <span className="font-medium tabular-nums">{number.format(rows)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Everything that is kept of her, counted, and as a file. */
export function ExportSection() {
  const file = new URLSearchParams({ [pageListenerParameter]: String(usePageListener()) });
  return (
    <PartOfData
      id="export"
      title="What is kept of you"
      about="All of it, counted a moment ago. The export is one JSON file with every row, each column by its name, and the titles of what you played; left out is only what could sign somebody in as you."
    >
      <div className="rounded-lg bg-surface px-5 py-4">
        <Kept />
        <a
          href={`/api/your-data/export?${file.toString()}`}
          download
          onClick={stayWhenOffline}
          className={`mt-4 ${quietLink}`}
        >
          <Download className="size-4" aria-hidden="true" />
          Export everything
        </a>
      </div>
    </PartOfData>
  );
}
