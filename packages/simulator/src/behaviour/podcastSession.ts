import { drawSpokenMs, spokenChances } from "../truth/spokenChances.ts";
import { act, type ListenerRun, type Session } from "./listenerRun.ts";
import type { ShowProgress } from "./listenerState.ts";

const minuteMs = 60_000;

/** A session of podcasts: an episode or a few, of shows she follows or tries. False when there is nothing to hear. */
export function playPodcasts(run: ListenerRun, session: Session): boolean {
  const { random } = run;
  let episodes = 0;
  do {
    const show = chooseShow(run, session);
    if (show < 0 || !playEpisode(run, session, show)) break;
    episodes++;
    session.now += 1000 + random.below(20_000);
  } while (episodes < 4 && random.chance(0.3));
  return episodes > 0;
}

/** A known show with something left to hear, else a new one by its topic; −1 when none is found. */
function chooseShow(run: ListenerRun, session: Session): number {
  const { random, state, truth, world } = run;
  const known = [...state.shows].filter(([show, progress]) => canGoOn(run, session, { show, progress }));
  if (known.length > 0 && random.chance(0.8)) return random.pick(known)[0];
  for (let attempt = 0; attempt < 12 && world.truth.showTable; attempt++) {
    const show = world.truth.showTable.draw(random);
    if (!state.shows.has(show) && random.chance(truth.topics[world.truth.showTopic[show]])) return show;
  }
  return known.length > 0 ? random.pick(known)[0] : -1;
}

function canGoOn(
  { world }: ListenerRun,
  session: Session,
  { show, progress }: { show: number; progress: ShowProgress },
): boolean {
  const { episodeFirst, episodePublishedAt } = world.truth;
  if (progress.dropped || progress.episode >= episodeFirst[show + 1]) return false;
  return episodePublishedAt[progress.episode] <= session.now;
}

/** A new show is begun with its latest episode or the one some weeks before; −1 when nothing is out yet. */
function firstEpisode({ random, world }: ListenerRun, session: Session, show: number): number {
  const { episodeFirst, episodePublishedAt } = world.truth;
  let latest = episodeFirst[show + 1] - 1;
  while (latest >= episodeFirst[show] && episodePublishedAt[latest] > session.now) latest--;
  if (latest < episodeFirst[show]) return -1;
  return Math.max(episodeFirst[show], latest - random.below(6));
}

function playEpisode(run: ListenerRun, session: Session, show: number): boolean {
  const { state, world } = run;
  const isNew = !state.shows.has(show);
  const episode = isNew ? firstEpisode(run, session, show) : (state.shows.get(show) as ShowProgress).episode;
  if (episode < 0) return false;
  const progress = state.shows.get(show) ?? { episode, positionMs: 0, finished: 0, followed: false, dropped: false };
  state.shows.set(show, progress);
  const { durationMs } = world.catalogue.episodes[episode];
  const chances = spokenChances(run.truth.topics[world.truth.showTopic[show]]);
  const heardMs = drawSpokenMs(run.random, chances, durationMs - progress.positionMs);
  const finished = progress.positionMs + heardMs >= durationMs;
  act(run, session, {
    kind: "item.played",
    itemKind: "episode",
    item: episode,
    msPlayed: heardMs,
    durationMs,
    positionMs: progress.positionMs + heardMs,
    startReason: "clickrow",
    endReason: finished ? "trackdone" : "endplay",
    skipped: heardMs < 30_000 && !finished,
    shuffle: false,
    sourceShelf: isNew ? "shows-for-you" : "jump-back-in",
  });
  session.now += heardMs;
  progress.positionMs += heardMs;
  if (finished) moveOn(run, session, { show, progress });
  else if (heardMs < 2 * minuteMs) progress.dropped = true;
  return true;
}

function moveOn(
  run: ListenerRun,
  session: Session,
  { show, progress }: { show: number; progress: ShowProgress },
): void {
  progress.finished++;
  progress.episode++;
  progress.positionMs = 0;
  if (progress.followed || progress.finished < 2 || !run.random.chance(0.45)) return;
  progress.followed = true;
  act(run, session, { kind: "item.followed", itemKind: "show", item: show });
}
