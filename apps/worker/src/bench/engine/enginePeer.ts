import { createInterface } from "node:readline";
import { EngineSide, type BenchAnswer, type BenchRequest } from "@segue/services/bench";
import { processMeter } from "../../evaluate/memoryMeter.ts";

/**
 * Our side of `bench engine`, a process of its own as the other side is: one JSON request a line, one JSON answer a line.
 * Its only argument is the number of threads.
 */
const side = await EngineSide.start(Number(process.argv[2]));
const meter = processMeter();

function answer(request: BenchRequest): BenchAnswer {
  if (request.do === "peak") return { bytes: meter.peakBytes() };
  const found = side.answer(request);
  if (request.do === "forget") meter.resetPeak();
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  let said: BenchAnswer;
  try {
    said = answer(JSON.parse(line) as BenchRequest);
  } catch (error) {
    said = { error: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
side.close();
