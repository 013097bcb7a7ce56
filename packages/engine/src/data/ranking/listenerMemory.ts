import { HeldSaves, isSaving } from "../heldSaves.ts";
import type { Interaction } from "../interaction.ts";
import { genresOf } from "../knownItem.ts";
import { endOf } from "../sessions.ts";
import { signalsOf } from "../signals.ts";
import { soundClassOf, type ItemFacts, type ItemFactsOf, type SoundClass } from "./itemFacts.ts";
import { Sightings } from "./sightings.ts";
import { Trace, weightAt } from "./trace.ts";
import { Traces } from "./traces.ts";
import { TraceTable } from "./traceTable.ts";

/** The part of a log row that is remembered. */
export type Rememberable = Pick<
  Interaction,
  "kind" | "itemId" | "occurredAt" | "msPlayed" | "durationMs" | "endReason" | "localHour" | "private"
>;

/**
 * Everything about one listener that candidate features are read from, built up one event after the other in the order in which the
 * events became known. Private interactions, and items that the catalogue does not know, leave no trace.
 */
export class ListenerMemory {
  readonly #table = new TraceTable();
  /** by item, the one that she touched last at the end */
  readonly items = new Traces(this.#table);
  /** by artist or show, the one that she touched last at the end */
  readonly creators = new Traces(this.#table);
  /** by genre number */
  readonly genres = new Traces(this.#table);
  /** all sound of a class */
  readonly classes: Record<SoundClass, Trace> = { music: this.#sum(), spoken: this.#sum(), book: this.#sum() };
  readonly everything = this.#sum();
  readonly sightings = new Sightings();
  /** when the last sound ended; null before the first */
  lastSoundAt: number | null = null;
  readonly #factsOf: ItemFactsOf;
  readonly #saves = new HeldSaves();

  constructor(factsOf: ItemFactsOf) {
    this.#factsOf = factsOf;
  }

  /** Takes in what she did, at its end. */
  remember(interaction: Rememberable): void {
    const { itemId, kind } = interaction;
    const item = itemId === null || interaction.private ? undefined : this.#factsOf(itemId);
    if (!item) return;
    if (kind === "item.played") this.#rememberPlay(item, interaction);
    else if (isSaving(kind)) this.#rememberSaving(item, interaction);
  }

  /** Takes in that she saw a card. */
  see(itemId: number, seenAt: number): void {
    const item = this.#factsOf(itemId);
    if (item) this.sightings.see(item, seenAt);
  }

  #rememberPlay(item: ItemFacts, play: Rememberable): void {
    const { occurredAt, localHour } = play;
    const { listen, skip } = signalsOf(play);
    const weight = weightAt(occurredAt);
    this.lastSoundAt = Math.max(this.lastSoundAt ?? Number.NEGATIVE_INFINITY, endOf(play));
    this.sightings.play(item, occurredAt);
    for (const trace of this.#tracesOf(item)) {
      trace.touch(occurredAt);
      if (skip) trace.addSkip();
      if (listen) trace.addListen(occurredAt, weight, localHour);
    }
  }

  #rememberSaving({ itemId, creatorId }: ItemFacts, saving: Rememberable): void {
    const step = this.#saves.take(saving);
    const traces = [this.items.latest(itemId)];
    if (creatorId !== null) traces.push(this.creators.latest(creatorId));
    for (const trace of traces) {
      trace.touch(saving.occurredAt);
      trace.addSaves(step);
    }
  }

  #tracesOf(item: ItemFacts): Trace[] {
    const traces = [this.items.latest(item.itemId), this.everything, this.classes[soundClassOf(item.kind)]];
    if (item.creatorId !== null) traces.push(this.creators.latest(item.creatorId));
    for (const genre of genresOf(item, this.#factsOf)) traces.push(this.genres.of(genre));
    return traces;
  }

  /** A trace of many things together. */
  #sum(): Trace {
    return new Trace(this.#table, this.#table.add(0));
  }
}
