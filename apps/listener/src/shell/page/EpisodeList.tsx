"use client";

import type { QueueEntry } from "../../trpc/views.ts";
import { TrackList } from "../tracks/TrackList.tsx";
import type { ListPlace } from "../tracks/playableOf.ts";
import { Dots } from "./Dots.tsx";
import { Heard } from "./Heard.tsx";
import { dayOf, progressWords } from "./pageWords.ts";

interface EpisodeListProps extends ListPlace {
  entries: QueueEntry[];
  label: string;
}

function episodeNote(entry: QueueEntry) {
  return (
    <>
      <Dots>
        {entry.publishedOn === null ? null : dayOf(entry.publishedOn)}
        {progressWords(entry)}
      </Dots>
      <Heard entry={entry} />
    </>
  );
}

/** Episodes, each with its day and how far she is in it. */
export function EpisodeList(props: EpisodeListProps) {
  return <TrackList {...props} under="nothing" note={episodeNote} />;
}
