/** What work answers, and the seconds that it took. */
export function timed<Result>(work: () => Result): { seconds: number; result: Result } {
  const began = performance.now();
  const result = work();
  return { seconds: (performance.now() - began) / 1000, result };
}
