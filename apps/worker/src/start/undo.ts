/** What must be undone when Segue stops, last first; a step that fails does not keep the others from being done. */
export class Undo {
  readonly #steps: (() => unknown)[] = [];
  #done: Promise<void> | undefined;

  add(step: () => unknown): void {
    this.#steps.push(step);
  }

  /**
   * Begins something that must be undone, also when it is still under way as Segue stops.
   * @returns what was begun, when it is there
   */
  async begin<Begun>(beginning: Promise<Begun>, end: (begun: Begun) => unknown): Promise<Begun> {
    const settled = beginning.catch(() => undefined);
    this.add(async () => {
      const begun = await settled;
      if (begun !== undefined) await end(begun);
    });
    return beginning;
  }

  run(): Promise<void> {
    this.#done ??= this.#undo();
    return this.#done;
  }

  async #undo(): Promise<void> {
    for (const step of this.#steps.toReversed()) {
      try {
        await step();
      } catch (error) {
        console.warn(error instanceof Error ? error.message : error);
      }
    }
  }
}
