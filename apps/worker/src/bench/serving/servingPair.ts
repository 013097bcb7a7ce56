import type { LoadFigures } from "@segue/services/bench";
import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { ShareRun, ShareWord } from "./servingRun.ts";

const share = join(import.meta.dirname, "servingSharePeer.ts");

/** Lets two processes serve as many Homes as they can at the same time, each on a pool of its own. */
export async function servedByTwo(run: ShareRun): Promise<LoadFigures> {
  const children = [0, 1].map(() => fork(share, [], { stdio: ["ignore", "ignore", "inherit", "ipc"] }));
  try {
    const words = children.map(wordsOf);
    for (const child of children) child.send(run);
    await Promise.all(words.map((next) => next()));
    for (const child of children) child.send("ready");
    return together(await Promise.all(words.map(async (next) => figuresIn(await next()))));
  } finally {
    for (const child of children) child.kill();
  }
}

/** Gives a child's words one after the other; it says two, and asks before it goes on. */
function wordsOf(child: ChildProcess): () => Promise<ShareWord> {
  return () =>
    new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error("a process that serves ended before its end"));
      child.once("exit", ended);
      child.once("message", (message) => {
        child.off("exit", ended);
        const word = message as ShareWord;
        if (typeof word === "object" && "failed" in word) reject(new Error(word.failed));
        else resolve(word);
      });
    });
}

function figuresIn(word: ShareWord): LoadFigures {
  if (typeof word === "object" && "figures" in word) return word.figures;
  throw new Error(`a process that serves said ${JSON.stringify(word)} instead of its figures`);
}

/** Homes and failures of all together; of the times the longer ones. */
export function together(parts: readonly LoadFigures[]): LoadFigures {
  const sum = (of: (part: LoadFigures) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const longest = (of: (part: LoadFigures) => number): number => Math.max(...parts.map(of));
  return {
    latency: {
      requests: sum(({ latency }) => latency.requests),
      p50: longest(({ latency }) => latency.p50),
      p95: longest(({ latency }) => latency.p95),
      p99: longest(({ latency }) => latency.p99),
    },
    homes: sum(({ homes }) => homes),
    failed: sum(({ failed }) => failed),
  };
}
