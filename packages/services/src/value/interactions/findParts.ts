import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ServiceError } from "../../error.ts";

export const partNames = ["train", "valid", "test"] as const;
export type PartName = (typeof partNames)[number];

/** Paths of the files to be read: one to be split, or the parts. */
export type DataFiles = { whole: string } | { train: string; valid: string | null; test: string };

export interface DataPlace {
  /** a folder with the parts, a file to be split, or the training file when `test` is given */
  data: string;
  valid?: string;
  test?: string;
}

const patterns: Record<PartName, RegExp> = {
  train: /(?:^|[._-])train\.(?:txt|csv|tsv|inter)(?:\.gz)?$/i,
  valid: /(?:^|[._-])(?:valid|validation|val)\.(?:txt|csv|tsv|inter)(?:\.gz)?$/i,
  test: /(?:^|[._-])test\.(?:txt|csv|tsv|inter)(?:\.gz)?$/i,
};

function partIn(folder: string, names: readonly string[], part: PartName): string | null {
  const found = names.filter((name) => patterns[part].test(name));
  if (found.length > 1) {
    const message = `${folder} has more than one ${part} file (${found.join(", ")}); name them with --data, --valid, --test`;
    throw new ServiceError("invalid", message, "data");
  }
  return found.length === 1 ? join(folder, found[0]) : null;
}

/** @throws ServiceError naming the option when a file is missing or named twice */
export async function findParts({ data, valid, test }: DataPlace): Promise<DataFiles> {
  const there = await stat(data).catch(() => null);
  if (!there) throw new ServiceError("notFound", `--data: there is no file or folder ${data}`, "data");
  if (there.isDirectory()) {
    const names = (await readdir(data)).toSorted();
    const [train, validHere, testHere] = partNames.map((part) => partIn(data, names, part));
    const tested = test ?? testHere;
    if (train && tested) return { train, valid: valid ?? validHere ?? null, test: tested };
    const message = `--data: ${data} has no ${train ? "test" : "train"} file; wanted are train.txt, valid.txt, test.txt (or .csv, .tsv, .inter, each also as .gz), or one file with --split`;
    throw new ServiceError("notFound", message, "data");
  }
  if (test !== undefined) return { train: data, valid: valid ?? null, test };
  if (valid === undefined) return { whole: data };
  throw new ServiceError("invalid", "--valid needs --test as well; a single file is divided with --split", "valid");
}
