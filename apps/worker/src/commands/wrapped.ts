import type { Command } from "commander";
import { buildEditions } from "@segue/services/value";
import { startProgress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";
import { registerStories } from "./wrappedStories.ts";
import { registerVerify } from "./wrappedVerify.ts";
import { yearOf } from "../yearOf.ts";

export function register(program: Command): void {
  const wrapped = program.command("wrapped").description("each listener's year, from the log");
  wrapped
    .command("build")
    .description("work out the editions of a year for everybody, in place of those that were there")
    .option("--year <year>", "of each listener's own calendar", yearOf, new Date().getUTCFullYear())
    .action(build);
  registerStories(wrapped);
  registerVerify(wrapped);
}

async function build({ year }: { year: number }): Promise<void> {
  await withSystem(async (ctx) => {
    const progress = startProgress(`wrapped ${year}`, "listeners");
    const onProgress = ({ done, total }: { done: number; total: number }) => progress.update(done, total);
    const { sizes, blocked } = await buildEditions({ ctx, input: { year, onProgress } });
    const told = `${sizes.full.toLocaleString("en")} full and ${sizes.small.toLocaleString("en")} small editions`;
    progress.finish(`${told}; ${sizes.none.toLocaleString("en")} listeners with too little to tell`);
    for (const { listenerId, detail } of blocked.slice(0, 20))
      console.log(`not told: listener ${listenerId}: ${detail}`);
    if (blocked.length > 20) console.log(`and ${blocked.length - 20} more that are not told`);
  });
}
