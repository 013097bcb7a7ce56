import { addBenchTracks } from "@segue/db/server";
import { seededRandom } from "@segue/engine/math";
import { AlsFactors, encodeModel } from "@segue/engine/model";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServiceContext } from "../../../context.ts";
import { createModelStore } from "../../../model/modelStore.ts";
import { promoteModel } from "../../../model/promoteModel.ts";
import { registerModel } from "../../../model/registerModel.ts";

/** How far a made track's factors lie from those of the track that it sounds like. */
const spread = 0.3;

/** A factor model with more tracks: each has the factors of the one that it is like, a little beside them. */
export function enlargedFactors(
  model: AlsFactors,
  { added, like }: { added: readonly number[]; like: readonly number[] },
): AlsFactors {
  const random = seededRandom("more tracks");
  const { factorCount, itemFactors, itemIds, weights } = model;
  const factors = new Float32Array((itemIds.length + added.length) * factorCount);
  factors.set(itemFactors);
  for (const [at, source] of like.entries()) {
    const place = model.indexOf(source);
    if (place === -1) continue;
    const from = place * factorCount;
    const to = (itemIds.length + at) * factorCount;
    for (let factor = 0; factor < factorCount; factor++) {
      factors[to + factor] = (itemFactors[from + factor] ?? 0) * (1 + spread * (2 * random() - 1));
    }
  }
  return new AlsFactors({
    itemIds: Int32Array.from([...itemIds, ...added]),
    factorCount,
    itemFactors: factors,
    weights,
  });
}

/**
 * Enlarges a benchmark's catalogue to a number of tracks, with a live model that knows all of them.
 *
 * @throws Error when no model of tracks is live
 */
export async function enlargeTracks({
  ctx,
  input: { tracks, dataDir },
}: {
  ctx: ServiceContext;
  input: { tracks: number; dataDir: string };
}): Promise<void> {
  const { models } = await createModelStore({ db: ctx.db, dataDir, clock: ctx.clock }).live();
  if (!models.alsTracks)
    throw new Error("no model of tracks is live: train the models before the catalogue is enlarged");
  const more = await addBenchTracks(ctx.db, tracks);
  const folder = await mkdtemp(join(dataDir, "enlarged-"));
  try {
    const file = join(folder, "als-tracks.bin");
    await writeFile(file, encodeModel(enlargedFactors(models.alsTracks, more)));
    const { name, version } = await registerModel({ ctx, input: { dataDir, name: "als-tracks", file } });
    await promoteModel({ ctx, input: { name, version, reason: "a benchmark's larger catalogue" } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
