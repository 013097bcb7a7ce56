import { Visitor } from "oxc-parser";
import { type Finding, findingAt, ruleForFiles } from "../rule.ts";

const machinePath = /^\/(work|home|Users|root|mnt|media)\/|^\.\.\/shared\b|^[A-Z]:\\/;

/** No source names a place that exists on one machine only; measurements on real data find it by a variable. */
export const machinePathRule = ruleForFiles({
  name: "no machine paths",
  applies: (file) => !file.isTest && !/(^|\/)env\.ts$/.test(file.path) && file.member !== "packages/config",
  findings(file) {
    const findings: Finding[] = [];
    const check = (text: string, node: { start: number }) => {
      if (!machinePath.test(text)) return;
      findings.push(findingAt(file, node, `"${text}" is a place on one machine: take it from a variable in env.ts`));
    };
    new Visitor({
      Literal(node) {
        if (typeof node.value === "string") check(node.value, node);
      },
      TemplateLiteral: (node) => check(node.quasis[0]?.value.raw ?? "", node),
    }).visit(file.program);
    return findings;
  },
});
