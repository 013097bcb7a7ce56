import { mkdtemp, open, rm, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ServiceError } from "../error.ts";
import { requireListener } from "../governance/requireListener.ts";
import type { ImportReport } from "./import/report.ts";
import { importHistory, type ImportHistoryCall } from "./importHistory.ts";

/** More than any export that a person was ever sent. */
const maxUploadBytes = 4 * 1024 ** 3;

export interface ImportUploadCall extends Pick<ImportHistoryCall, "ctx" | "onProgress" | "signal"> {
  input: {
    /** as the browser names it */
    fileName: string;
    /** a format's name, or auto */
    format: string;
    /** whose rows, in a file of many users; without it the one with the most */
    user?: string | undefined;
    /** the file as it is */
    body: AsyncIterable<Uint8Array>;
  };
}

/**
 * Imports a history that the signed-in listener uploads. The file is put down on the disk first, readable by this process
 * alone, because a zip is read from its end; it is gone when this settles. Progress is told of reading it there: how much has
 * been sent, the sender knows best.
 *
 * @throws ServiceError as `importHistory` does, and invalid when the upload is too large
 */
export async function importUpload({ ctx, input, onProgress, signal }: ImportUploadCall): Promise<ImportReport> {
  const { listenerId } = requireListener(ctx);
  const fileName = nameOf(input.fileName);
  const folder = await mkdtemp(join(tmpdir(), "segue-upload-"));
  try {
    const path = join(folder, "file");
    const handle = await open(path, "wx+", 0o600);
    try {
      // An export holds addresses of a person. Without a name it is gone with this process, however that ends; where a
      // system keeps the names of open files, it goes with the folder.
      await rm(path).catch(() => {});
      await putDown(handle, input.body, signal);
      const { format, user } = input;
      const place = { handle, fileName };
      return await importHistory({ ctx, input: { listenerId, format, place, user }, onProgress, signal });
    } finally {
      await handle.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without folders and control characters, short enough to be kept. */
function nameOf(sent: string): string {
  const name = basename(sent.replaceAll("\\", "/")).replaceAll(/\p{Cc}/gu, "");
  return name.slice(-200) || "upload";
}

async function putDown(
  handle: FileHandle,
  body: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<void> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxUploadBytes) {
      const limit = maxUploadBytes / 1024 ** 3;
      throw new ServiceError("invalid", `the upload is larger than ${limit} GiB: upload its parts one by one`, "file");
    }
    if (signal?.aborted) throw new ServiceError("conflict", "the upload was stopped before its end");
    await handle.writeFile(chunk);
  }
}
