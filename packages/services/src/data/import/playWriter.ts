import { storeImportedPlays, type ImportedRow, type ImportSession } from "@segue/db";
import type { InteractionSource, ListenerId } from "@segue/engine/data";
import { localHour } from "../localHour.ts";
import { itemKeyOf, nameCatalogue, nameExternalIds } from "./nameCatalogue.ts";
import { Ordinals } from "./ordinals.ts";
import type { ImportedPlay } from "./play.ts";
import { playId, playIdentity } from "./playId.ts";
import type { ReportBuilder } from "./report.ts";
import { twinsOf } from "./twins.ts";

/** Rows of one transaction. */
const batchSize = 2000;

export interface WriterOptions {
  session: ImportSession;
  importId: string;
  listener: { id: ListenerId; zone: string };
  receivedAt: Date;
  report: ReportBuilder;
}

/** Gathers plays into batches and stores each in one transaction; what is stored is in the report, and nothing else. */
export class PlayWriter {
  readonly #options: WriterOptions;
  readonly #ordinals = new Ordinals();
  #source: InteractionSource = "spotify-extended";
  #plays: ImportedPlay[] = [];
  #replaced = 0;
  #private = 0;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Stores what is left of the file before; the next plays are of another one. */
  async beginFile(source: InteractionSource): Promise<void> {
    await this.flush();
    this.#source = source;
    this.#ordinals.nextFile();
  }

  async add(play: ImportedPlay): Promise<void> {
    this.#plays.push(play);
    if (this.#plays.length >= batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    const plays = this.#plays;
    const [first] = plays;
    if (!first) return;
    this.#plays = [];
    const { session, importId, listener, receivedAt, report } = this.#options;
    const result = await storeImportedPlays(session, {
      importId,
      listenerId: listener.id,
      zone: listener.zone,
      source: this.#source,
      receivedAt,
      catalogue: nameCatalogue(plays),
      externalIds: nameExternalIds(plays),
      rows: plays.map((play) => this.#row(play)),
      ...twinsOf(this.#source, first.precision),
    });
    report.store(
      plays.map(({ startedAt }) => startedAt),
      result,
    );
    this.#replaced += result.replaced;
    this.#private += plays.filter((play) => play.private).length;
  }

  #row(play: ImportedPlay): ImportedRow {
    const { id: listenerId, zone } = this.#options.listener;
    const matchKey = itemKeyOf(play);
    const identity = playIdentity(play, matchKey);
    const ordinal = this.#ordinals.next(play, identity);
    const { kind, startedAt, msPlayed, durationMs, precision } = play;
    return {
      id: playId(startedAt, { listenerId, source: this.#source }, { identity, ordinal }),
      kind,
      matchKey,
      occurredAt: startedAt,
      msPlayed,
      durationMs,
      startReason: play.startReason,
      endReason: play.endReason,
      skipped: play.skipped,
      shuffle: play.shuffle,
      offline: play.offline,
      localHour: localHour(startedAt, zone),
      device: play.device,
      private: play.private,
      precision,
    };
  }

  /** What the listener should know of all that was written. */
  get notes(): string[] {
    const notes: string[] = [];
    if (this.#replaced > 0)
      notes.push(`${this.#replaced} plays of a poorer export gave way to the same plays in this one.`);
    if (this.#private > 0)
      notes.push(`${this.#private} plays of private sessions are stored as private: they train nothing.`);
    return notes;
  }
}
