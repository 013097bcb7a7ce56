import type { TasteMap } from "@segue/engine/model";
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const mapShape = z.object({ itemIds: z.array(z.int()), x: z.array(z.number()), y: z.array(z.number()) });

const folderOf = (dataDir: string): string => join(dataDir, "maps");
const placeOf = (dataDir: string, key: string): string => join(folderOf(dataDir), `${key}.json`);

/** The map that was drawn for a key; null when none was, or its file is no map: it is drawn anew then. */
export async function readMap(dataDir: string, key: string): Promise<TasteMap | null> {
  const text = await readFile(placeOf(dataDir, key), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const { itemIds, x, y } = mapShape.parse(JSON.parse(text));
    if (x.length !== itemIds.length || y.length !== itemIds.length) return null;
    return { itemIds: Int32Array.from(itemIds), x: Float32Array.from(x), y: Float32Array.from(y) };
  } catch {
    return null;
  }
}

/** Keeps a map; a file that is there is a whole one. */
export async function writeMap(dataDir: string, key: string, { itemIds, x, y }: TasteMap): Promise<void> {
  const temporary = join(folderOf(dataDir), `${randomUUID()}.tmp`);
  await mkdir(folderOf(dataDir), { recursive: true });
  try {
    await writeFile(temporary, JSON.stringify({ itemIds: [...itemIds], x: [...x], y: [...y] }));
    await rename(temporary, placeOf(dataDir, key));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
