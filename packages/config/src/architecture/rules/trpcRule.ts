import { ruleForFiles } from "../rule.ts";

const mayTouch = /^(packages\/api\/|apps\/[^/]+\/src\/trpc\/)/;

/** Only `api` and an app's `src/trpc` touch tRPC. */
export const trpcRule = ruleForFiles({
  name: "tRPC only in api and apps/*/src/trpc",
  applies: (file) => file.imports.some((edge) => edge.specifier.startsWith("@trpc/")) || mayTouch.test(file.path),
  findings: (file) =>
    mayTouch.test(file.path)
      ? []
      : file.imports
          .filter((edge) => edge.specifier.startsWith("@trpc/"))
          .map(({ specifier, line }) => ({
            file: file.path,
            line,
            message: `${specifier} may be imported only by packages/api and apps/*/src/trpc`,
          })),
});
