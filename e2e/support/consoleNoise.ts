import type { BrowserContext, ConsoleMessage } from "@playwright/test";

const loud = new Set(["error", "warning"]);

function describe(message: ConsoleMessage): string {
  return `${message.type()}: ${message.text()} (${message.location().url})`;
}

/** What pages write to the console and throw, so that a test can fail on it. */
export class ConsoleNoise {
  readonly #heard: string[] = [];
  readonly #allowed: RegExp[] = [];

  listenTo(context: BrowserContext): void {
    context.on("console", (message) => {
      if (loud.has(message.type())) this.#heard.push(describe(message));
    });
    context.on("weberror", (error) => this.#heard.push(`uncaught: ${error.error().message}`));
  }

  /** Noise that a test causes on purpose: the answer 401 to a wrong password is an error on the console, too. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Everything that was heard and not allowed. */
  unexpected(): string[] {
    return this.#heard.filter((line) => !this.#allowed.some((pattern) => pattern.test(line)));
  }
}
