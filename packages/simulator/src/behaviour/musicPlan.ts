import type { MusicPlan } from "./chooseTrack.ts";
import type { ListenerRun, Session } from "./listenerRun.ts";

type Start =
  | "library"
  | "shortcuts"
  | "recently-played"
  | "jump-back-in"
  | "made-for-you"
  | "similar-to"
  | "try-something-else"
  | "popular"
  | "playlist"
  | "search";

/** How often a session of somebody with some history begins in each place; `open` is added times the openness. */
const starts: readonly (readonly [start: Start, share: number, open: number])[] = [
  ["library", 0.31, 0],
  ["shortcuts", 0.15, 0],
  ["recently-played", 0.09, 0],
  ["jump-back-in", 0.08, 0],
  ["made-for-you", 0.11, 0.04],
  ["similar-to", 0.03, 0.06],
  ["try-something-else", 0.015, 0.07],
  ["popular", 0.025, 0],
  ["playlist", 0.05, 0.03],
  ["search", 0.06, 0.02],
];

/** Share of tracks that are looked for outside of the known, by start. */
const newShares: Partial<Record<Start, number>> = {
  library: 0.2,
  shortcuts: 0.1,
  "made-for-you": 0.5,
  "similar-to": 0.6,
  "try-something-else": 0.85,
  popular: 0.6,
};

/** How a music session begins. */
export function planMusic(run: ListenerRun, session: Session): MusicPlan {
  const start = chooseStart(run);
  const openness = 0.6 + 0.8 * run.truth.openness;
  const plan: MusicPlan = {
    shelf: start === "library" || start === "playlist" || start === "search" ? null : start,
    newShare: Math.min(1, (newShares[start] ?? 0.35) * openness),
    artist: -1,
    playlist: -1,
    chart: start === "popular",
    query: null,
  };
  if (start === "playlist") plan.playlist = choosePlaylist(run, session);
  if (start === "recently-played" || start === "jump-back-in") plan.artist = knownArtist(run, start);
  if (start === "search") searchFor(run, session, plan);
  return plan;
}

function chooseStart({ random, truth, state }: ListenerRun): Start {
  if (state.length < 15) return random.pick(["try-something-else", "popular", "made-for-you", "search", "playlist"]);
  let dice = random.next() * (0.92 + 0.22 * truth.openness);
  for (const [start, share, open] of starts) {
    dice -= share + open * truth.openness;
    if (dice < 0) return start;
  }
  return "library";
}

function knownArtist({ random, state }: ListenerRun, start: Start): number {
  const back = start === "recently-played" ? Math.min(40, state.length) : state.length;
  return state.historyArtist[state.length - 1 - random.below(back)];
}

/** A playlist of the session's community; none where there is none, and then it is the library after all. */
function choosePlaylist({ random, world }: ListenerRun, session: Session): number {
  const { playlistCommunity } = world.truth;
  for (let attempt = 0; attempt < 200; attempt++) {
    const playlist = random.below(Math.max(1, playlistCommunity.length));
    if (playlistCommunity[playlist] === session.component.community) return playlist;
  }
  return -1;
}

/** Types the beginning of an artist's name: an artist she knows, or one that her crowd talks about. */
function searchFor(run: ListenerRun, session: Session, plan: MusicPlan): void {
  const { random, state, world } = run;
  const table = world.truth.tables[session.component.community] ?? world.truth.chart;
  const known = state.length > 0 && random.chance(0.6);
  plan.artist = known ? knownArtist(run, "jump-back-in") : world.truth.music.trackArtist[table.draw(random)];
  const name = world.catalogue.artists[plan.artist].title.toLowerCase();
  plan.query = name.slice(0, Math.min(name.length, 3 + random.below(8))).trim();
}
