const minuteMs = 60_000;
const dayMinutes = 1440;
const never = -32_768;

/** How far somebody has come in a show. */
export interface ShowProgress {
  /** index of the episode to go on with, within the catalogue's episodes */
  episode: number;
  /** where to go on inside it */
  positionMs: number;
  /** episodes heard to the end */
  finished: number;
  followed: boolean;
  /** disliked shows are not opened again */
  dropped: boolean;
}

/**
 * What has happened to a listener so far: her memory of tracks and artists, and where she stopped in shows and books.
 * Tracks are remembered when they were listened to, not when they were skipped.
 */
export class ListenerState {
  /** tracks listened to, oldest first; `length` of them are in use */
  history = new Int32Array(64);
  /** artist of each remembered track */
  historyArtist = new Int32Array(64);
  /** minutes since `from` of each */
  historyMinute = new Int32Array(64);
  /** which taste each was played for */
  historyTaste = new Uint8Array(64);
  length = 0;
  /** times that each track was listened to, at most 255 */
  readonly trackListens: Uint8Array;
  readonly artistListens: Uint16Array;
  readonly shows = new Map<number, ShowProgress>();
  readonly followedArtists = new Set<number>();
  book: { book: number; positionMs: number } | null = null;
  readonly finishedBooks = new Set<number>();
  private readonly artistLastDay: Int16Array;
  private readonly from: number;

  /** @param from the instant that minutes are counted from */
  constructor(size: { tracks: number; artists: number }, from: number) {
    this.trackListens = new Uint8Array(size.tracks);
    this.artistListens = new Uint16Array(size.artists);
    this.artistLastDay = new Int16Array(size.artists).fill(never);
    this.from = from;
  }

  /** Remembers a listen that began at `at`. */
  remember(listen: { track: number; artist: number; taste: number }, at: number): void {
    if (this.length === this.history.length) this.grow();
    const minute = Math.floor((at - this.from) / minuteMs);
    this.history[this.length] = listen.track;
    this.historyArtist[this.length] = listen.artist;
    this.historyMinute[this.length] = minute;
    this.historyTaste[this.length] = listen.taste;
    this.length++;
    if (this.trackListens[listen.track] < 255) this.trackListens[listen.track]++;
    if (this.artistListens[listen.artist] < 65_535) this.artistListens[listen.artist]++;
    this.artistLastDay[listen.artist] = Math.floor(minute / dayMinutes);
  }

  /**
   * How much of an artist there was lately: her plays among the last 30 listens, each worth e^(−age in days).
   */
  tiredness(artist: number, at: number): number {
    const now = (at - this.from) / minuteMs;
    let sum = 0;
    for (let index = Math.max(0, this.length - 30); index < this.length; index++) {
      if (this.historyArtist[index] === artist) sum += Math.exp((this.historyMinute[index] - now) / dayMinutes);
    }
    return sum;
  }

  /** True when the artist was not listened to in the last 180 days: what makes an item a discovery. */
  isDiscovery(artist: number, at: number): boolean {
    const last = this.artistLastDay[artist];
    return last === never || (at - this.from) / (minuteMs * dayMinutes) - last > 180;
  }

  /** An equal state of its own. */
  copy(): ListenerState {
    const size = { tracks: this.trackListens.length, artists: this.artistListens.length };
    const copy = new ListenerState(size, this.from);
    copy.history = this.history.slice();
    copy.historyArtist = this.historyArtist.slice();
    copy.historyMinute = this.historyMinute.slice();
    copy.historyTaste = this.historyTaste.slice();
    copy.length = this.length;
    copy.trackListens.set(this.trackListens);
    copy.artistListens.set(this.artistListens);
    copy.artistLastDay.set(this.artistLastDay);
    for (const [show, progress] of this.shows) copy.shows.set(show, { ...progress });
    for (const artist of this.followedArtists) copy.followedArtists.add(artist);
    for (const book of this.finishedBooks) copy.finishedBooks.add(book);
    copy.book = this.book && { ...this.book };
    return copy;
  }

  private grow(): void {
    const size = this.history.length * 2;
    this.history = enlarged(this.history, new Int32Array(size));
    this.historyArtist = enlarged(this.historyArtist, new Int32Array(size));
    this.historyMinute = enlarged(this.historyMinute, new Int32Array(size));
    this.historyTaste = enlarged(this.historyTaste, new Uint8Array(size));
  }
}

function enlarged<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
