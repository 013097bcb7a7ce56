import type { Command } from "commander";
import { runSimulations } from "@segue/services/value";
import { makeWorld } from "../simulate/makeWorld.ts";
import { withSystem } from "../withSystem.ts";

export function register(program: Command): void {
  program
    .command("simulate")
    .description("answer the console's questions to the simulator that wait, one after the other")
    .action(() =>
      withSystem(async (ctx) => {
        const ended = await runSimulations({ ctx, input: { makeWorld } });
        console.log(`${ended} simulations brought to an end`);
      }),
    );
}
