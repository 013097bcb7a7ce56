import { Button } from "@segue/ui";
import type { ReactNode } from "react";
import type { WrappedTold } from "../../../trpc/views.ts";
import { counted, minutesOf } from "../words.ts";

interface ClosingCardProps {
  told: WrappedTold;
  /** what else she can do with her year, such as sharing it */
  actions: ReactNode;
  onAgain: () => void;
  onClose: () => void;
}

/** The year in a handful of words, in the order of the cards. */
function essence({ heardMs, top, discoveries }: WrappedTold): [name: string, value: string][] {
  const lines: [string, string | undefined][] = [
    ["You heard", minutesOf(heardMs)],
    ["Your artist", top.artists[0]?.title],
    ["Your track", top.tracks[0]?.title],
    ["Your genre", top.genres[0]?.name],
    ["Your podcast", top.shows[0]?.title],
    ["New to you", discoveries ? counted(discoveries.artists, "artist") : undefined],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== undefined);
}

/** The last card: the year at a glance, and where one goes from here. */
export function ClosingCard({ told, actions, onAgain, onClose }: ClosingCardProps) {
  return (
    <>
      <dl className="segue-rise mt-2 grid max-w-3xl gap-x-10 gap-y-4 sm:grid-cols-2 sm:gap-y-6">
        {essence(told).map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="text-body text-muted">{name}</dt>
            <dd className="line-clamp-2 text-title font-semibold tracking-tight [overflow-wrap:anywhere] text-ember md:text-display">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-8 flex flex-wrap gap-3">
        {actions}
        <Button look="quiet" onClick={onAgain}>
          From the beginning
        </Button>
        <Button look="quiet" onClick={onClose}>
          Read it all
        </Button>
      </div>
    </>
  );
}
