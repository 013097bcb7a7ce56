import { Button, Notice } from "@segue/ui";
import { CloudOff } from "lucide-react";
import { callErrorMessage } from "../trpc/callError.ts";

interface FailureProps {
  /** what could not be shown */
  title: string;
  error: unknown;
  onRetry: () => void;
}

/** Stands where something could not be loaded, says why, and tries again when asked. */
export function Failure({ title, error, onRetry }: FailureProps) {
  return (
    <Notice
      urgent
      icon={<CloudOff size={28} />}
      title={title}
      action={
        <Button look="outline" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      <p>{callErrorMessage(error)}</p>
    </Notice>
  );
}
