import { accessSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ServiceError } from "@segue/services/context";

/** The nearest folder above a file that there is. */
function existingFolder(file: string): string {
  const folder = dirname(file);
  return folder === file || statSync(folder, { throwIfNoEntry: false }) ? folder : existingFolder(folder);
}

/**
 * Asked before hours of work whose answer could not be kept.
 *
 * @throws ServiceError naming the option whose file cannot be written
 */
export function checkWritable(option: string, file: string | undefined): void {
  if (file === undefined) return;
  const place = resolve(file);
  try {
    const folder = existingFolder(place);
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
    if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) throw new Error("it is a folder");
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ServiceError("invalid", `--${option}: ${file} cannot be written: ${reason}`, option);
  }
}

/** Writes a file as a whole or not at all. */
export function writeOut(file: string, text: string): void {
  const place = resolve(file);
  const unfinished = `${place}.${process.pid}.tmp`;
  mkdirSync(dirname(place), { recursive: true });
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, place);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
