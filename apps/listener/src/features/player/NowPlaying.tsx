import { Cover } from "@segue/ui";
import { hrefOf } from "../../shell/hrefOf.ts";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { SaveButton } from "../../shell/library/KeepButton.tsx";
import { usePlayState } from "./EngineContext.ts";
import { currentItem, type Queued } from "./playState.ts";

/** What the heart keeps: the thing that is heard, not the artist or show whose card it was started from. */
export function heardKind({ cover }: Queued): "track" | "episode" | "book" {
  if (cover.kind === "episode" || cover.kind === "show") return "episode";
  return cover.kind === "book" ? "book" : "track";
}

function Title({ item }: { item: Queued }) {
  const href = hrefOf({ kind: item.cover.kind, itemId: item.cover.itemId });
  if (href === null) return item.title;
  return (
    <ItemLink href={href} className="rounded-sm hover:underline">
      {item.title}
    </ItemLink>
  );
}

/** What plays, on wide screens: a link to its page, and its heart. */
export function NowPlaying() {
  const item = usePlayState(currentItem);
  if (!item) return null;
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Cover subject={item.cover} className="!size-14 shrink-0" />
      <div className="min-w-0">
        <p className="truncate text-body font-semibold">
          <Title item={item} />
        </p>
        <p className="truncate text-small text-muted">{item.subtitle || "\u00a0"}</p>
      </div>
      <SaveButton itemId={item.itemId} kind={heardKind(item)} title={item.title} />
    </div>
  );
}
