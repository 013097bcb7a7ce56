import { useState } from "react";
import { usePlayer } from "../../../shell/player.ts";
import { signOut } from "../../../shell/session/authClient.ts";
import { callErrorCode } from "../../../trpc/callError.ts";
import { useCallClient } from "../../../trpc/client.tsx";
import { forgetDevice } from "./forgetDevice.ts";

/** What to tell when it did not work. */
function problemOf(error: unknown): string {
  if (callErrorCode(error) === null)
    return "Segue did not answer. Reload the page: if you are still signed in, nothing was erased.";
  return error instanceof Error ? error.message : "That did not work. Nothing was erased; try again.";
}

/** Erases the account, then everything of hers on this device, and opens the receipt's page. */
export function useErase() {
  const client = useCallClient();
  const player = usePlayer();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const erase = async (email: string): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const { id } = await client.settings.erase.mutate({ email });
      // Whatever of this fails, she is gone on the server, and the receipt is hers to see.
      await Promise.allSettled([player.forget(), forgetDevice(), signOut()]);
      globalThis.location.assign(`/erased/${id}`);
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  return { erase: (email: string) => void erase(email), busy, problem };
}
