import { extendedRow } from "./fixtures.ts";

/** A row of about 0.7 KB with its own time and track. */
function rowText(index: number): string {
  return JSON.stringify(
    extendedRow({
      ts: new Date(Date.UTC(2010, 0, 1) + index * 240_000).toISOString().replace(".000", ""),
      master_metadata_track_name: `Song ${index % 20_000}`,
      master_metadata_album_artist_name: `Artist ${(index % 20_000) % 900}`,
      master_metadata_album_album_name: `Album ${(index % 20_000) % 2500}`,
    }),
  );
}

/** An extended history of so many rows, made while it is read: no disk holds it, nor the memory. */
export async function* largeHistory(rows: number): AsyncGenerator<Uint8Array> {
  const rowsPerChunk = 250;
  yield Buffer.from("[");
  for (let from = 0; from < rows; from += rowsPerChunk) {
    const texts = Array.from({ length: Math.min(rowsPerChunk, rows - from) }, (_, row) => rowText(from + row));
    yield Buffer.from(`${from === 0 ? "" : ","}${texts.join(",")}`);
  }
  yield Buffer.from("]");
}
