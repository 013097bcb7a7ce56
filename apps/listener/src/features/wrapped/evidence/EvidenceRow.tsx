"use client";

import { formatSpan } from "@segue/api/listener/shown";
import { Cover, IconButton } from "@segue/ui";
import { useQueryClient } from "@tanstack/react-query";
import { Undo2, UserX } from "lucide-react";
import { useDisowned } from "../../../shell/steering/useDisowned.ts";
import { useCalls } from "../../../trpc/client.tsx";
import type { WrappedEvidence } from "../../../trpc/views.ts";
import { dayWords } from "../words.ts";

/** One listen, on her own clock. */
export function EvidenceRow({ row }: { row: WrappedEvidence["rows"][number] }) {
  const calls = useCalls();
  const queryClient = useQueryClient();
  // The row stays, so that it can be taken back here; her year is asked for anew.
  const askAnew = () => {
    void queryClient.invalidateQueries(calls.wrapped.year.pathFilter());
    void queryClient.invalidateQueries(calls.wrapped.days.pathFilter());
  };
  const { disowned, toggle } = useDisowned({ id: row.id, title: row.title, disowned: false, onStored: askAnew });
  const Sign = disowned ? Undo2 : UserX;
  const [day = "", clock = ""] = row.localTime.split("T");
  return (
    <li className={`flex min-h-14 items-center gap-3 py-1.5 ${disowned ? "opacity-60" : ""}`}>
      <Cover subject={row.cover} className="!w-11 shrink-0" />
      <div className="min-w-0 grow">
        <p className={`truncate text-body font-medium ${disowned ? "line-through" : ""}`}>{row.title}</p>
        <p className="truncate text-small text-muted">
          <time dateTime={row.localTime}>
            {dayWords(day)}, {clock}
          </time>
          {row.subtitle ? ` · ${row.subtitle}` : ""}
        </p>
      </div>
      <span className="shrink-0 text-small text-muted tabular-nums">
        {row.isMeasured ? formatSpan(row.heardMs) : `about ${formatSpan(row.heardMs)}`}
      </span>
      <IconButton label={`${disowned ? "It was me" : "This wasn't me"}: ${row.title}`} onClick={toggle}>
        <Sign className="size-4" aria-hidden="true" />
      </IconButton>
    </li>
  );
}
