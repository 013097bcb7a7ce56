import type { CoverSubject } from "@segue/ui";
import type { ReactNode } from "react";
import type { QueueEntry } from "../../trpc/views.ts";
import type { ListPlace } from "../tracks/playableOf.ts";
import { Dots } from "./Dots.tsx";
import { Heard } from "./Heard.tsx";
import { PageActions } from "./PageActions.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { lengthOf, progressWords } from "./pageWords.ts";
import { Withdrawn } from "./Withdrawn.tsx";

interface PlayableHeaderProps {
  item: {
    itemId: number;
    kind: CoverSubject["kind"];
    title: string;
    subtitle: string;
    cover: CoverSubject;
    isWithdrawn: boolean;
  };
  /** what it is, such as Episode */
  kind: string;
  entry: QueueEntry;
  /** who made it, and what else is known of it before its length */
  facts: ReactNode;
  /** the show of an episode */
  creatorId: number | null;
  place: ListPlace;
}

/** The head of something that one hears over days: how long it is, how far she is, and the way to go on. */
export function PlayableHeader({ item, kind, entry, facts, creatorId, place }: PlayableHeaderProps) {
  const word = entry.resumeMs === null ? "Play" : "Go on";
  return (
    <>
      <Withdrawn when={item.isWithdrawn} />
      <PageHeader
        cover={item.cover}
        kind={kind}
        title={item.title}
        facts={
          <Dots>
            {facts}
            {lengthOf([entry])}
            {progressWords(entry)}
          </Dots>
        }
        actions={<PageActions item={item} creatorId={creatorId} entries={[entry]} place={place} word={word} />}
      />
      <div className="mt-4">
        <Heard entry={entry} />
      </div>
    </>
  );
}
