import { Visitor } from "oxc-parser";
import { type Finding, findingAt, ruleForFiles } from "../rule.ts";

const routeFile = /^apps\/[^/]+\/src\/app\/.*(page|layout|route|template|default|error|not-found|loading)\.tsx?$/;
const lineLimit = 40;

/** A route file of an app fetches and composes: no loops, no branches by switch, no try, under 40 lines. */
export const routeRule = ruleForFiles({
  name: "thin routes",
  applies: (file) => routeFile.test(file.path),
  findings(file) {
    const findings: Finding[] = [];
    if (file.lineCount >= lineLimit) {
      const message = `${file.lineCount} lines, a route file has under ${lineLimit}: move the parts to a feature`;
      findings.push({ file: file.path, line: lineLimit, message });
    }
    const logic = (node: { start: number }) =>
      findings.push(findingAt(file, node, "logic in a route file: move it to a feature or a service"));
    new Visitor({
      ForStatement: logic,
      ForOfStatement: logic,
      ForInStatement: logic,
      WhileStatement: logic,
      SwitchStatement: logic,
      TryStatement: logic,
    }).visit(file.program);
    return findings;
  },
});
