const chunkBytes = 1 << 20;
/** Room for the longest row; a longer text is measured before it is written. */
const reserveBytes = 4096;
const epoch2000Ms = 946_684_800_000;
const dayMs = 86_400_000;
const header = Buffer.from("PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
const int4Oid = 23;
const textOid = 25;
const float8Oid = 701;
const hexDigits = "0123456789abcdef";
const nibbles = new Uint8Array(128);
for (let value = 0; value < 16; value++) {
  nibbles[hexDigits.charCodeAt(value)] = value;
  nibbles[hexDigits.toUpperCase().charCodeAt(value)] = value;
}

/**
 * Rows in PostgreSQL's binary COPY format. A row is begun with its number of columns, then every column is written in order by the
 * method of its type; `null` is written as such by each. Filled chunks are taken with `takeFull`, the rest with `finish`.
 */
export class WorldLoadBytes {
  private chunk = Buffer.allocUnsafe(chunkBytes);
  private length = 0;
  private full: Buffer[] = [];
  private readonly texts = new Map<string, Buffer>();

  constructor() {
    this.length = header.copy(this.chunk);
  }

  /** Begins a row of `columns` values. */
  row(columns: number): void {
    this.makeRoom(reserveBytes);
    this.length = this.chunk.writeInt16BE(columns, this.length);
  }

  int4(value: number | null): void {
    if (value === null) return this.missing();
    this.length = this.chunk.writeInt32BE(4, this.length);
    this.length = this.chunk.writeInt32BE(value, this.length);
  }

  int2(value: number): void {
    this.length = this.chunk.writeInt32BE(2, this.length);
    this.length = this.chunk.writeInt16BE(value, this.length);
  }

  float4(value: number): void {
    this.length = this.chunk.writeInt32BE(4, this.length);
    this.length = this.chunk.writeFloatBE(value, this.length);
  }

  bool(value: boolean | null): void {
    if (value === null) return this.missing();
    this.length = this.chunk.writeInt32BE(1, this.length);
    this.chunk[this.length++] = value ? 1 : 0;
  }

  /** @param value a UUID as text with its four dashes */
  uuid(value: string | null): void {
    if (value === null) return this.missing();
    this.length = this.chunk.writeInt32BE(16, this.length);
    for (let at = 0; at < 36; at += 2) {
      if (at === 8 || at === 13 || at === 18 || at === 23) at++;
      const high = nibbles[value.charCodeAt(at)] ?? 0;
      this.chunk[this.length++] = (high << 4) | (nibbles[value.charCodeAt(at + 1)] ?? 0);
    }
  }

  /** @param value milliseconds since 1970 UTC */
  timestamp(value: number): void {
    const micros = (value - epoch2000Ms) * 1000;
    const high = Math.floor(micros / 2 ** 32);
    this.length = this.chunk.writeInt32BE(8, this.length);
    this.length = this.chunk.writeInt32BE(high, this.length);
    this.length = this.chunk.writeUInt32BE(micros - high * 2 ** 32, this.length);
  }

  /** @param value ISO day, such as 2026-03-31 */
  date(value: string): void {
    this.int4(Math.round((Date.parse(value) - epoch2000Ms) / dayMs));
  }

  /** Text that comes again and again, such as a label of an enum: its bytes are kept. */
  label(value: string | null): void {
    if (value === null) return this.missing();
    let bytes = this.texts.get(value);
    if (!bytes) this.texts.set(value, (bytes = Buffer.from(value, "utf8")));
    this.length = this.chunk.writeInt32BE(bytes.length, this.length);
    this.length += bytes.copy(this.chunk, this.length);
  }

  text(value: string | null): void {
    if (value === null) return this.missing();
    const size = Buffer.byteLength(value, "utf8");
    this.makeRoom(size + reserveBytes);
    this.length = this.chunk.writeInt32BE(size, this.length);
    this.length += this.chunk.write(value, this.length, "utf8");
  }

  bytea(value: Uint8Array | null): void {
    if (value === null) return this.missing();
    this.makeRoom(value.length + reserveBytes);
    this.length = this.chunk.writeInt32BE(value.length, this.length);
    this.chunk.set(value, this.length);
    this.length += value.length;
  }

  int4Array(values: readonly (number | null)[]): void {
    this.array(values, int4Oid, (value) => this.int4(value));
  }

  float8Array(values: readonly number[]): void {
    this.array(values, float8Oid, (value) => {
      this.length = this.chunk.writeInt32BE(8, this.length);
      this.length = this.chunk.writeDoubleBE(value, this.length);
    });
  }

  labelArray(values: readonly string[]): void {
    this.array(values, textOid, (value) => this.label(value));
  }

  /** The chunks that are full by now; they are not written to any more. */
  takeFull(): Buffer[] {
    const taken = this.full;
    this.full = [];
    return taken;
  }

  /** Everything that is left, and the end mark. Nothing may be written afterwards. */
  finish(): Buffer[] {
    this.makeRoom(2);
    this.length = this.chunk.writeInt16BE(-1, this.length);
    return [...this.takeFull(), this.chunk.subarray(0, this.length)];
  }

  /** An array of one dimension, counted from 1; a few dozen values, which the room kept for a row takes. */
  private array<Value>(values: readonly Value[], oid: number, write: (value: Value) => void): void {
    const sizeAt = this.length;
    this.length = this.chunk.writeInt32BE(0, this.length);
    const dimensions = values.length > 0 ? [values.length, 1] : [];
    for (const word of [dimensions.length / 2, 0, oid, ...dimensions])
      this.length = this.chunk.writeInt32BE(word, this.length);
    for (const value of values) write(value);
    this.chunk.writeInt32BE(this.length - sizeAt - 4, sizeAt);
  }

  private missing(): void {
    this.length = this.chunk.writeInt32BE(-1, this.length);
  }

  private makeRoom(bytes: number): void {
    if (this.length + bytes <= this.chunk.length) return;
    this.full.push(this.chunk.subarray(0, this.length));
    this.chunk = Buffer.allocUnsafe(Math.max(chunkBytes, bytes));
    this.length = 0;
  }
}
