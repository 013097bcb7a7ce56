import type { ImportFormat } from "../format/importFormat.ts";
import type { FileRemark } from "../source/textRow.ts";
import type { ImportedPlay, RowOutcome } from "../play.ts";

export interface Reading {
  outcomes: RowOutcome[];
  plays: ImportedPlay[];
  skipped: { line: number; reason: string }[];
  remarks: string[];
}

/** The bytes in pieces of a size, as a stream would bring them. */
export async function* inChunks(content: string | Buffer, chunkBytes = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content as string);
  for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes);
}

/** Everything that a format finds in a file. */
export async function readAll(
  format: ImportFormat,
  content: string | Buffer,
  options: { name?: string; chunkBytes?: number; user?: string } = {},
): Promise<Reading> {
  const remarks: string[] = [];
  const outcomes: RowOutcome[] = [];
  const { name = "file", chunkBytes, user = null } = options;
  const sample = { name, head: content.toString("utf8").slice(0, 65_536) };
  const remark = ({ text }: FileRemark) => void remarks.push(text);
  for await (const batch of format.read(inChunks(content, chunkBytes), { sample, remark, user }))
    outcomes.push(...batch);
  const plays = outcomes.flatMap((outcome) => ("play" in outcome ? [outcome.play] : []));
  const skipped = outcomes.flatMap((outcome) => ("reason" in outcome ? [outcome] : []));
  return { outcomes, plays, skipped, remarks };
}
