import { isBuiltin } from "node:module";
import { Visitor } from "oxc-parser";
import { type Finding, findingAt, ruleForFiles } from "../rule.ts";

const impureCall = new Map([
  ["Date.now", "take the time as an argument"],
  ["performance.now", "take the time as an argument"],
  ["Math.random", "take a seeded generator as an argument"],
  ["crypto.randomUUID", "take a seeded generator as an argument"],
  ["crypto.getRandomValues", "take a seeded generator as an argument"],
]);
const impureFunction = /^(fetch|setTimeout|setInterval|setImmediate|Date)$/;

/** The engine is pure: no clock, no chance, no network, no file, no process. */
export const purityRule = ruleForFiles({
  name: "engine is pure",
  applies: (file) => file.path.startsWith("packages/engine/src/") && !file.isTest,
  findings(file) {
    const findings: Finding[] = file.imports
      .filter((edge) => isBuiltin(edge.specifier))
      .map(({ specifier, line }) => ({ file: file.path, line, message: `${specifier}: the engine knows no machine` }));
    new Visitor({
      MemberExpression(node) {
        if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
        const advice = impureCall.get(`${node.object.name}.${node.property.name}`);
        if (advice) findings.push(findingAt(file, node, `${node.object.name}.${node.property.name}: ${advice}`));
        if (node.object.name === "process")
          findings.push(findingAt(file, node, "process: the engine knows no machine"));
      },
      CallExpression(node) {
        if (node.callee.type !== "Identifier" || !impureFunction.test(node.callee.name)) return;
        findings.push(findingAt(file, node, `${node.callee.name}(): what it answers must come in as an argument`));
      },
      NewExpression(node) {
        if (node.callee.type !== "Identifier" || node.callee.name !== "Date" || node.arguments.length > 0) return;
        findings.push(findingAt(file, node, "new Date() reads the clock: take the time as an argument"));
      },
    }).visit(file.program);
    return findings;
  },
});
