import type { LoggedHome, LoggedSlate } from "@segue/engine/data";
import { drawId } from "../behaviour/interactionId.ts";
import { act, type ListenerRun, type Session } from "../behaviour/listenerRun.ts";
import type { Visit } from "../response/appraise.ts";
import { applyResponse } from "../response/applyResponse.ts";
import { type HomePlay, respondToHome } from "../response/respondToHome.ts";
import { type ComposedShelf, composeLoggedHome } from "./composeLoggedHome.ts";
import { familiarityFrom } from "./familiarityFrom.ts";
import { homesLoggedFrom, shelfTitles } from "./loggingPolicy.ts";
import { loggedPool } from "./loggedPool.ts";
import { memoryOf } from "./memory.ts";

/** Looking at a card takes about this long, milliseconds. */
const glanceMs = 1300;

/**
 * Lets her stand before a Home with some chance, from the day on that Homes are logged: the policy draws one, she looks through it as
 * `respondToHome` says, plays what she likes, and what she saw and played is kept. The session goes on from there.
 */
export function visitHome(run: ListenerRun, session: Session, chance: number): void {
  const { world, homeRandom: random, state, charts, index } = run;
  const at = session.now;
  if (at < homesLoggedFrom(world.settings) || at >= world.settings.until || !random.chance(chance)) return;
  const shelves = composeLoggedHome({ charts, state, memory: memoryOf(world, state, at), random, at });
  const visit: Visit = { world, listener: index, state, at };
  const familiarity = familiarityFrom(visit);
  const shown = shelves.map(({ shelf, cards }) => ({ kind: shelf, items: cards }));
  const { examined, plays } = respondToHome({ ...visit, home: { shelves: shown }, random });
  const home: LoggedHome = {
    id: drawId(random, at),
    listener: index,
    servedAt: at,
    localHour: run.clock.hourAt(at),
    slates: shelves.map((shelf) => slateOf(shelf, { id: drawId(random, at), pool: loggedPool(shelf, familiarity) })),
  };
  for (const { shelf, rank } of examined) {
    session.now += glanceMs + random.below(glanceMs);
    const slate = home.slates[shelf - 1];
    if (session.now <= world.settings.until) slate.seen.push({ rank, seenAt: session.now });
    const play = plays.find((one) => one.shelf === shelf && one.rank === rank);
    if (play) playCard({ run, session, visit }, play, slate);
  }
  run.homes.push(home);
}

function slateOf({ shelf, cards }: ComposedShelf, { id, pool }: Pick<LoggedSlate, "id" | "pool">): LoggedSlate {
  return {
    id,
    shelf,
    title: shelfTitles[shelf],
    cards: cards.map(({ kind, item, source, score, propensity }) => ({
      itemKind: kind,
      item,
      source,
      score,
      propensity,
    })),
    seen: [],
    pool,
  };
}

interface Visiting {
  run: ListenerRun;
  session: Session;
  visit: Visit;
}

function playCard({ run, session, visit }: Visiting, play: HomePlay, { id, shelf }: LoggedSlate): void {
  const { kind, item, heardMs, durationMs } = play;
  const positionMs = Math.min(durationMs, positionBefore(visit, play) + heardMs);
  const finished = positionMs === durationMs;
  act(run, session, {
    kind: "item.played",
    itemKind: kind,
    item,
    msPlayed: heardMs,
    durationMs,
    positionMs,
    startReason: "clickrow",
    endReason: finished ? "trackdone" : "endplay",
    skipped: heardMs < 30_000 && !finished,
    shuffle: false,
    sourceShelf: shelf,
    slateId: id,
  });
  applyResponse({ ...visit, at: session.now }, { examined: [], plays: [play] });
  session.now += heardMs;
  session.playedFromHome++;
}

/** Where an episode or a book goes on. */
function positionBefore({ world, state }: Visit, { kind, item }: HomePlay): number {
  if (kind === "book") return state.book?.book === item ? state.book.positionMs : 0;
  if (kind !== "episode") return 0;
  const known = state.shows.get(world.catalogue.episodes[item].show);
  return known?.episode === item ? known.positionMs : 0;
}
