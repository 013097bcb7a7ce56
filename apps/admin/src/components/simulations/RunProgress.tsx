import { Button } from "@segue/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Simulation } from "../../trpc/answers.ts";
import { callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { maySimulate } from "./maySimulate.ts";
import { durationWords } from "./simulationWords.ts";

/** How far it is and how long it takes yet, with the way out. */
export function RunProgress({ simulation, role }: { simulation: Simulation; role: string }) {
  const { status, progress, secondsLeft, isMine } = simulation;
  const percent = Math.floor(100 * progress);
  const mayCancel = maySimulate(role) && (isMine || role === "admin");
  return (
    <div className="mt-4">
      <progress
        aria-label="How far the simulation is"
        max={100}
        value={percent}
        className="block h-2 w-full accent-ember"
      />
      <div className="mt-2 flex min-h-11 flex-wrap items-center justify-between gap-3">
        <p className="text-small text-muted tabular-nums">
          {status === "waiting" ? "It waits for its turn" : `${percent} %`}
          {secondsLeft === null ? "" : `; ${durationWords(secondsLeft)} to go`}
        </p>
        {mayCancel ? <Cancel id={simulation.id} /> : null}
      </div>
    </div>
  );
}

function Cancel({ id }: { id: string }) {
  const calls = useTRPC();
  const queries = useQueryClient();
  const cancel = useMutation(
    calls.simulations.cancel.mutationOptions({
      onSettled: () => queries.invalidateQueries(calls.simulations.pathFilter()),
    }),
  );
  return (
    <div className="flex items-center gap-3">
      {cancel.error ? (
        <p role="alert" className="text-small text-danger">
          {callErrorMessage(cancel.error)}
        </p>
      ) : null}
      <Button look="outline" size="small" disabled={cancel.isPending} onClick={() => cancel.mutate({ id })}>
        Cancel
      </Button>
    </div>
  );
}
