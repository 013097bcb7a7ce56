import { gateOutcome, type Step } from "./outcome.ts";
import { type Command, runCommand } from "./runCommand.ts";

/** A step that is one command: it passes when the command ends well and says that it saw something. */
export function gate(name: string, { mustSay, ...command }: Command & { mustSay?: RegExp }): Step {
  return {
    name,
    async run() {
      const { code, output } = await runCommand(command);
      const blind = code === 0 && mustSay !== undefined && !mustSay.test(output);
      return gateOutcome(code === 0 && !blind, blind ? `${output}\n${name} passed without having seen a file` : output);
    },
  };
}
