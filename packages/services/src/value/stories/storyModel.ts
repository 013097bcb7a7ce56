import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, generateText, type LanguageModel, NoObjectGeneratedError, Output, RetryError } from "ai";
import PQueue from "p-queue";
import type { z } from "zod";
import { countOne, type ModelFailureKind, type StoryReport } from "./storyTally.ts";

/** Any server that speaks the protocol of OpenAI's chat completions. */
export interface StoryModelSettings {
  /** base address, such as http://localhost:11434/v1 */
  url: string;
  model: string;
  key?: string | undefined;
}

/** How much may be asked. */
export interface StoryModelLimits {
  /** of one try, milliseconds */
  timeoutMs: number;
  /** tries after the first where the server was busy or broken; it says itself how long to wait, or twice as long each time */
  retries: number;
  /** before a try after one that got no answer at all, milliseconds */
  backoffMs: number;
  requestsPerMinute: number;
  /** requests under way at a time */
  atOnce: number;
  /** tokens of a run, in and out; the model is asked no more once they are spent */
  mostTokens: number;
  /** questions in a row that got no answer, after which the model is asked no more */
  mostFailures: number;
}

export const usualLimits: StoryModelLimits = {
  timeoutMs: 60_000,
  retries: 3,
  backoffMs: 2_000,
  requestsPerMinute: 600,
  atOnce: 4,
  mostTokens: 20_000_000,
  mostFailures: 20,
};

export interface ModelQuestion<Answer> {
  /** what it is told to be */
  instructions: string;
  prompt: string;
  schema: z.ZodType<Answer>;
}

type Counted = Pick<StoryReport, "failures" | "requests" | "tokens" | "stopped">;

/** A model that answers in structures, counts what it is asked, and knows when to be left alone. */
export class StoryModel {
  readonly name: string;
  readonly #model: LanguageModel;
  readonly #limits: StoryModelLimits;
  readonly #report: Counted;
  readonly #queue: PQueue;
  #failedInARow = 0;

  constructor({ url, model, key }: StoryModelSettings, limits: StoryModelLimits, report: Counted) {
    this.name = model;
    this.#limits = limits;
    this.#report = report;
    this.#queue = new PQueue({ concurrency: limits.atOnce });
    const paced = new PQueue({ intervalCap: limits.requestsPerMinute, interval: 60_000 });
    const provider = createOpenAICompatible({
      name: "story",
      baseURL: url,
      ...(key !== undefined && { apiKey: key }),
      supportsStructuredOutputs: true,
      // Each try is paced and has a time of its own, which the library would have all tries share.
      fetch: async (...request) => paced.add(async () => this.#fetch(...request)),
    });
    this.#model = provider(model);
  }

  /** Whether it may be asked still. */
  get isUp(): boolean {
    return this.#report.stopped === null;
  }

  /**
   * Its answer; null where none came, or none of this shape, which is counted.
   * @throws the reason of `signal` when that ends it
   */
  async ask<Answer>(
    { instructions, prompt, schema }: ModelQuestion<Answer>,
    signal?: AbortSignal,
  ): Promise<Answer | null> {
    return this.#queue.add(async () => {
      if (!this.isUp) return null;
      try {
        const output = Output.object({ schema });
        const { retries: maxRetries } = this.#limits;
        const answer = await generateText({
          model: this.#model,
          instructions,
          prompt,
          output,
          maxRetries,
          ...(signal && { abortSignal: signal }),
        });
        this.#spend(answer.usage.totalTokens ?? 0);
        const { output: value } = answer;
        this.#failedInARow = 0;
        return value;
      } catch (error) {
        signal?.throwIfAborted();
        this.#fail(error);
        return null;
      }
    });
  }

  async #fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const timeout = AbortSignal.timeout(this.#limits.timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
    this.#report.requests++;
    try {
      const response = await fetch(input, { ...init, signal });
      const body = await response.arrayBuffer();
      if (!response.ok) countOne(this.#report.failures, kindOf(response.status));
      const { status, statusText, headers } = response;
      return new Response(body, { status, statusText, headers });
    } catch (error) {
      init?.signal?.throwIfAborted();
      countOne(this.#report.failures, timeout.aborted ? "timeout" : "unreachable");
      throw new APICallError({
        message: timeout.aborted ? "no answer in time" : "the server cannot be reached",
        url: "",
        requestBodyValues: {},
        cause: error,
        isRetryable: true,
        responseHeaders: { "retry-after-ms": String(this.#limits.backoffMs) },
      });
    }
  }

  #spend(tokens: number): void {
    this.#report.tokens += tokens;
    const { mostTokens } = this.#limits;
    if (this.#report.tokens >= mostTokens) this.#report.stopped ??= `${mostTokens} tokens are spent`;
  }

  #fail(error: unknown): void {
    if (NoObjectGeneratedError.isInstance(error)) this.#spend(error.usage?.totalTokens ?? 0);
    // What a try got in place of an answer was counted when it was tried.
    if (!isOfATry(error)) countOne(this.#report.failures, "malformed");
    this.#failedInARow++;
    if (this.#failedInARow >= this.#limits.mostFailures)
      this.#report.stopped ??= `${this.#failedInARow} questions in a row had no answer`;
  }
}

function kindOf(status: number): ModelFailureKind {
  if (status === 429) return "rateLimited";
  return status >= 500 ? "serverError" : "refused";
}

function isOfATry(error: unknown): boolean {
  if (RetryError.isInstance(error)) return true;
  // A body that is no JSON comes with a status that says all is well.
  return APICallError.isInstance(error) && error.statusCode !== 200;
}
