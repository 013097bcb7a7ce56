import { toast } from "sonner";
import { callErrorCode, callErrorMessage } from "../../../trpc/callError.ts";

/** Where one signs in again and comes back to what one was looking at. */
function signInAddress(): string {
  return `/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`;
}

/** Says why a step was refused. After an expired sign-in the way back, and that nothing typed is lost. */
export function tellRefusal(error: unknown): void {
  if (callErrorCode(error) === "UNAUTHORIZED") {
    const action = { label: "Sign in", onClick: () => window.location.assign(signInAddress()) };
    toast.error("Your sign-in has expired. Nothing was changed, and what you set here is kept.", { action });
    return;
  }
  toast.error(`Nothing was changed. ${callErrorMessage(error)}`);
}
