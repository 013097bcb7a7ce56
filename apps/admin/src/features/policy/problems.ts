import type { PolicyCheck } from "../../trpc/answers.ts";

type Problem = PolicyCheck["problems"][number];

/**
 * What is wrong with a field, in a sentence with its way out; null when nothing is.
 *
 * @param field a path; with a star behind it, the path and everything inside it
 */
export function problemAt(problems: readonly Problem[], field: string): string | null {
  const found = problems.find((problem) => isAbout(problem.field, field));
  if (!found) return null;
  const sentence = `${found.problem}: ${found.wayOut}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.!?]$/u.test(sentence) ? "" : "."}`;
}

function isAbout(path: string, field: string): boolean {
  if (!field.endsWith("*")) return path === field;
  const whole = field.slice(0, -1);
  return path === whole || path.startsWith(`${whole}.`);
}
