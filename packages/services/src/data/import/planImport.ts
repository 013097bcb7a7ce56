import { ServiceError } from "../../error.ts";
import { allFormats } from "./format/allFormats.ts";
import { formatNamed, formatTitles, recogniseFile, type RecognisedFile } from "./format/detectFormat.ts";
import type { ImportFormat, Sample } from "./format/importFormat.ts";
import type { InputFile } from "./source/inputFile.ts";
import type { OpenPlace } from "./source/openPlace.ts";

/** A file that will be read, and as what. */
export interface PlannedFile {
  file: InputFile;
  sample: Sample;
  format: ImportFormat;
}

export interface ImportPlan {
  /** richer formats first, then by name with numbers in their order */
  files: PlannedFile[];
  /** about files that will not be read */
  notes: string[];
}

const maxNamed = 10;

/**
 * Decides which files are read and as what.
 *
 * @param formatName a format's name, or auto
 * @throws ServiceError naming the formats when nothing fits, or the right one when the named does not
 */
export async function planImport(place: OpenPlace, formatName: string): Promise<ImportPlan> {
  const wanted = formatNamed(formatName);
  const recognised: RecognisedFile[] = [];
  for (const file of place.files) recognised.push(await recogniseFile(file));
  const trusted = recognised.map((one) => trust(one, { wanted, alone: recognised.length === 1 }));
  const files = trusted.filter((one): one is PlannedFile => one.format !== null && (!wanted || one.format === wanted));
  if (files.length === 0) throw nothingFits(place.fileName, { wanted, recognised });
  return { files: files.toSorted(inReadingOrder), notes: notesAbout(trusted, files) };
}

/** A format that somebody named is believed where a lone file shows none of its own. */
function trust(
  one: RecognisedFile,
  { wanted, alone }: { wanted: ImportFormat | null; alone: boolean },
): RecognisedFile {
  return alone && one.format === null && one.sample.head.trim() !== "" ? { ...one, format: wanted } : one;
}

function nothingFits(
  fileName: string,
  { wanted, recognised }: { wanted: ImportFormat | null; recognised: RecognisedFile[] },
): ServiceError {
  const other = recognised.find(({ format }) => format !== null)?.format;
  if (wanted && other) {
    const message = `${fileName} is not ${wanted.title} but ${other.title}; use auto or ${other.name}`;
    return new ServiceError("invalid", message, "format");
  }
  const problem = recognised.find((one) => one.problem !== undefined)?.problem;
  const why = problem === undefined ? "" : ` (${problem})`;
  return new ServiceError(
    "invalid",
    `${fileName} holds no listening history that Segue can read${why}. It reads ${formatTitles}.`,
    "file",
  );
}

const byNumbers = new Intl.Collator("en", { numeric: true });

function inReadingOrder(left: PlannedFile, right: PlannedFile): number {
  const order = allFormats.indexOf(left.format) - allFormats.indexOf(right.format);
  return order === 0 ? byNumbers.compare(left.file.name, right.file.name) : order;
}

function notesAbout(all: readonly RecognisedFile[], read: readonly PlannedFile[]): string[] {
  const names = new Set(read.map(({ file }) => file.name));
  const left = all
    .filter(({ file }) => !names.has(file.name))
    .map(({ file, problem }) => file.name + (problem ? ` (${problem})` : ""));
  if (left.length === 0) return [];
  const more = left.length > maxNamed ? ` and ${left.length - maxNamed} more` : "";
  return [`Not read, being no listening history of the format: ${left.slice(0, maxNamed).join(", ")}${more}.`];
}
