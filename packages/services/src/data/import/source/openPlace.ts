import { open, readdir, stat, type FileHandle } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { ServiceError } from "../../../error.ts";
import { BrokenInput } from "./brokenInput.ts";
import { inputFiles, type InputFile } from "./inputFile.ts";

/** An unpacked export has hundreds of files; each is held open while it is read. */
const maxFiles = 500;

/** Where the bytes are: a path to a file or folder, or an open file with the name that its owner gave it. */
export type Place = { path: string } | { handle: FileHandle; fileName: string };

export interface OpenPlace {
  /** without folders */
  fileName: string;
  files: InputFile[];
  close(): Promise<void>;
}

/** @throws ServiceError when there is nothing there that can be read */
export async function openPlace(place: Place): Promise<OpenPlace> {
  if ("handle" in place) {
    const { handle, fileName } = place;
    return { fileName, files: await filesOf(handle, fileName), close: async () => {} };
  }
  const fileName = basename(place.path);
  const handles: FileHandle[] = [];
  const close = async () => void (await Promise.all(handles.map((handle) => handle.close())));
  try {
    const files: InputFile[] = [];
    for (const path of await pathsAt(place.path)) {
      const handle = await openFile(path);
      handles.push(handle);
      files.push(...(await filesOf(handle, path === place.path ? fileName : relative(place.path, path))));
    }
    return { fileName, files, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function pathsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ServiceError("notFound", `there is no file or folder ${path}`, "path");
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length > maxFiles) {
    throw new ServiceError(
      "invalid",
      `${path} holds more than ${maxFiles} files; name the export's own folder`,
      "path",
    );
  }
  return files.toSorted();
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch {
    throw new ServiceError("forbidden", `${path} cannot be read: check its permissions`, "path");
  }
}

async function filesOf(handle: FileHandle, name: string): Promise<InputFile[]> {
  const { size } = await handle.stat();
  if (size === 0) throw new ServiceError("invalid", `${name} is empty`, "file");
  try {
    return await inputFiles(handle, name);
  } catch (error) {
    throw error instanceof BrokenInput ? new ServiceError("invalid", error.message, "file") : error;
  }
}
