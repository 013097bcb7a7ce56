import { Button } from "@segue/ui";
import { useOwnTime } from "../../../shell/settings/useOwnTime.ts";
import type { LearntTaste } from "../../../trpc/views.ts";
import type { SubjectKey } from "./useRemoval.ts";

interface RemovalsProps {
  removals: LearntTaste["removals"];
  busy: boolean;
  onTakeBack: (key: SubjectKey) => void;
}

const kinds: Record<SubjectKey["subject"], string> = { artist: "Artist", genre: "Genre", cluster: "Cluster" };

/** What she had removed, and the way back. */
export function Removals({ removals, busy, onTakeBack }: RemovalsProps) {
  const dayOf = useOwnTime({ dateStyle: "long" });
  if (removals.length === 0) return null;
  return (
    <div className="mt-8">
      <h3 id="removed" className="text-lead font-semibold">
        Removed by you
      </h3>
      <p className="text-small text-muted">
        What you played of these until you removed them says nothing about you any more. Your history keeps the plays,
        and what you play of them from then on counts.
      </p>
      <ul aria-labelledby="removed" className="mt-2 flex flex-col gap-1">
        {removals.map(({ subject, subjectId, name, removedAt }) => (
          <li key={`${subject} ${subjectId}`} className="flex items-center justify-between gap-3 py-1">
            <span className="min-w-0">
              <span className="block truncate text-body font-medium">{name}</span>
              <span className="text-caption text-muted">
                {kinds[subject]}, removed on {dayOf(removedAt)}
              </span>
            </span>
            <Button
              look="outline"
              disabled={busy}
              aria-label={`Take ${name} back into your taste`}
              onClick={() => onTakeBack({ subject, subjectId })}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
