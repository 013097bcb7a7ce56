import { spotifyExtended } from "../format/spotifyExtended.ts";
import { largeHistory } from "./writeLarge.ts";

/** Reads a generated history of so many rows and prints what was read and the most memory that it took. */
async function readLarge(rows: number): Promise<void> {
  let plays = 0;
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of largeHistory(rows)) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  const options = { sample: { name: "endsong_0.json", head: "[" }, remark: () => {}, user: null };
  for await (const outcomes of spotifyExtended.read(counted(), options)) {
    for (const outcome of outcomes) if ("play" in outcome) plays += 1;
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ plays, bytes, megabytes })}\n`);
}

await readLarge(Number(process.argv[2]));
