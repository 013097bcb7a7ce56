import type { Command } from "commander";
import { trainModels } from "@segue/services/model";
import { dataDir } from "@segue/services/server";
import { startProgress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";

export function register(program: Command): void {
  program
    .command("train")
    .description("train every model on the log and publish the new versions to running servers")
    .action(() =>
      withSystem(async (ctx) => {
        const progress = startProgress("models", "steps");
        await trainModels({
          ctx,
          input: { dataDir: dataDir(), onProgress: (done, total) => progress.update(done, total) },
        });
        progress.finish();
      }),
    );
}
