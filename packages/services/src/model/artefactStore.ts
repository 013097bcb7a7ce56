import { decodeModel, encodeModel, type StoredModel } from "@segue/engine/model";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
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

/** How a model's file looks from outside: another answer means that somebody touched it. "missing" when it is not there. */
export async function artefactState(dataDir: string, checksum: string): Promise<string> {
  const facts = await stat(placeOf(dataDir, checksum)).catch(() => null);
  return facts ? `${facts.size} ${facts.mtimeMs} ${facts.ino}` : "missing";
}

/** A file among the artefacts. */
export interface ArtefactFile {
  name: string;
  /** null for what is not an artefact, such as one that was never finished */
  checksum: string | null;
  /** milliseconds since 1970 UTC */
  modifiedAt: number;
}

/** What lies among the artefacts; nothing when none was ever stored. */
export async function listArtefacts(dataDir: string): Promise<ArtefactFile[]> {
  const names = await readdir(folderOf(dataDir)).catch((): string[] => []);
  const files = await Promise.all(
    names.map(async (name): Promise<ArtefactFile[]> => {
      const facts = await stat(join(folderOf(dataDir), name)).catch(() => null);
      const checksum = /^([0-9a-f]{64})\.bin$/u.exec(name)?.[1] ?? null;
      return facts?.isFile() ? [{ name, checksum, modifiedAt: facts.mtimeMs }] : [];
    }),
  );
  return files.flat();
}

/** Deletes one file among the artefacts; who reads it at this moment reads it to its end. */
export async function removeArtefact(dataDir: string, name: string): Promise<void> {
  await rm(join(folderOf(dataDir), name), { force: true });
}
