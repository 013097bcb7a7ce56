import type { QueueEntry } from "../../trpc/views.ts";
import { progressWords } from "./pageWords.ts";

/** How far she is in an episode or a book, as a line; nothing before she began. */
export function Heard({ entry }: { entry: QueueEntry }) {
  const { durationMs, resumeMs, finished, title } = entry;
  if (durationMs === null || (resumeMs === null && !finished)) return null;
  return (
    <progress
      className="segue-progress mt-1.5 max-w-48"
      aria-label={`${title}: ${progressWords(entry)}`}
      max={durationMs}
      value={finished ? durationMs : (resumeMs ?? 0)}
    />
  );
}
