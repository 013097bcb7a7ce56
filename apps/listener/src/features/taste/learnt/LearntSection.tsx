"use client";

import { Button, Notice, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useCalls } from "../../../trpc/client.tsx";
import type { LearntTaste } from "../../../trpc/views.ts";
import { PartOfTaste } from "../PartOfTaste.tsx";
import { Consequence } from "./Consequence.tsx";
import { Habits } from "./Habits.tsx";
import { Removals } from "./Removals.tsx";
import { SubjectList } from "./SubjectList.tsx";
import { useRemoval } from "./useRemoval.ts";
import { hasFailed } from "../../../trpc/hasFailed.ts";

function Learnt({ taste }: { taste: LearntTaste }) {
  const { takeOut, takeBack, isHidden, consequence, busy } = useRemoval();
  const lists = [
    { title: "Artists and shows", subjects: taste.artists },
    { title: "Genres", subjects: taste.genres },
    { title: "Clusters of taste", subjects: taste.clusters },
  ];
  const nothing = lists.every(({ subjects }) => subjects.length === 0);
  return (
    <>
      {consequence ? <Consequence consequence={consequence} /> : null}
      {nothing ? (
        <p className="text-body text-muted">Nothing was learnt yet. It begins with the first thing you play.</p>
      ) : (
        <>
          <Habits habits={taste.habits} />
          <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-3">
            {lists.map((list) => (
              <SubjectList key={list.title} {...list} isHidden={isHidden} onRemove={takeOut} />
            ))}
          </div>
        </>
      )}
      <Removals removals={taste.removals} busy={busy} onTakeBack={takeBack} />
    </>
  );
}

function LearntAnswer() {
  const calls = useCalls();
  const taste = useQuery(calls.taste.learnt.queryOptions());
  if (taste.data?.personalised === false) {
    return <p className="text-body text-muted">Your Home uses no profile, so nothing of your past is looked at.</p>;
  }
  if (taste.data) return <Learnt taste={taste.data} />;
  if (!hasFailed(taste)) return <Skeleton className="h-[48rem] !rounded-lg" />;
  return (
    <Notice
      icon={<CloudOff className="size-7" />}
      title="What was learnt could not be read"
      action={<Button onClick={() => void taste.refetch()}>Try again</Button>}
      urgent
    >
      It is safe on the server; only the way there is broken.
    </Notice>
  );
}

/** What Segue believes of her, every part of it removable. */
export function LearntSection() {
  return (
    <PartOfTaste
      id="learnt"
      title="What was learnt"
      about="From the same numbers that your Home is made from. Remove what is not you, and see at once what changes."
    >
      <LearntAnswer />
    </PartOfTaste>
  );
}
