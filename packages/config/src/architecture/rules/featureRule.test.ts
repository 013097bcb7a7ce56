import { expect, test } from "vitest";
import { enforceOn } from "../planted.ts";
import { featureRule } from "./featureRule.ts";

const features = {
  "apps/listener/src/features/home/shelf.tsx": "export const shelf = 1;",
  "apps/listener/src/features/player/player.tsx": "export const player = 1;",
};

test.each(["../player/player.tsx", "@/features/player/player", "../player/player"])(
  "a feature may not import another one as %s",
  (specifier) => {
    const path = "apps/listener/src/features/home/home.tsx";
    const findings = enforceOn(featureRule, { ...features, [path]: `import { player } from "${specifier}";` });
    expect(findings).toEqual([expect.stringContaining(`${path}:1 features stand alone: `)]);
  },
);

test("a feature may import itself, and a route every feature", () => {
  const findings = enforceOn(featureRule, {
    ...features,
    "apps/listener/src/features/home/home.tsx": 'import { shelf } from "./shelf.tsx";',
    "apps/listener/src/app/page.tsx": 'import { player } from "../features/player/player.tsx";',
  });
  expect(findings).toEqual([]);
});
