import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pinnedEnvironment } from "./environment.mjs";
import { pinnedNode, root } from "./paths.mjs";
import { progress } from "./progress.mjs";
import { capture } from "./run.mjs";
import { hashOfFiles, isStamped, stamp } from "./stamp.mjs";

const stampFile = join(root, "node_modules/.segue-kernels");
const kernels = join(root, "packages/kernels");
const builder = join(kernels, "bin/build.mjs");
const built = ["relaxed", "simd"].map((name) => join(kernels, `src/generated/${name}.ts`));

/**
 * Compiles the numeric kernels to WebAssembly; returns at once when neither their sources nor the packages changed.
 * @param {string} packagesHash the installed state: another compiler makes other bytes
 * @throws Error with the compiler's own words when a source is not valid
 */
export async function buildKernels(packagesHash) {
  const sources = join(kernels, "assembly");
  const files = readdirSync(sources)
    .toSorted()
    .map((name) => join(sources, name));
  const hash = `${packagesHash} ${hashOfFiles([...files, builder])}`;
  if (built.every((file) => existsSync(file)) && isStamped(stampFile, hash)) return;
  const bar = progress("Compiling the numeric kernels");
  const answer = await capture({ command: pinnedNode(), words: [builder], env: pinnedEnvironment() });
  if (answer.code !== 0) {
    bar.fail();
    throw new Error(`the numeric kernels could not be compiled:\n${answer.output.trim()}`);
  }
  stamp(stampFile, hash);
  bar.done();
}
