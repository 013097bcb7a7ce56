import type { LoopCatalogue } from "@segue/engine/value";
import type { World } from "../world.ts";
import { loopItemId, loopItemOf } from "./loopItem.ts";

/** What a policy may know of the world's catalogue. */
export function loopCatalogue({ catalogue, truth }: World): LoopCatalogue {
  const { trackArtist } = truth.music;
  return {
    rightsHolders: catalogue.rightsHolders,
    artistOf: (creatorId) => {
      const { kind, item } = loopItemOf(creatorId);
      return kind === "artist" ? catalogue.artists[item] : null;
    },
    creatorOf: (itemId) => {
      const { kind, item } = loopItemOf(itemId);
      if (kind === "track") return loopItemId("artist", trackArtist[item]);
      return kind === "artist" || kind === "show" ? loopItemId(kind, item) : null;
    },
  };
}
