import type { Command } from "commander";
import { listModels, promoteModel, rollBackModel, type ModelsView } from "@segue/services/model";
import { dataDir } from "@segue/services/server";
import { registerModel } from "@segue/services/training";
import { modelLines } from "../models/modelLines.ts";
import { withSystem } from "../withSystem.ts";

/** What a person on the machine itself gives as the reason when she gives none. */
const onTheMachine = "on the command line";

export function register(program: Command): void {
  const models = program.command("models").description("the registry: look at models, promote them, take them back");
  models
    .command("list", { isDefault: true })
    .description("every model with its live, candidate and previous version")
    .option("--json", "everything that is known, as JSON")
    .action((options: { json?: boolean }) =>
      withSystem(async (ctx) => print(await listModels({ ctx }), options.json ?? false)),
    );
  models
    .command("promote <name> <version>")
    .description("make a version live on every server, whatever the gate said")
    .option("--reason <text>", "why; it stands in the audit record", onTheMachine)
    .action((name: string, version: string, { reason }: { reason: string }) =>
      withSystem(async (ctx) => {
        const done = await promoteModel({ ctx, input: { name, version: Number(version), reason } });
        console.log(
          `${done.name} ${done.to} is live${done.from === null ? "" : `; ${done.from} is its previous version`}.`,
        );
      }),
    );
  models
    .command("roll-back <name-or-training>")
    .description("take a model back to its previous version, or all models of a training, given by its number")
    .option("--reason <text>", "why; it stands in the audit record", onTheMachine)
    .action((what: string, { reason }: { reason: string }) =>
      withSystem(async (ctx) => {
        const of = /^\d+$/u.test(what) ? { trainingRunId: Number(what) } : { name: what };
        for (const { name, from, to } of await rollBackModel({ ctx, input: { of, reason } })) {
          console.log(`${name} ${to} is live again instead of ${from}.`);
        }
      }),
    );
  models
    .command("register <name> <file>")
    .description("take in a model that was trained elsewhere, as a candidate (docs/artefact-format.md)")
    .option(
      "--trial <file>",
      "the same recipe fitted without the newest plays, for later versions to be measured beside",
    )
    .action((name: string, file: string, { trial }: { trial?: string }) =>
      withSystem(async (ctx) => {
        const { version, notes } = await registerModel({ ctx, input: { dataDir: dataDir(), name, file, trial } });
        console.log(`${name} ${version} is registered. Make it live: segue models promote ${name} ${version}`);
        for (const note of notes) console.log(note);
      }),
    );
}

function print(view: ModelsView, asJson: boolean): void {
  if (asJson) console.log(JSON.stringify(view, null, 2));
  else for (const line of modelLines(view)) console.log(line);
}
