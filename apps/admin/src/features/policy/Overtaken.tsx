import { Button } from "@segue/ui";
import type { ReactNode } from "react";

interface OvertakenProps {
  /** who did what */
  title: string;
  /** what the colleague changed */
  children: ReactNode;
  onKeep: () => void;
  onDiscard: () => void;
}

/** Somebody else was faster: shows theirs, keeps yours, and asks which it shall be. */
export function Overtaken({ title, children, onKeep, onDiscard }: OvertakenProps) {
  return (
    <div role="alert" className="rounded-lg border border-danger bg-danger-ground px-5 py-4 text-body">
      <p className="font-semibold text-danger">{title}</p>
      <div className="mt-2">{children}</div>
      <p className="mt-2 text-small text-muted">What you changed is kept here, field by field.</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="outline" size="small" onClick={onKeep}>
          Put my changes over theirs
        </Button>
        <Button look="quiet" size="small" onClick={onDiscard}>
          Discard my changes
        </Button>
      </div>
    </div>
  );
}
