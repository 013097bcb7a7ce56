import { dimensions } from "../catalogue/genreSpace.ts";
import type { ListenerRun, Session } from "./listenerRun.ts";

/** Where a session's tracks come from. */
export interface MusicPlan {
  /** the shelf it was started from; null for the listener's own library, search or playlist */
  shelf: string | null;
  /** chance that a track is looked for outside of what she knows */
  newShare: number;
  /** stays mostly with this artist; −1 for none */
  artist: number;
  /** plays this playlist; −1 for none */
  playlist: number;
  /** what is new comes from the charts instead of her community */
  chart: boolean;
  /** what was typed; null when nothing was */
  query: string | null;
}

/** The next track by the plan; may be one that was just played. */
export function chooseTrack(run: ListenerRun, session: Session, plan: MusicPlan): number {
  const { random, state, world } = run;
  if (plan.playlist >= 0) return random.pick(world.catalogue.playlists[plan.playlist].tracks);
  if (plan.artist >= 0 && random.chance(0.7)) return trackOfArtist(run, plan.artist);
  if (state.length < 12 || random.chance(plan.newShare)) return discover(run, session, plan.chart);
  return recall(run, session);
}

/** Something of the session's community (or of the charts), taken the sooner the more she loves it. */
function discover(run: ListenerRun, session: Session, chart: boolean): number {
  const { random, truth, world } = run;
  const { tables, music } = world.truth;
  const stray = random.chance(0.03 + 0.09 * truth.openness);
  const table = stray ? tables[random.below(tables.length)] : tables[session.component.community];
  let track = 0;
  for (let attempt = 0; attempt < 5; attempt++) {
    track = (chart || table === null ? world.truth.chart : table).draw(random);
    if (stray && attempt === 0) return track;
    if (run.state.trackListens[track] > 0 && random.chance(0.92)) continue;
    const liking = session.palate.liking(music.trackVectors, track * dimensions);
    if (random.chance(liking * liking)) return track;
  }
  return track;
}

/**
 * Something she knows: mostly by how recently (chance falling as 1/lag, what base-level activation says), else by how often;
 * of the session's own taste, and not of an artist that there was too much of lately.
 */
function recall(run: ListenerRun, session: Session): number {
  const { random, state, truth } = run;
  let track = 0;
  for (let attempt = 0; attempt < 6; attempt++) {
    const place = state.length - 1 - recallLag(run);
    track = state.history[place];
    if (state.historyTaste[place] !== session.taste && random.chance(0.85)) continue;
    const tired = state.tiredness(state.historyArtist[place], session.now);
    if (random.chance(Math.exp(-(0.1 + 0.5 * truth.satiation) * Math.max(0, tired - 1)))) return track;
  }
  return track;
}

function recallLag({ random, state }: ListenerRun): number {
  const nearest = Math.min(10, state.length - 1);
  if (random.chance(0.4)) return random.below(state.length);
  return Math.min(state.length - 1, Math.floor(nearest * Math.exp(random.next() * Math.log(state.length / nearest))));
}

/** One of the artist's tracks, by popularity. */
function trackOfArtist({ random, world }: ListenerRun, artist: number): number {
  const { artistFirst, popularityBefore } = world.truth.music;
  let low = artistFirst[artist];
  let high = artistFirst[artist + 1] - 1;
  const target = random.between(popularityBefore[low], popularityBefore[high + 1]);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (popularityBefore[middle + 1] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
