import type { Command } from "commander";
import { prepareTasteMap, trainModels } from "@segue/services/training";
import { dataDir } from "@segue/services/server";
import { onCi } from "../env.ts";
import { trainedLines } from "../models/trainedLines.ts";
import { startProgress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";

export function register(program: Command): void {
  program
    .command("train")
    .description("train every model on the log; those that pass the gate serve at once, on running servers too")
    .action(() =>
      withSystem(async (ctx) => {
        const progress = startProgress("models", "steps");
        const trained = await trainModels({
          ctx,
          input: { dataDir: dataDir(), onProgress: ({ done, total, doing }) => progress.update(done, total, doing) },
        });
        await prepareTasteMap({ ctx });
        const promoted = trained.filter((model) => model.promoted).length;
        progress.finish(`${trained.length} trained, ${promoted} promoted`);
        // Nobody reads a CI log for what went well.
        const worthSaying = onCi() ? trained.filter((model) => !model.promoted) : trained;
        for (const line of trainedLines(worthSaying)) console.log(line);
      }),
    );
}
