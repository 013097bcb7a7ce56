import { ServiceError } from "../../../error.ts";
import { BrokenInput } from "../source/brokenInput.ts";
import { headOf, type InputFile } from "../source/inputFile.ts";
import { allFormats } from "./allFormats.ts";
import type { ImportFormat, Sample } from "./importFormat.ts";

/** A file, how it begins, and what it is; null when it is no listening history. */
export interface RecognisedFile {
  file: InputFile;
  sample: Sample;
  format: ImportFormat | null;
  /** why not even its beginning can be read */
  problem?: string;
}

/** Tells a file's format by how it begins, and by its name where it begins with nothing. */
export async function recogniseFile(file: InputFile): Promise<RecognisedFile> {
  const name = file.name.split("/").at(-1) ?? file.name;
  try {
    const sample = { name, head: await headOf(file) };
    return { file, sample, format: allFormats.find((format) => format.fits(sample)) ?? null };
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error;
    return { file, sample: { name, head: "" }, format: null, problem: error.message };
  }
}

/** All formats as people call them, for whoever sends a file that is none of them. */
export const formatTitles = allFormats.map(({ title }) => title).join(", ");

/** All formats in words, for messages that name the alternatives. */
const formatsInWords = allFormats.map(({ name, title }) => `${name}: ${title}`).join("; ");

/** @throws ServiceError when there is no format of the name */
export function formatNamed(name: string): ImportFormat | null {
  if (name === "auto") return null;
  const format = allFormats.find((candidate) => candidate.name === name);
  if (format) return format;
  throw new ServiceError("invalid", `there is no format ${name}; use auto, or one of ${formatsInWords}`, "format");
}
