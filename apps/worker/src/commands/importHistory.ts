import type { Command } from "commander";
import type { ServiceContext } from "@segue/services/context";
import { ServiceError } from "@segue/services/context";
import { chooseImportListener, formatNames, importHetrec, importHistory } from "@segue/services/data";
import { resolve } from "node:path";
import { hetrecLines, reportLines } from "../import/reportLines.ts";
import { startProgress, type Progress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";

const community = "lastfm-hetrec";
const bytesPerKilobyte = 1024;

/** An import that is asked to stop finishes the batch that it stores. */
const endWithinMs = 5000;

interface Options {
  listener?: string;
  user?: string;
}

/** `segue import <format> <path> --listener <who>` and `segue import lastfm-hetrec <folder>`. */
export function register(program: Command): void {
  program
    .command("import")
    .description("import a listening history, or a community of counts")
    .argument("<format>", `auto, ${formatNames.join(", ")}, or ${community}`)
    .argument("<path>", "a file, a zip or .gz, or the folder of an unpacked export")
    .option("--listener <who>", "whose history it is: a number, an e-mail address, or new:Name:Zone")
    .option("--user <id>", "whose rows to read, in a file of many users; without it the one with the most")
    .action((format: string, path: string, options: Options) => {
      if (format === community) return withSystem((ctx) => runHetrec(ctx, path));
      const { listener, user } = options;
      if (listener !== undefined)
        return withSystem((ctx, signal) => runHistory(ctx, { format, path, listener, user, signal }), endWithinMs);
      const message = "name whose history it is: --listener with a number, an e-mail address, or new:Name:Zone";
      throw new ServiceError("invalid", message, "listener");
    });
}

async function runHetrec(ctx: ServiceContext, path: string): Promise<void> {
  const progress = startProgress(community, "rows");
  const report = await shown(progress, () =>
    importHetrec({
      ctx,
      input: { folder: resolve(path) },
      onProgress: (done, total) => progress.update(done, total),
    }),
  );
  for (const line of hetrecLines(report)) console.log(line);
}

interface History {
  format: string;
  path: string;
  listener: string;
  user: string | undefined;
  /** ends the import after the batch that is being stored */
  signal: AbortSignal;
}

async function runHistory(ctx: ServiceContext, { format, path, user, signal, ...options }: History): Promise<void> {
  const listener = await chooseImportListener({ ctx, input: { listener: options.listener } });
  const progress = startProgress("import", "KB");
  const report = await shown(progress, () =>
    importHistory({
      ctx,
      input: { listenerId: listener.id, format, place: { path: resolve(path) }, user },
      onProgress: ({ bytes, totalBytes }) => progress.update(bytes / bytesPerKilobyte, totalBytes / bytesPerKilobyte),
      signal,
    }),
  );
  for (const line of reportLines(report, listener)) console.log(line);
}

/** A bar must not stand over the message of what went wrong. */
async function shown<Result>(progress: Progress, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    progress.finish();
    return result;
  } catch (error) {
    progress.finish("stopped");
    throw error;
  }
}
