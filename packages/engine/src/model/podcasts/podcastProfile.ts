import { signalsOf, type Interaction, genresOf, type KnownItem, type KnownItemOf } from "../../data/index.ts";

/** What a listener did with the shows of one topic. */
export interface TopicTally {
  /** different shows that she heard or followed: each was a choice of its own, its episodes are not */
  shows: number;
  /** episodes heard long enough to count */
  listens: number;
  finishes: number;
  /** episodes given up before that */
  quits: number;
}

/** What is known at a moment of a listener whom a show may be proposed to. */
export interface PodcastProfile {
  /** listens by genre of music; an item of several genres counts for each in equal parts */
  genres: ReadonlyMap<number, number>;
  topics: ReadonlyMap<number, TopicTally>;
  /** every show of which she heard or followed anything: none of them is proposed */
  knownShows: ReadonlySet<number>;
  /** shows that she followed or of which she finished an episode */
  likedShows: ReadonlySet<number>;
  musicListens: number;
  spokenListens: number;
  /** of her listens at each local hour: those of music, and of episodes */
  musicByHour: Float64Array;
  spokenByHour: Float64Array;
}

/** A profile that grows with what the listener does, in the order of time. */
export class GrowingProfile implements PodcastProfile {
  readonly genres = new Map<number, number>();
  readonly topics = new Map<number, TopicTally>();
  readonly knownShows = new Set<number>();
  readonly likedShows = new Set<number>();
  readonly musicByHour = new Float64Array(24);
  readonly spokenByHour = new Float64Array(24);
  musicListens = 0;
  spokenListens = 0;
  readonly #itemOf: KnownItemOf;

  /** @param from what to go on from; it stays as it is */
  constructor(itemOf: KnownItemOf, from?: PodcastProfile) {
    this.#itemOf = itemOf;
    if (from) this.#goOnFrom(from);
  }

  /** Takes in one thing that she did; private ones and items that the catalogue lacks are left out. */
  add(interaction: ProfileInteraction): void {
    const item = interaction.itemId === null || interaction.private ? undefined : this.#itemOf(interaction.itemId);
    if (!item) return;
    if (item.kind === "track" && interaction.kind === "item.played") this.#addMusic(item, interaction);
    if (item.kind === "episode" && interaction.kind === "item.played") this.#addEpisode(item, interaction);
    if (item.kind !== "show" || item.creatorId === null) return;
    this.#meet(item.creatorId, item);
    if (interaction.kind === "item.followed") this.likedShows.add(item.creatorId);
  }

  /** What is known now, which does not grow any more. */
  snapshot(): PodcastProfile {
    const { musicListens, spokenListens } = this;
    return {
      genres: new Map(this.genres),
      topics: new Map(Array.from(this.topics, ([topic, tally]) => [topic, { ...tally }])),
      knownShows: new Set(this.knownShows),
      likedShows: new Set(this.likedShows),
      musicByHour: this.musicByHour.slice(),
      spokenByHour: this.spokenByHour.slice(),
      musicListens,
      spokenListens,
    };
  }

  #goOnFrom(from: PodcastProfile): void {
    for (const [genre, listens] of from.genres) this.genres.set(genre, listens);
    for (const [topic, tally] of from.topics) this.topics.set(topic, { ...tally });
    for (const show of from.knownShows) this.knownShows.add(show);
    for (const show of from.likedShows) this.likedShows.add(show);
    this.musicByHour.set(from.musicByHour);
    this.spokenByHour.set(from.spokenByHour);
    this.musicListens = from.musicListens;
    this.spokenListens = from.spokenListens;
  }

  #addMusic(track: KnownItem, play: ProfileInteraction): void {
    if (!signalsOf(play).listen) return;
    this.musicListens++;
    this.musicByHour[play.localHour]++;
    const genres = genresOf(track, this.#itemOf);
    for (const genre of genres) this.genres.set(genre, (this.genres.get(genre) ?? 0) + 1 / genres.length);
  }

  #addEpisode(episode: KnownItem, play: ProfileInteraction): void {
    const show = this.#creatorOf(episode);
    if (!show || episode.creatorId === null) return;
    const { listen, finish } = signalsOf(play);
    this.#meet(episode.creatorId, show);
    if (finish) this.likedShows.add(episode.creatorId);
    this.spokenListens += Number(listen);
    this.spokenByHour[play.localHour] += Number(listen);
    for (const topic of show.genres) {
      const tally = this.#tallyOf(topic);
      tally.listens += Number(listen);
      tally.finishes += Number(finish);
      tally.quits += Number(!listen);
    }
  }

  #meet(showId: number, { genres: topics }: KnownItem): void {
    if (this.knownShows.has(showId)) return;
    this.knownShows.add(showId);
    for (const topic of topics) this.#tallyOf(topic).shows++;
  }

  #tallyOf(topic: number): TopicTally {
    const tally = this.topics.get(topic) ?? { shows: 0, listens: 0, finishes: 0, quits: 0 };
    this.topics.set(topic, tally);
    return tally;
  }

  #creatorOf({ creatorId }: KnownItem): KnownItem | undefined {
    return creatorId === null ? undefined : this.#itemOf(creatorId);
  }
}

/** The part of a log row that is read. */
export type ProfileInteraction = Pick<
  Interaction,
  "kind" | "itemId" | "occurredAt" | "msPlayed" | "durationMs" | "endReason" | "localHour" | "private"
>;

/** Counts what one listener did, in any order. Private interactions and items that the catalogue lacks are left out. */
export function podcastProfile(interactions: Iterable<ProfileInteraction>, itemOf: KnownItemOf): PodcastProfile {
  const profile = new GrowingProfile(itemOf);
  for (const interaction of interactions) profile.add(interaction);
  return profile;
}
