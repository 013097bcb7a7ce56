import type { Command } from "commander";
import { prepareHomes } from "@segue/services/prediction";
import { startProgress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";

export function register(program: Command): void {
  program
    .command("prepare-homes")
    .description(
      "compose the Homes of those who listened lately beforehand, as every night, to compare with composing at the request",
    )
    .action(() =>
      withSystem(async (ctx) => {
        const progress = startProgress("homes", "listeners");
        const onProgress = ({ done, total }: { done: number; total: number }) => progress.update(done, total);
        const kept = await prepareHomes({ ctx, input: { onProgress } });
        progress.finish(`${kept.toLocaleString("en")} composed`);
      }),
    );
}
