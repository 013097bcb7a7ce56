import { decodeModel, encodeModel, type StoredModel } from "@segue/engine/model";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** A model's file, by its content. */
export interface StoredArtefact {
  /** SHA-256, hex */
  checksum: string;
  byteLength: number;
}

const folderOf = (dataDir: string): string => join(dataDir, "models");
const placeOf = (dataDir: string, checksum: string): string => join(folderOf(dataDir), `${checksum}.bin`);
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeDurably(place: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(place, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a model's file under its checksum; once this resolves it survives a crash, and never is there a half-written one. */
export async function storeArtefact(dataDir: string, model: StoredModel): Promise<StoredArtefact> {
  const bytes = encodeModel(model);
  const checksum = sha256(bytes);
  const folder = folderOf(dataDir);
  const temporary = join(folder, `${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, placeOf(dataDir, checksum));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
  return { checksum, byteLength: bytes.length };
}

/**
 * Reads a model's file back.
 *
 * @throws Error that names the file when it is missing, is not what its checksum says, or holds no model
 */
export async function loadArtefact(dataDir: string, checksum: string): Promise<StoredModel> {
  const place = placeOf(dataDir, checksum);
  const bytes = await readFile(place);
  if (sha256(bytes) !== checksum) throw new RangeError(`${place} is damaged: its content has another checksum`);
  return decodeModel(bytes);
}
