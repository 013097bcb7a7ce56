import type { LoggedHome, NewInteraction } from "@segue/engine/data";
import { worldLog } from "../behaviour/worldEvents.ts";
import { isListen } from "../truth/playChances.ts";
import type { World } from "../world.ts";
import { countShape, type CountShape } from "./counts.ts";
import { type CountedListen, type ListeningSummary, shapeOf, summarise } from "./listening.ts";
import { tailOf, type Tail } from "./tail.ts";

export interface WorldRealism {
  /** interactions by kind, plays by the kind of item */
  interactions: Record<string, number>;
  counts: CountShape;
  /** plays per track */
  trackPlays: Tail;
  /** listeners with at least 1,000 listens, each one's first 4,997 */
  listening: ListeningSummary | null;
  /** share of track plays that ended before 30 s, that were left later, and that reached the end */
  endings: { skipped: number; left: number; finished: number };
  /** share of track plays that began in each local hour */
  hours: number[];
  /** Homes of the last weeks, the cards of them that were looked at, and those that were played */
  homes: { shown: number; examined: number; played: number };
}

/** A listener as rich as the one of the Last.fm 1K excerpt is compared with it, and no longer than it is. */
const richListener = 1000;
const excerptLength = 4997;

/** Lets the world live its year and looks at the log. Holds the listens of the whole log in memory, 32 bytes each. */
export function worldRealism(world: World): WorldRealism {
  const gathered = new Gathering(world);
  for (const { interactions, homes } of worldLog(world)) {
    for (const interaction of interactions) gathered.take(interaction);
    for (const home of homes) gathered.see(home);
  }
  return gathered.finish();
}

class Gathering {
  private readonly world: World;
  private readonly interactions: Record<string, number> = {};
  private readonly listens: CountedListen[][];
  private readonly trackPlays: Float64Array;
  private readonly hours = Array.from({ length: 24 }, () => 0);
  private readonly endings = { skipped: 0, left: 0, finished: 0 };
  private readonly homes = { shown: 0, examined: 0, played: 0 };

  constructor(world: World) {
    this.world = world;
    this.listens = world.listeners.map(() => []);
    this.trackPlays = new Float64Array(world.catalogue.tracks.length);
  }

  see({ slates }: LoggedHome): void {
    this.homes.shown++;
    for (const { seen } of slates) this.homes.examined += seen.length;
  }

  take(interaction: NewInteraction): void {
    const { kind, itemKind, item, listener, occurredAt, msPlayed, durationMs, localHour } = interaction;
    if (interaction.slateId !== null) this.homes.played++;
    const name = kind === "item.played" ? `${itemKind} played` : kind;
    this.interactions[name] = (this.interactions[name] ?? 0) + 1;
    if (kind !== "item.played" || itemKind !== "track" || item === null) return;
    const heard = msPlayed ?? 0;
    this.trackPlays[item]++;
    this.hours[localHour]++;
    if (heard < 30_000) this.endings.skipped++;
    else if (heard < (durationMs ?? 0)) this.endings.left++;
    else this.endings.finished++;
    if (!isListen(heard, durationMs ?? 0)) return;
    const { artist } = this.world.catalogue.tracks[item];
    this.listens[listener].push({ at: occurredAt, track: item, artist, hour: localHour });
  }

  finish(): WorldRealism {
    const plays = this.hours.reduce((sum, count) => sum + count, 0);
    const rich = this.listens.filter((listens) => listens.length >= richListener);
    const shapes = rich.map((listens) => shapeOf(listens.slice(0, excerptLength)));
    return {
      interactions: this.interactions,
      counts: countShape(new Map(this.listens.map((listens, index) => [index, artistCounts(listens)]))),
      trackPlays: tailOf(this.trackPlays),
      listening: shapes.length === 0 ? null : summarise(shapes),
      endings: {
        skipped: this.endings.skipped / plays,
        left: this.endings.left / plays,
        finished: this.endings.finished / plays,
      },
      hours: this.hours.map((count) => count / plays),
      homes: this.homes,
    };
  }
}

function artistCounts(listens: readonly CountedListen[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { artist } of listens) counts.set(artist, (counts.get(artist) ?? 0) + 1);
  return counts;
}
