import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../../context.ts";
import { composedHome } from "../../../prediction/composedHome.ts";
import type { HomeView } from "../../../prediction/homeView.ts";
import { takeHome } from "../../../prediction/preparedHome.ts";
import { prepareHomes } from "../../../prediction/prepareHomes.ts";
import { latencyOf, type Latency } from "./quantile.ts";

/** Online and batch serving of the same requests. */
export interface ModesCompared {
  requests: number;
  /** to compose a Home at its request, and to take one that was composed before, milliseconds; neither is recorded */
  online: Latency;
  batch: Latency;
  /** to compose all of them beforehand, milliseconds a Home */
  preparing: number;
  /** age of the batch Homes when they were asked for, mean seconds */
  ageSeconds: number;
  /** share of the cards that stand on the same shelf of both, mean */
  sameCards: number;
  /** the same of two Homes that were both composed at their request: what drawing alone changes */
  sameCardsAgain: number;
  /** share of the shelves that both have */
  sameShelves: number;
}

/** Share of the cards of one Home that another has on the same shelf. */
function sharedCards(one: HomeView, other: HomeView): number {
  const cardsOf = ({ shelves }: HomeView): string[] =>
    shelves.flatMap(({ kind, cards }) => cards.map(({ itemId }) => `${kind} ${itemId}`));
  const [left, right] = [new Set(cardsOf(one)), new Set(cardsOf(other))];
  return left.size === 0 ? 1 : [...left].filter((card) => right.has(card)).length / Math.max(left.size, right.size);
}

function sharedShelves(one: HomeView, other: HomeView): number {
  const kinds = new Set(other.shelves.map(({ kind }) => kind));
  return one.shelves.filter(({ kind }) => kinds.has(kind)).length / Math.max(1, one.shelves.length, kinds.size);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

async function timed<Result>(work: () => Promise<Result>, times: number[]): Promise<Result> {
  const startedAt = performance.now();
  const result = await work();
  times.push(performance.now() - startedAt);
  return result;
}

async function composedView(ctx: ServiceContext, listenerId: ListenerId): Promise<HomeView> {
  const { show } = await composedHome(ctx, listenerId);
  return show();
}

/** Composes Homes beforehand, and then serves the same listeners in both ways, each beside the other. */
export async function compareModes(ctx: ServiceContext, listenerIds: readonly ListenerId[]): Promise<ModesCompared> {
  const preparing: number[] = [];
  await timed(() => prepareHomes({ ctx, input: { listenerIds } }), preparing);
  const times = { online: [] as number[], batch: [] as number[] };
  const found = { ages: [] as number[], cards: [] as number[], again: [] as number[], shelves: [] as number[] };
  for (const listenerId of listenerIds) {
    const batch = await timed(() => takeHome(ctx, listenerId), times.batch);
    const online = await timed(() => composedView(ctx, listenerId), times.online);
    if (!batch) continue;
    const view = batch.show();
    const again = await composedView(ctx, listenerId);
    found.ages.push(batch.ageMs / 1_000);
    found.cards.push(sharedCards(online, view));
    found.again.push(sharedCards(online, again));
    found.shelves.push(sharedShelves(online, view));
  }
  return {
    requests: found.ages.length,
    online: latencyOf(times.online),
    batch: latencyOf(times.batch),
    preparing: mean(preparing) / Math.max(1, listenerIds.length),
    ageSeconds: mean(found.ages),
    sameCards: mean(found.cards),
    sameCardsAgain: mean(found.again),
    sameShelves: mean(found.shelves),
  };
}
