/** One of the tastes that a listener is made of. */
export interface TasteComponent {
  /** index into the communities */
  community: number;
  /** unit vector */
  vector: Float32Array;
  /** how much she loves what lies there, 0–1 */
  strength: number;
  /** share of her sessions, relative, at each local hour */
  weightByHour: Float32Array;
  /** days into the year at which the taste is strongest */
  seasonDay: number;
  /** who of a shared account it belongs to: 0 the listener, 1 somebody else of the household */
  member: 0 | 1;
}

/** What is true of a listener and written nowhere else. */
export interface ListenerTruth {
  components: TasteComponent[];
  /** love for each podcast topic, 0–1 */
  topics: Float32Array;
  /** 0 wants the known, 1 wants the unknown */
  openness: number;
  /** how fast more of the same artist tires, 0–1 */
  satiation: number;
  /** skips of a track that neither pleases nor annoys, 0–1 */
  skipBase: number;
  /** share of sessions that are podcasts */
  podcastShare: number;
  bookShare: number;
  sessionsPerDay: number;
  /** median tracks of a session */
  sessionTracks: number;
  /** chance of a session on each weekday (Sunday first), mean 1 */
  weekdays: Float32Array;
  /** chance of a session's start in each local hour, for working days and for weekends; each sums to 1 */
  hours: { working: Float32Array; weekend: Float32Array };
  /** milliseconds since 1970 UTC */
  joinedAt: number;
  /** when she stopped for good; Infinity for most */
  leftAt: number;
  /** holidays without music: from, to */
  breaks: [number, number][];
  devices: string[];
  /** a session is made to end this long before the world's now; null for most */
  lastSessionBeforeMs: number | null;
}
