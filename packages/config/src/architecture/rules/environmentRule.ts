import { type Node, Visitor } from "oxc-parser";
import { type Finding, findingAt, ruleForFiles } from "../rule.ts";

/**
 * Files that may read the environment: every package's env.ts, and the plain JavaScript that runs before any package is
 * installed and hands the environment on.
 */
const mayRead = /(^|\/)env\.ts$|^packages\/config\/bin\//;
const message = "only env.ts reads the environment: add the variable there, with its name in the error";

function isEnvironment(node: Node): boolean {
  if (node.type !== "MemberExpression") return false;
  const { object, property } = node;
  const names = property.type === "Identifier" && property.name === "env";
  if (!names) return false;
  return (object.type === "Identifier" && object.name === "process") || object.type === "MetaProperty";
}

/** Only `env.ts` files read `process.env`, also by destructuring, import or import.meta.env. */
export const environmentRule = ruleForFiles({
  name: "environment only in env.ts",
  applies: (file) => !mayRead.test(file.path),
  findings(file) {
    const findings: Finding[] = [];
    new Visitor({
      MemberExpression(node) {
        if (isEnvironment(node)) findings.push(findingAt(file, node, message));
      },
      VariableDeclarator(node) {
        if (node.init?.type !== "Identifier" || node.init.name !== "process" || node.id.type !== "ObjectPattern")
          return;
        const taken = node.id.properties.some(
          (part) => part.type === "Property" && part.key.type === "Identifier" && part.key.name === "env",
        );
        if (taken) findings.push(findingAt(file, node, message));
      },
      ImportDeclaration(node) {
        if (!/^(node:)?process$/.test(node.source.value)) return;
        const taken = node.specifiers.some(
          (part) =>
            part.type === "ImportSpecifier" && part.imported.type === "Identifier" && part.imported.name === "env",
        );
        if (taken) findings.push(findingAt(file, node, message));
      },
    }).visit(file.program);
    return findings;
  },
});
