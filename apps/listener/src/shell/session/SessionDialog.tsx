import { Button } from "@segue/ui";
import { Dialog } from "@segue/ui/dialog";
import { useEffect } from "react";
import { toast } from "../toast.ts";
import type { SessionAnswer } from "./sessionAnswers.ts";

/** Asks over the page that she is on: sign in again, or go on as who is signed in. */
export default function SessionDialog({ answer, onClose }: { answer: SessionAnswer; onClose: () => void }) {
  // What the refused call said about itself would stand in front of the reason.
  useEffect(() => toast.dismiss(), []);
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={answer.title} description={answer.words}>
      <div className="flex flex-wrap gap-2.5">
        <Button onClick={answer.signIn}>Sign in again</Button>
        {answer.goOn ? (
          <Button look="quiet" onClick={answer.goOn}>
            Go on as them
          </Button>
        ) : null}
        <Button look="quiet" onClick={onClose}>
          Stay here
        </Button>
      </div>
    </Dialog>
  );
}
