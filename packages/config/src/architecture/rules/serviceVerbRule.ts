import type { Node } from "oxc-parser";
import { type ExportedFunction, exportedFunctions } from "../exportedFunctions.ts";
import { findingAt, ruleForFiles } from "../rule.ts";

const verbFile = /^packages\/services\/src\/[^/]+\/.+\.ts$/;

function isNamed(node: Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function takesContextAlone({ params }: ExportedFunction): boolean {
  return params.some((param) => isNamed(param, "ctx"));
}

function isVerb({ params }: ExportedFunction): boolean {
  const [first] = params;
  return (
    first?.type === "ObjectPattern" &&
    first.properties.some((part) => part.type === "Property" && isNamed(part.key, "ctx"))
  );
}

/** A service verb takes `{ ctx, input }`, and a file holds one verb. */
export const serviceVerbRule = ruleForFiles({
  name: "one service verb a file",
  applies: (file) => verbFile.test(file.path) && !file.isTest,
  findings(file) {
    const made = exportedFunctions(file);
    const loose = made
      .filter(takesContextAlone)
      .map((verb) => findingAt(file, verb, `${verb.name} takes ctx on its own: a verb takes { ctx, input }`));
    const others = made
      .filter(isVerb)
      .slice(1)
      .map((verb) => findingAt(file, verb, `${verb.name} is a second verb here: give it a file of its own`));
    return [...loose, ...others];
  },
});
