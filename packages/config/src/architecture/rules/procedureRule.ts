import { type Expression, Visitor } from "oxc-parser";
import { type Finding, findingAt, ruleForFiles } from "../rule.ts";

const endsProcedure = /^(query|mutation|subscription)$/;

/** Statements of a function; an arrow's expression counts as one. */
function statementsOf(handler: Expression): { count: number; tries: boolean } | undefined {
  if (handler.type !== "ArrowFunctionExpression" && handler.type !== "FunctionExpression") return undefined;
  if (handler.body?.type !== "BlockStatement") return { count: 1, tries: false };
  const { body } = handler.body;
  return { count: body.length, tries: body.some((statement) => statement.type === "TryStatement") };
}

/** A router procedure is one statement, and errors are mapped once, by the middleware. */
export const procedureRule = ruleForFiles({
  name: "thin procedures",
  applies: (file) => file.path.startsWith("packages/api/src/") && !file.isTest,
  findings(file) {
    const findings: Finding[] = [];
    new Visitor({
      CallExpression(node) {
        const [handler] = node.arguments;
        if (node.callee.type !== "MemberExpression" || node.callee.property.type !== "Identifier") return;
        if (!endsProcedure.test(node.callee.property.name) || !handler || handler.type === "SpreadElement") return;
        const inside = statementsOf(handler);
        if (!inside || (inside.count <= 1 && !inside.tries)) return;
        const what = inside.tries ? "its own try/catch" : `${inside.count} statements`;
        findings.push(findingAt(file, node.callee.property, `a procedure with ${what}: call one service verb`));
      },
    }).visit(file.program);
    return findings;
  },
});
