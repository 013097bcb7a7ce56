import { pageListenerHeader } from "@segue/api/listener/page";
import { readImportReport, type ImportReport } from "./importReport.ts";

/** How far an upload is. */
export interface UploadProgress {
  /** 0–1: half of it is that the file has left this device, half that the server has read it */
  share: number;
  /** bytes that have left this device, and the file's */
  sent: number;
  size: number;
  /** rows that the server has read and stored so far */
  read: number;
  stored: number;
}

export type UploadEnd =
  | { kind: "done"; report: ImportReport }
  | { kind: "refused"; message: string }
  | { kind: "broken" }
  | { kind: "stopped" };

interface Upload {
  file: File;
  /** whom the page was made for */
  listenerId: number;
  signal: AbortSignal;
  onProgress: (progress: UploadProgress) => void;
}

interface Told {
  end: UploadEnd | null;
  bytes: number;
  read: number;
  stored: number;
}

type Line = Record<string, unknown>;

function parsed(text: string): Line {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Line) : {};
  } catch {
    return {};
  }
}

/** What the complete lines of a streamed answer say so far; a last line without its end is not read. */
export function readAnswer(text: string): Told {
  const told: Told = { end: null, bytes: 0, read: 0, stored: 0 };
  for (const line of text.split("\n").slice(0, -1).map(parsed)) {
    if (line["type"] === "done") told.end = { kind: "done", report: readImportReport(line["report"]) };
    if (line["type"] === "error") told.end = { kind: "refused", message: String(line["message"]) };
    if (line["type"] !== "progress") continue;
    told.bytes = Number(line["bytes"]) || told.bytes;
    told.read = Number(line["read"]) || told.read;
    told.stored = Number(line["stored"]) || told.stored;
  }
  return told;
}

function endOf(request: XMLHttpRequest): UploadEnd {
  const told = readAnswer(`${request.responseText}\n`);
  if (told.end) return told.end;
  const { message } = parsed(request.responseText);
  return typeof message === "string" ? { kind: "refused", message } : { kind: "broken" };
}

/**
 * Sends a history file as it is; the browser streams it from the disk, the server reports while it reads. XMLHttpRequest,
 * because fetch cannot tell how much of a body has been sent.
 */
export function uploadHistory({ file, listenerId, signal, onProgress }: Upload): Promise<UploadEnd> {
  const request = new XMLHttpRequest();
  const query = new URLSearchParams({ fileName: file.name, format: "auto" });
  request.open("POST", `/api/history/import?${query.toString()}`);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader(pageListenerHeader, String(listenerId));
  let sent = 0;
  const tell = (): void => {
    const { bytes, read, stored } = readAnswer(request.responseText);
    const { size } = file;
    onProgress({ share: Math.min(1, (sent + bytes) / (2 * Math.max(1, size))), sent, size, read, stored });
  };
  request.upload.addEventListener("progress", ({ loaded }) => {
    sent = loaded;
    tell();
  });
  request.addEventListener("progress", tell);
  signal.addEventListener("abort", () => request.abort());
  return new Promise((resolve) => {
    request.addEventListener("load", () => resolve(endOf(request)));
    request.addEventListener("error", () => resolve({ kind: "broken" }));
    request.addEventListener("abort", () => resolve({ kind: "stopped" }));
    request.send(file);
  });
}
