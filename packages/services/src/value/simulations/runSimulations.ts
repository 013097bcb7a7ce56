import {
  beginSimulationRun,
  endCutOffRuns,
  endSimulationRun,
  keepSimulationProgress,
  whileSimulatingAlone,
} from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { answerQuestion } from "./answerQuestion.ts";
import type { MakeWorld } from "./simulatedWorld.ts";
import type { SimulationAnswer } from "./simulationAnswer.ts";
import type { SimulationQuestion } from "./simulationQuestion.ts";

/** How often progress is written, milliseconds. */
const writeEveryMs = 1000;
const cutOff = "it was cut off when Segue stopped: ask again, the same question has the same answer";

/**
 * Answers every question that waits, one after the other, the oldest first. What was begun and left by a process that is gone is told as
 * cut off. Does nothing while another process is at it: that one takes what waits.
 *
 * @returns how many were brought to an end
 */
export async function runSimulations(call: { ctx: ServiceContext; input: { makeWorld: MakeWorld } }): Promise<number> {
  const { ctx, input } = call;
  const { db, clock } = ctx;
  let ended = 0;
  await whileSimulatingAlone(db, async () => {
    await endCutOffRuns(db, cutOff, clock());
    for (let run = await beginSimulationRun(db, clock()); run; run = await beginSimulationRun(db, clock())) {
      await answer(ctx, { id: run.id, question: run.question as SimulationQuestion }, input.makeWorld);
      ended++;
    }
  });
  return ended;
}

interface Run {
  id: string;
  question: SimulationQuestion;
}

/** One question, to its answer, to its failure, or to where nobody wants it any more. */
async function answer(ctx: ServiceContext, run: Run, makeWorld: MakeWorld): Promise<void> {
  const { db, clock, log } = ctx;
  try {
    const made = await untilUnwanted(ctx, run, makeWorld);
    if (made) await endSimulationRun(db, run.id, { answer: made, at: clock() });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`simulation ${run.id} failed: ${reason}`);
    await endSimulationRun(db, run.id, { failure: `it failed: ${reason}`, at: clock() });
  }
}

async function untilUnwanted(
  { db, clock }: ServiceContext,
  { id, question }: Run,
  makeWorld: MakeWorld,
): Promise<SimulationAnswer | null> {
  const { listeners, world } = question;
  const work = answerQuestion(makeWorld({ listeners, ...world }), question);
  let writtenAt = clock().getTime();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const now = clock().getTime();
    if (now - writtenAt < writeEveryMs) continue;
    writtenAt = now;
    if (!(await keepSimulationProgress(db, id, step.value))) return null;
  }
}
