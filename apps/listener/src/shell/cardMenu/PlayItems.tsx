import { MenuItem } from "@segue/ui/menu";
import { ListEnd, ListStart, Pause, Play } from "lucide-react";
import { useQueueItem } from "../usePlayItem.ts";
import type { MenuCard } from "./cardActions.ts";

/** What a menu offers to hear; nothing where nothing plays. */
export function PlayItems({ play, item, from }: Pick<MenuCard, "play" | "item" | "from">) {
  const queueItem = useQueueItem();
  if (!play) return null;
  const Sign = play.state === "playing" ? Pause : Play;
  const { itemId, kind, title } = item;
  const queue = (place: "next" | "last"): void => void queueItem({ itemId, kind, title, ...from }, place);
  return (
    <>
      <MenuItem icon={<Sign className="size-4" />} onSelect={play.onToggle}>
        {play.state === "playing" ? "Pause" : "Play"}
      </MenuItem>
      <MenuItem icon={<ListStart className="size-4" />} onSelect={() => queue("next")}>
        Play next
      </MenuItem>
      <MenuItem icon={<ListEnd className="size-4" />} onSelect={() => queue("last")}>
        Add to queue
      </MenuItem>
    </>
  );
}
