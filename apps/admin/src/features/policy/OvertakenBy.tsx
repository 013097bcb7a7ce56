import type { PolicyDraft, PolicyVersion } from "../../trpc/answers.ts";
import { ChangeList } from "./life/ChangeList.tsx";
import { Overtaken } from "./Overtaken.tsx";

interface OvertakenByProps {
  draft: PolicyDraft | null;
  live: PolicyVersion;
  /** revision of the draft, or version, that the work was begun from */
  since: number;
  onKeep: () => void;
  onDiscard: () => void;
}

/** What a colleague did while one was at work: to the same draft, or to what is in force. */
export function OvertakenBy({ draft, live, since, onKeep, onDiscard }: OvertakenByProps) {
  if (draft) {
    const later = draft.revisions.filter(({ revision }) => revision > since);
    const editors = [...new Set(later.map(({ editor }) => editor))].join(" and ") || "Somebody";
    return (
      <Overtaken title={`${editors} changed this draft while you were at it`} onKeep={onKeep} onDiscard={onDiscard}>
        <ChangeList
          changes={later.flatMap(({ changes }) => changes)}
          none="What it says of itself, and nothing else."
        />
      </Overtaken>
    );
  }
  return (
    <Overtaken
      title={`${live.author ?? "Segue"} put policy ${live.version} in force while you were working from policy ${since}`}
      onKeep={onKeep}
      onDiscard={onDiscard}
    >
      <p className="mb-1 text-small">Because: {live.reason}</p>
      <ChangeList changes={live.changes} none="It changed nothing of what was in force." />
    </Overtaken>
  );
}
