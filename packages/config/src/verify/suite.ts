import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gateOutcome, type Outcome } from "./outcome.ts";
import { type Command, runCommand } from "./runCommand.ts";

export interface Suite {
  /** the command, given the file that it must write its JSON report to */
  command: (reportFile: string) => Command;
  read: (json: unknown, output: string) => Outcome;
}

/** Runs a test runner and counts from its report; a runner that wrote none has failed. */
export async function runSuite({ command, read }: Suite): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "segue-report-"));
  const reportFile = join(folder, "report.json");
  const { code, output } = await runCommand(command(reportFile));
  try {
    const outcome = read(JSON.parse(readFileSync(reportFile, "utf8")), output);
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  } catch (error) {
    return gateOutcome(false, `${output}\nno report: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
