import { Beat, Cover, playLabel } from "@segue/ui";
import { Pause, Play } from "lucide-react";
import { useCardState } from "../../shell/player.ts";
import { usePlayItem } from "../../shell/usePlayItem.ts";
import type { HistoryEntry } from "../../trpc/views.ts";
import { deedOf } from "./deedOf.ts";

interface PlayAgainProps {
  entry: HistoryEntry;
  itemId: number;
}

/** Lies over its whole line: a press anywhere on it plays once more, as on every list. */
export function PlayAgain({ entry, itemId }: PlayAgainProps) {
  const playItem = usePlayItem();
  const state = useCardState(itemId);
  const { title, subtitle, itemKind } = entry;
  const kind = itemKind ?? "track";
  return (
    <button
      type="button"
      data-row-play
      aria-label={playLabel({ kind, title, subtitle }, state)}
      onClick={() => void playItem({ itemId, kind, title, from: "History" })}
      className="absolute inset-0 rounded-md -outline-offset-2"
    />
  );
}

/** What a press would do, and that it sounds. */
function PlaySign({ itemId }: { itemId: number }) {
  const state = useCardState(itemId);
  const Sign = state === "playing" ? Pause : Play;
  return (
    <>
      {state === "idle" ? null : (
        <span className="absolute rounded-full bg-ground/80 p-1.5 text-ember group-hover/row:opacity-0">
          <Beat moving={state === "playing"} />
        </span>
      )}
      <span className="absolute grid size-8 place-items-center rounded-full bg-ember text-on-ember opacity-0 group-hover/row:opacity-100 group-has-[[data-row-play]:focus-visible]/row:opacity-100">
        <Sign className="size-3.5 fill-current" strokeWidth={0} />
      </span>
    </>
  );
}

/** The cover of what a line is about, with a sign in its corner where something else than playing was done; the sign alone where there is no cover. */
export function HistoryLead({ entry }: { entry: HistoryEntry }) {
  const { cover, itemId, kind } = entry;
  const Icon = deedOf(kind)?.icon;
  return (
    <span
      className="pointer-events-none relative grid size-10 shrink-0 place-items-center text-faint"
      aria-hidden="true"
    >
      {cover === null ? null : <Cover subject={cover} className={cover.kind === "artist" ? "" : "!rounded-sm"} />}
      {Icon && cover === null ? <Icon className="size-4" /> : null}
      {Icon && cover !== null ? (
        <span className="absolute -right-1.5 -bottom-1.5 grid size-5.5 place-items-center rounded-full bg-raised text-fg ring-2 ring-ground">
          <Icon className="size-3" />
        </span>
      ) : null}
      {kind === "item.played" && itemId !== null ? <PlaySign itemId={itemId} /> : null}
    </span>
  );
}
