import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { BenchAnswer, BenchRequest } from "@segue/services/bench";

/** The last of what a process says before it ends explains why it did. */
const keptWords = 2000;

/** One side of the benchmark: a process that answers requests, one at a time. */
export class Peer {
  readonly name: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #answers: AsyncIterator<string>;
  readonly #lines: Interface;
  #lastWords = "";

  constructor(name: string, command: { file: string; words: string[]; env: NodeJS.ProcessEnv }) {
    this.name = name;
    const stdio: ["pipe", "pipe", "pipe"] = ["pipe", "pipe", "pipe"];
    // In a group of its own: Ctrl-C is for the process that asks, which ends this one.
    this.#child = spawn(command.file, command.words, { env: command.env, stdio, detached: true });
    this.#child.on("error", (error) => (this.#lastWords = error.message));
    this.#child.stdin.on("error", () => {});
    this.#child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-keptWords);
    });
    this.#lines = createInterface({ input: this.#child.stdout });
    this.#answers = this.#lines[Symbol.asyncIterator]();
  }

  /** @throws Error with what the process said when it fails or ends */
  async ask(request: BenchRequest): Promise<BenchAnswer> {
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    const said = await this.#answers.next();
    if (said.done === true) {
      throw new Error(`${this.name} ended at "${request.do}": ${this.#lastWords.trim() || "it said nothing"}`);
    }
    const answer = JSON.parse(said.value) as BenchAnswer;
    if (answer.error !== undefined) throw new Error(`${this.name} failed at "${request.do}": ${answer.error}`);
    return answer;
  }

  close(): void {
    this.#lines.close();
    this.#child.kill();
  }
}
