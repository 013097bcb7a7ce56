import type { ItemId } from "@segue/engine/data";
import type { SeenCard, TastePlay } from "@segue/engine/prediction";
import type { ListenerState } from "../behaviour/listenerState.ts";
import type { HomeResponse } from "../response/respondToHome.ts";
import { firstJoy } from "../response/joy.ts";
import type { World } from "../world.ts";
import { loopItemId, loopItemOf } from "./loopItem.ts";

const dayMs = 86_400_000;
/** After so many days nothing is known of a listen's half any more. */
const halfLifeMs = 30 * dayMs;
/** Cards seen longer ago tire nobody. */
const tiringMs = 21 * dayMs;

/** What a log knows of a listener while she lives in the loop, and how she is. */
export class LoopLife {
  readonly state: ListenerState;
  joy = firstJoy;
  /** chance that she is still there */
  stayed = 1;
  visits = 0;
  cards: SeenCard[] = [];
  /** newest first */
  plays: Pick<TastePlay, "itemId" | "occurredAt">[] = [];
  readonly discoveries = { seen: 0, accepted: 0 };
  /** listens by artist, each worth 2^((its time − begin) / half-life) */
  private readonly heard = new Map<number, number>();
  private readonly world: World;

  /** @param state her own; it is changed */
  constructor(world: World, state: ListenerState) {
    this.world = world;
    this.state = state;
    const { until, days } = world.settings;
    for (let index = 0; index < state.length; index++) {
      this.hear(state.historyArtist[index], until - days * dayMs + state.historyMinute[index] * 60_000);
    }
  }

  /** Her listens by artist, each weighing 2^(−age / 30 days). */
  decayedPlays(at: number): Map<ItemId, number> {
    const decay = 2 ** (-(at - this.world.settings.until) / halfLifeMs);
    return new Map(Array.from(this.heard, ([artist, worth]) => [loopItemId("artist", artist), worth * decay]));
  }

  /** Keeps what she saw and played, before her state moves on. */
  keep(response: HomeResponse, shown: readonly { itemIds: readonly ItemId[] }[], at: number): void {
    const { trackArtist } = this.world.truth.music;
    const begun = new Set(response.plays.flatMap(({ kind, item }) => (kind === "track" ? [trackArtist[item]] : [])));
    this.cards = this.cards.filter(({ seenAt }) => seenAt > at - tiringMs);
    for (const { shelf, rank } of response.examined) {
      const itemId = shown[shelf - 1].itemIds[rank - 1];
      this.cards.push({ itemId, seenAt: at });
    }
    this.countDiscoveries(response, { shown, begun, at });
    for (const { kind, item, listened } of response.plays) {
      if (kind !== "track") continue;
      this.plays.unshift({ itemId: loopItemId("track", item), occurredAt: at });
      if (listened) this.hear(trackArtist[item], at);
    }
  }

  private countDiscoveries(
    response: HomeResponse,
    { shown, begun, at }: { shown: readonly { itemIds: readonly ItemId[] }[]; begun: ReadonlySet<number>; at: number },
  ): void {
    for (const { shelf, rank } of response.examined) {
      const artist = this.artistOf(shown[shelf - 1].itemIds[rank - 1]);
      if (artist === null || !this.state.isDiscovery(artist, at)) continue;
      this.discoveries.seen++;
      if (begun.has(artist)) this.discoveries.accepted++;
    }
  }

  private artistOf(itemId: ItemId): number | null {
    const { kind, item } = loopItemOf(itemId);
    if (kind === "track") return this.world.truth.music.trackArtist[item];
    return kind === "artist" ? item : null;
  }

  private hear(artist: number, at: number): void {
    const worth = 2 ** ((at - this.world.settings.until) / halfLifeMs);
    this.heard.set(artist, (this.heard.get(artist) ?? 0) + worth);
  }
}
