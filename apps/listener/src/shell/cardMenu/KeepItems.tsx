import { MenuItem } from "@segue/ui/menu";
import { Heart, ListPlus } from "lucide-react";
import { useAddToPlaylist } from "../library/AddToPlaylistContext.ts";
import { keepingOf } from "../library/keeping.ts";
import { useKept } from "../library/useKeep.ts";
import type { SteeredItem } from "../steering/steeredItem.ts";

/** What a playlist can take up: tracks, and what holds some. */
const listable = new Set<SteeredItem["kind"]>(["track", "album", "playlist"]);

const words = {
  saved: { keep: "Save to your library", let: "Remove from your library" },
  followed: { keep: "Follow", let: "Unfollow" },
};

/** What a menu offers to keep. */
export function KeepItems({ item: { itemId, kind, title } }: { item: SteeredItem }) {
  const keeping = keepingOf(kind);
  const { kept, toggle } = useKept({ keeping, itemId });
  const addToPlaylist = useAddToPlaylist();
  return (
    <>
      <MenuItem icon={<Heart className={`size-4 ${kept ? "fill-current" : ""}`} />} onSelect={toggle}>
        {words[keeping][kept ? "let" : "keep"]}
      </MenuItem>
      {listable.has(kind) ? (
        <MenuItem icon={<ListPlus className="size-4" />} onSelect={() => addToPlaylist({ itemIds: [itemId], title })}>
          Add to playlist…
        </MenuItem>
      ) : null}
    </>
  );
}
