import { chosenSteps } from "./commandLine.ts";
import { endRunningCommands } from "./runCommand.ts";
import { steps } from "./steps.ts";
import { verify } from "./verify.ts";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    endRunningCommands();
    process.exit(130);
  });
}

try {
  const passed = await verify(chosenSteps(process.argv.slice(2), steps), (text) => console.log(text));
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(`segue: ${error instanceof Error ? error.message : String(error)}`);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
