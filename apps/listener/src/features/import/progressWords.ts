import type { UploadProgress } from "./uploadHistory.ts";

const bytesInMega = 1_000_000;
const megabytes = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const number = new Intl.NumberFormat("en-GB");
/** Before so long a rate says nothing. */
const settledMs = 1_000;

/** How much of the file has left this device. */
export function sentWords({ sent, size }: Pick<UploadProgress, "sent" | "size">): string {
  // What goes over the line is a little more than the file.
  const own = Math.min(sent, size);
  if (size < bytesInMega)
    return `${number.format(Math.ceil(own / 1_000))} of ${number.format(Math.ceil(size / 1_000))} kB`;
  return `${megabytes.format(own / bytesInMega)} of ${megabytes.format(size / bytesInMega)} MB`;
}

/** How fast rows are read, to stand behind their number; empty while nobody can say. */
export function rateWords(rows: number, ms: number): string {
  return rows === 0 || ms < settledMs ? "" : `, ${number.format(Math.round(rows / (ms / 1_000)))} a second`;
}
