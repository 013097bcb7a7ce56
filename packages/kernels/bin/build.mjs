#!/usr/bin/env node
import asc from "assemblyscript/asc";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const generated = join(root, "src/generated");

/** One module with all kernels for every set of instructions a machine may have. */
const builds = { relaxed: "simd,relaxed-simd,threads", simd: "simd,threads" };

/** Shared memory from 1 MiB, which holds the modules' constants, to 4 GiB; the loader brings it. */
const memory = ["--importMemory", "--sharedMemory", "--initialMemory", "16", "--maximumMemory", "65536"];
const language = ["--runtime", "stub", "--use", "abort=", "--noAssert", "-O3", "--converge"];

/** @returns {Promise<Uint8Array>} */
async function compile(features) {
  let bytes;
  let said = "";
  const words = ["assembly/index.ts", "--outFile", "kernels.wasm", "--enable", features, ...memory, ...language];
  const { error } = await asc.main(words, {
    readFile: (name, folder) => {
      try {
        return readFileSync(join(root, folder, name), "utf8");
      } catch {
        return null;
      }
    },
    writeFile: (_name, content) => {
      bytes = content;
    },
    listFiles: () => [],
    // Warnings about embeddings and 64-bit memories, which nobody here has, are kept unless something is wrong.
    stderr: {
      write: (text) => {
        said += String(text);
      },
    },
  });
  if (error) throw new Error(`the kernels could not be compiled (${features}):\n${said}`);
  return bytes;
}

/** Whole or not at all: a reader never sees half a file. */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}.tmp`, text);
  renameSync(`${file}.${process.pid}.tmp`, file);
}

for (const [name, features] of Object.entries(builds)) {
  const base64 = Buffer.from(await compile(features)).toString("base64");
  write(
    join(generated, `${name}.ts`),
    `/** Compiled from ../../assembly by bin/build.mjs. */\nexport default "${base64}";\n`,
  );
}
