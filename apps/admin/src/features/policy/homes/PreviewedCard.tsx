import { Cover } from "@segue/ui";
import type { HomesPreview } from "../../../trpc/answers.ts";

type Card = HomesPreview["listeners"][number]["before"]["shelves"][number]["cards"][number];

interface PreviewedCardProps {
  card: Card;
  item: HomesPreview["items"][number];
  rank: number;
  /** that it stands on */
  shelf: string;
}

const looks = {
  new: "bg-tide/10 border-l-2 border-tide",
  gone: "bg-danger/10 border-l-2 border-danger",
  moved: "border-l-2 border-line-strong",
  same: "border-l-2 border-transparent",
} as const;

/** A card as a line: what it is, whether it is where it was, and why not. */
export function PreviewedCard({ card, item, rank, shelf }: PreviewedCardProps) {
  return (
    <li
      className={`grid grid-cols-[1.5rem_2.25rem_minmax(0,1fr)_auto] items-center gap-2 rounded-sm py-1 pr-1 pl-1 ${looks[card.mark]}`}
    >
      <span className="text-right text-caption text-muted tabular-nums">{rank}</span>
      <Cover subject={item} />
      <span className="min-w-0">
        <span className="block truncate text-small font-medium">{item.title}</span>
        <span className="block truncate text-caption text-muted">
          {[item.subtitle, item.band, card.isDiscovery ? "not known to her" : null].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span className={`text-caption font-semibold tabular-nums ${markTone[card.mark]}`}>
        {markText(card, rank, shelf)}
      </span>
      {card.why === null ? null : <span className="col-span-2 col-start-3 text-caption text-muted">{card.why}</span>}
    </li>
  );
}

const markTone = { new: "text-tide", gone: "text-danger", moved: "text-fg", same: "text-muted" } as const;

function markText({ mark, other }: Card, rank: number, shelf: string): string {
  if (mark === "new") return "+ new";
  if (mark === "gone") return "− gone";
  if (mark === "same" || other === null) return "";
  if (other.shelf !== shelf) return "↔ shelf";
  return other.rank > rank ? `↑ ${other.rank - rank}` : `↓ ${rank - other.rank}`;
}
