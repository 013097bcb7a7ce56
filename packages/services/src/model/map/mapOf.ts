import {
  drawTasteMap,
  type AlsModel,
  type MapMaterial,
  type PopularityModel,
  type TasteMap,
} from "@segue/engine/model";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { readMap, writeMap } from "./mapFile.ts";

/** Items on a map, the most played ones: a map of everything would show mostly what nobody knows, and take minutes to draw. */
const mapItems = 2_000;
const rounds = 200;
/** Part of a map's key: whoever draws maps in another way changes it. */
const way = "umap 3";

const maps = new WeakMap<AlsModel, Promise<TasteMap | null>>();

/**
 * The map of a factor model's most played items: from memory, else from the data folder, else drawn, which takes some seconds
 * during which the process goes on answering. Null when the model knows too few items for a map.
 */
export function mapOf(model: AlsModel, popular: PopularityModel | null, dataDir: string): Promise<TasteMap | null> {
  const known = maps.get(model) ?? obtain(mostPlayed(model, popular), dataDir);
  maps.set(model, known);
  known.catch(() => maps.delete(model));
  return known;
}

async function obtain(material: MapMaterial, dataDir: string): Promise<TasteMap | null> {
  if (material.itemIds.length < 3) return null;
  const key = keyOf(material);
  const kept = await readMap(dataDir, key);
  if (kept) return kept;
  const map = await draw(material);
  await writeMap(dataDir, key, map);
  return map;
}

async function draw(material: MapMaterial): Promise<TasteMap> {
  const drawing = drawTasteMap(material, { seed: "segue", rounds });
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

function mostPlayed(model: AlsModel, popular: PopularityModel | null): MapMaterial {
  const { factorCount, itemFactors } = model;
  const inOrder = Array.from(popular?.itemIds ?? model.itemIds);
  const known = inOrder.map((itemId) => ({ itemId, place: model.indexOf(itemId) })).filter(({ place }) => place !== -1);
  const chosen = known.slice(0, mapItems);
  const factors = new Float32Array(chosen.length * factorCount);
  chosen.forEach(({ place }, row) => {
    factors.set(itemFactors.subarray(place * factorCount, (place + 1) * factorCount), row * factorCount);
  });
  return { itemIds: chosen.map(({ itemId }) => itemId), factorCount, itemFactors: factors };
}

/** The same for the same items with the same factors, whatever version of whichever database they are of. */
function keyOf({ itemIds, itemFactors }: MapMaterial): string {
  return createHash("sha256")
    .update(`${way} ${rounds}`)
    .update(Int32Array.from(itemIds))
    .update(itemFactors)
    .digest("hex");
}
