interface Output {
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/**
 * Goes on when whoever read the output has gone, as `head` does after its lines: what was asked for is still done, nobody hears of it. Any
 * other fault of an output still throws.
 */
export function outliveReaders(outputs: readonly Output[]): void {
  for (const output of outputs) {
    output.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
