import { ruleForFiles } from "../rule.ts";

const drawers = new Set(["util", "utils", "helper", "helpers", "misc", "common", "manager", "managers"]);

/** "productManagerMenu.tsx" → product, manager, menu, tsx */
function words(segment: string): string[] {
  return segment
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The product manager is a person of the domain, not a drawer. */
function drawerIn(segment: string): string | undefined {
  const all = words(segment);
  return all.find((word, index) => drawers.has(word) && !(word.startsWith("manager") && all[index - 1] === "product"));
}

/** No file or folder is a drawer: utils, helpers, misc, common, manager. */
export const nameRule = ruleForFiles({
  name: "no drawer names",
  applies: () => true,
  findings(file) {
    const drawer = file.path
      .split("/")
      .map(drawerIn)
      .find((word) => word !== undefined);
    return drawer ? [{ file: file.path, line: 1, message: `"${drawer}" names no concept: name what is inside` }] : [];
  },
});
