import type { Rule } from "../rule.ts";

const medianLimit = 60;

/** Half of all source files have at most 60 lines. */
export const medianRule: Rule = {
  name: "median file length",
  check(repository) {
    const lengths = repository.files
      .filter((file) => !file.isTest)
      .map((file) => file.lineCount)
      .toSorted((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    const message = `the median file has ${median} lines, more than ${medianLimit}: split the long ones`;
    return { seen: lengths.length, findings: median > medianLimit ? [{ file: ".", line: 1, message }] : [] };
  },
};
