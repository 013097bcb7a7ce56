import { Button } from "@segue/ui";
import { Dialog } from "@segue/ui/dialog";
import { useEffect } from "react";
import { toast } from "../toast.ts";
import { signInAgain } from "./useSessionEnded.ts";

/** Asks to sign in again over the page that she is on. */
export default function SignedOutDialog({ onClose }: { onClose: () => void }) {
  // What the refused call said about itself would stand in front of the reason.
  useEffect(() => toast.dismiss(), []);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="You were signed out"
      description="Your session ended, here or on another device. Nothing is lost: what you play waits on this device and is counted when you are back."
    >
      <div className="flex flex-wrap gap-2.5">
        <Button onClick={signInAgain}>Sign in again</Button>
        <Button look="quiet" onClick={onClose}>
          Stay here
        </Button>
      </div>
    </Dialog>
  );
}
