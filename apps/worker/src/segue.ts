#!/usr/bin/env node
import { Command } from "commander";
import { ServiceError } from "@segue/services/context";
import * as audit from "./commands/audit.ts";
import * as benchEngine from "./commands/benchEngine.ts";
import * as benchEstimates from "./commands/benchEstimates.ts";
import * as benchPages from "./commands/benchPages.ts";
import * as benchRecording from "./commands/benchRecording.ts";
import * as benchServing from "./commands/benchServing.ts";
import * as createWorld from "./commands/createWorld.ts";
import * as evaluate from "./commands/evaluate.ts";
import * as importHistory from "./commands/importHistory.ts";
import * as models from "./commands/models.ts";
import * as prepareHomes from "./commands/prepareHomes.ts";
import * as reportClusters from "./commands/reportClusters.ts";
import * as reportRealism from "./commands/reportRealism.ts";
import * as simulate from "./commands/simulate.ts";
import * as start from "./commands/start.ts";
import * as studyEstimators from "./commands/studyEstimators.ts";
import * as train from "./commands/train.ts";
import * as wrapped from "./commands/wrapped.ts";
import { outliveReaders } from "./outliveReaders.ts";
import { withdrawProgress } from "./progress.ts";
import { Stopped } from "./withSystem.ts";

outliveReaders([process.stdout, process.stderr]);

/** The `segue` command. Every command module registers itself; mistakes of the person are one line, not a stack. */
const program = new Command("segue").description("an open, running AI Factory for music");
for (const command of [
  start,
  importHistory,
  train,
  simulate,
  models,
  audit,
  prepareHomes,
  wrapped,
  evaluate,
  createWorld,
  reportClusters,
  reportRealism,
  benchRecording,
  benchEngine,
  benchServing,
  benchPages,
  benchEstimates,
  studyEstimators,
])
  command.register(program);

try {
  await program.parseAsync();
} catch (error) {
  withdrawProgress();
  const expected = error instanceof ServiceError || (error instanceof Error && error.name !== "TypeError");
  console.error(expected ? `segue: ${error.message}` : error);
  process.exitCode = 1;
  // Work that was given up may still wait for something that never comes.
  if (error instanceof Stopped) process.exit();
}
