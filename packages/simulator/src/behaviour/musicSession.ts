import { dimensions } from "../catalogue/genreSpace.ts";
import { drawHeardMs, isListen, playChances } from "../truth/playChances.ts";
import { chooseTrack, type MusicPlan } from "./chooseTrack.ts";
import { act, type ListenerRun, type Session } from "./listenerRun.ts";
import { planMusic } from "./musicPlan.ts";

const longestSessionMs = 7 * 3_600_000;

/** How one track went. */
interface Outcome {
  track: number;
  heardMs: number;
  durationMs: number;
  liking: number;
}

/** A session of music: tracks one after the other until she has heard enough, with what she does on the way. */
export function playMusic(run: ListenerRun, session: Session): void {
  const { random, truth } = run;
  const plan = planMusic(run, session);
  const begin = session.now;
  openPlan(run, session, plan);
  let wanted = Math.max(1, Math.round(truth.sessionTracks * Math.exp(0.85 * random.normal())));
  wanted = Math.min(wanted, 150);
  const mood = random.chance(0.1) ? 1.5 : 1;
  const recent = new Int32Array(16).fill(-1);
  let startReason = plan.query === null && random.chance(0.2) ? "appload" : "clickrow";
  for (let count = 0, heard = session.playedFromHome; heard < wanted && count < 250; count++) {
    const track = nextTrack(run, session, { plan, recent });
    recent[count % recent.length] = track;
    const outcome = drawOutcome({ run, session, track, mood });
    heard += outcome.heardMs < 30_000 ? 0.4 : 1;
    const last = heard >= wanted || session.now - begin > longestSessionMs;
    startReason = writePlay({ run, session, outcome, plan, startReason, last });
    if (last) return;
    session.now += random.chance(0.04) ? random.between(20_000, 900_000) : random.between(0, 1800);
    session.now = Math.round(session.now);
  }
}

function openPlan(run: ListenerRun, session: Session, plan: MusicPlan): void {
  if (plan.query !== null) {
    act(run, session, { kind: "search.made", itemKind: null, item: null, query: plan.query });
    session.now += 1500 + run.random.below(9000);
  }
  session.shuffle = plan.playlist >= 0 ? run.random.chance(0.5) : plan.artist < 0 && run.random.chance(0.35);
  if (!session.shuffle && plan.artist >= 0 && run.random.chance(0.06)) {
    act(run, session, { kind: "shuffle.disabled", itemKind: null, item: null, shuffle: false });
    session.now += 400 + run.random.below(3000);
  }
}

/** A track that is out already and was not among the last ones of this session. */
function nextTrack(
  run: ListenerRun,
  session: Session,
  { plan, recent }: { plan: MusicPlan; recent: Int32Array },
): number {
  const { trackReleasedAt } = run.world.truth.music;
  let track = 0;
  for (let attempt = 0; attempt < 8; attempt++) {
    track = chooseTrack(run, session, plan);
    if (trackReleasedAt[track] > session.now) continue;
    if (!recent.includes(track) || run.random.chance(0.03)) return track;
  }
  return trackReleasedAt[track] > session.now ? anyReleased(run, session.now) : track;
}

function anyReleased({ random, world }: ListenerRun, at: number): number {
  for (;;) {
    const track = world.truth.chart.draw(random);
    if (world.truth.music.trackReleasedAt[track] <= at) return track;
  }
}

interface Drawing {
  run: ListenerRun;
  session: Session;
  track: number;
  mood: number;
}

function drawOutcome({ run, session, track, mood }: Drawing): Outcome {
  const { music } = run.world.truth;
  const liking = session.palate.liking(music.trackVectors, track * dimensions);
  const tiredness = run.state.tiredness(music.trackArtist[track], session.now);
  const known = run.state.trackListens[track] > 0 ? 0.75 : 1.15;
  const chances = playChances(liking, run.truth.skipBase * mood * known, tiredness);
  const durationMs = music.trackDurationMs[track];
  return { track, heardMs: drawHeardMs(run.random, chances, durationMs), durationMs, liking };
}

interface PlayWriting {
  run: ListenerRun;
  session: Session;
  outcome: Outcome;
  plan: MusicPlan;
  startReason: string;
  last: boolean;
}

/** Writes the play and what follows from it; answers why the next one will start. */
function writePlay({ run, session, outcome, plan, startReason, last }: PlayWriting): string {
  const { random, state } = run;
  const { track, durationMs } = outcome;
  const cut = last && outcome.heardMs === durationMs && random.chance(0.35);
  const heardMs = cut ? Math.round(durationMs * random.between(0.2, 0.95)) : outcome.heardMs;
  const finished = heardMs === durationMs;
  const skipped = heardMs < 30_000 && !cut;
  let endReason = finished ? "trackdone" : "fwdbtn";
  if (!finished && last) endReason = skipped || random.chance(0.9) ? "endplay" : "unexpected-exit";
  act(run, session, {
    kind: "item.played",
    itemKind: "track",
    item: track,
    msPlayed: heardMs,
    durationMs,
    positionMs: heardMs,
    startReason,
    endReason,
    skipped,
    shuffle: session.shuffle,
    sourceShelf: plan.shelf,
  });
  const startedAt = session.now;
  session.now += heardMs;
  if (isListen(heardMs, durationMs)) {
    const artist = run.world.truth.music.trackArtist[track];
    state.remember({ track, artist, taste: session.taste }, startedAt);
    reactTo(run, session, outcome);
  }
  if (finished) return "trackdone";
  return random.chance(0.9) ? "fwdbtn" : "clickrow";
}

/** Saves what is new and loved, follows who has become a favourite. */
function reactTo(run: ListenerRun, session: Session, { track, liking }: Outcome): void {
  const { random, state, world } = run;
  if (state.trackListens[track] <= 2 && random.chance(0.09 * liking)) {
    act(run, session, { kind: "item.saved", itemKind: "track", item: track });
  }
  const artist = world.truth.music.trackArtist[track];
  if (state.artistListens[artist] < 8 || state.followedArtists.has(artist) || !random.chance(0.02)) return;
  state.followedArtists.add(artist);
  act(run, session, { kind: "item.followed", itemKind: "artist", item: artist });
}
