"use client";

import { Button, useHydrated } from "@segue/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { callErrorMessage } from "../trpc/callError.ts";
import { useTRPC } from "../trpc/client.tsx";
import { Panel } from "./Panel.tsx";
import { reasonProblem } from "./reason.ts";
import { ReasonField } from "./ReasonField.tsx";

interface OpenWithReasonProps {
  listenerId: number;
  displayName: string;
}

/** The door in front of somebody's own data: it opens for an hour, to whoever says why. */
export function OpenWithReason({ listenerId, displayName }: OpenWithReasonProps) {
  const calls = useTRPC();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [isTried, setIsTried] = useState(false);
  const problem = reasonProblem(reason);
  const open = useMutation(
    calls.lens.open.mutationOptions({
      onError: (error) => void toast.error(`Nothing was opened. ${callErrorMessage(error)}`),
      onSuccess: () => queries.invalidateQueries(calls.lens.pathFilter()),
    }),
  );
  return (
    <Panel title={`Open ${displayName}`} className="max-w-2xl">
      <p className="mb-4 text-body text-muted">
        What stands behind this door is hers: her Home, what she played, what was learnt of her. Say what you need it
        for; it stays open to you for an hour.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setIsTried(true);
          if (problem === null) open.mutate({ listenerId, reason });
        }}
      >
        <ReasonField value={reason} problem={isTried ? problem : null} onChange={setReason} />
        <Button type="submit" className="mt-4" disabled={!useHydrated() || open.isPending}>
          {open.isPending ? "Opening…" : "Open, and write it down"}
        </Button>
      </form>
    </Panel>
  );
}
