import { Cover } from "@segue/ui";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { SaveButton } from "../../shell/library/KeepButton.tsx";
import { usePlayState } from "./EngineContext.ts";
import { heardHref, heardKind } from "./now/heardKind.ts";
import { NowMenu } from "./now/NowMenu.tsx";
import { currentItem } from "./playState.ts";

/** What plays, on wide screens: a link to its page, its heart and its menu. */
export function NowPlaying() {
  const item = usePlayState(currentItem);
  if (!item) return null;
  return (
    <div className="group flex min-w-0 items-center gap-3">
      <Cover subject={item.cover} className="!size-14 shrink-0" />
      <div className="min-w-0">
        <p className="truncate text-body font-semibold">
          <ItemLink href={heardHref(item)} className="rounded-sm hover:underline">
            {item.title}
          </ItemLink>
        </p>
        <p className="truncate text-small text-muted">{item.subtitle || "\u00a0"}</p>
      </div>
      <div className="flex shrink-0 items-center">
        <SaveButton itemId={item.itemId} kind={heardKind(item)} title={item.title} />
        <NowMenu item={item} />
      </div>
    </div>
  );
}
