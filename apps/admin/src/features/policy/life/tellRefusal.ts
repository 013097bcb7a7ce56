import { toast } from "sonner";
import { callErrorCode, callErrorMessage } from "../../../trpc/callError.ts";

/** Where one signs in again and sees what one was looking at. */
function signInAddress(): string {
  return `/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`;
}

/** Says why a step was refused. After an expired sign-in the way back, beside the page, so that nothing typed is lost. */
export function tellRefusal(error: unknown): void {
  if (callErrorCode(error) === "UNAUTHORIZED") {
    const action = { label: "Sign in", onClick: () => window.open(signInAddress(), "_blank") };
    const words =
      "Your sign-in has expired. Nothing was changed, and what you typed is kept: sign in again in another tab, then come back and confirm.";
    toast.error(words, { action, duration: 60_000, id: "signed-out" });
    return;
  }
  toast.error(`Nothing was changed. ${callErrorMessage(error)}`);
}
