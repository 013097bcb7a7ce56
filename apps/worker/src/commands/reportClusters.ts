import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { dataDir } from "@segue/services/server";
import { judgeClusters } from "@segue/services/training";
import { createWorld } from "@segue/simulator";
import { clusterReport } from "../clusters/clusterReport.ts";
import { workerEnv } from "../env.ts";
import { withSystem } from "../withSystem.ts";

/** Artists are the same whatever the number of listeners and the day. */
const fewestListeners = 4;

export function register(program: Command): void {
  program
    .command("report-clusters")
    .description(
      "compare the live taste clusters with the communities of the simulated world and write the figures down",
    )
    .option("--seed <text>", "the world's seed")
    .option(
      "--out <file>",
      "where the report is written",
      join(import.meta.dirname, "../../../../docs/quality/clusters.md"),
    )
    .action(({ seed = workerEnv().SEGUE_WORLD_SEED, out }: { seed?: string; out: string }) =>
      withSystem(async (ctx) => {
        const { catalogue, truth } = createWorld({ seed, listeners: fewestListeners, until: ctx.clock().getTime() });
        const communities = catalogue.artists.map(
          ({ title }, artist) => [title, truth.music.artistCommunity[artist]] as const,
        );
        const judgement = await judgeClusters({ ctx, input: { dataDir: dataDir(), truth: new Map(communities) } });
        const text = clusterReport(judgement, { seed, listeners: workerEnv().SEGUE_WORLD_LISTENERS });
        mkdirSync(dirname(out), { recursive: true });
        writeFileSync(out, text);
        console.log(text);
        console.log(`written to ${out}`);
      }),
    );
}
