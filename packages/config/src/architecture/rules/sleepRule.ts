import { Visitor } from "oxc-parser";
import { type Finding, findingAt, ruleForFiles } from "../rule.ts";

const message = "a test may not sleep: wait for the event or the state itself";

/** What starts a Segue for the browser tests may give up after a time; a test may not. */
const support = /^e2e\/support\//;

/** Tests wait for what they need, never for time. */
export const sleepRule = ruleForFiles({
  name: "no sleeps in tests",
  applies: (file) => file.isTest && !support.test(file.path),
  findings(file) {
    const findings: Finding[] = file.imports
      .filter((edge) => edge.specifier === "node:timers/promises")
      .map(({ line }) => ({ file: file.path, line, message }));
    new Visitor({
      CallExpression(node) {
        const { callee } = node;
        const sleeps =
          (callee.type === "Identifier" && callee.name === "setTimeout") ||
          (callee.type === "MemberExpression" &&
            callee.property.type === "Identifier" &&
            callee.property.name === "waitForTimeout");
        if (sleeps) findings.push(findingAt(file, node, message));
      },
    }).visit(file.program);
    return findings;
  },
});
