import type { Command } from "commander";
import { verifyAudit } from "@segue/services/governance";
import { startProgress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";

export function register(program: Command): void {
  const audit = program.command("audit").description("the record of what people and Segue itself did");
  audit
    .command("verify")
    .description("look whether every entry is what was sealed, in its order; ends with 1 when one is not, and names it")
    .action(verify);
}

async function verify(): Promise<void> {
  await withSystem(async (ctx) => {
    const progress = startProgress("audit record", "entries");
    const onProgress = ({ done, total }: { done: number; total: number }) => progress.update(done, total);
    const { entries, last, finding } = await verifyAudit({ ctx, input: { onProgress } });
    progress.finish(`${entries.toLocaleString("en")} entries read`);
    if (finding) {
      console.log(finding.words);
      if (last) console.log(`Up to entry ${last.id} the record is what was sealed.`);
      process.exitCode = 1;
    } else if (last) {
      console.log(`Verified up to entry ${last.id}. Its seal stands for all of them: ${last.seal}`);
    } else {
      console.log("The record is empty.");
    }
  });
}
