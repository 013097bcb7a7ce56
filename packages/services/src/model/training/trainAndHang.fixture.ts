import { createDatabase } from "@segue/db";
import { now } from "../../prediction/testing/homeWorld.ts";
import { trainModels } from "../trainModels.ts";

/**
 * Trains on the database of the first argument into the folder of the second until the step of the third begins; then tells its
 * parent and stops for ever.
 */
const [url = "", dataDir = "", lastStep = ""] = process.argv.slice(2);

await trainModels({
  ctx: {
    db: createDatabase({ url }),
    actor: { kind: "system" },
    clock: () => new Date(now),
    random: () => 0.5,
    log: { info: () => {}, warn: () => {} },
  },
  input: {
    dataDir,
    onProgress: ({ doing }) => {
      if (doing !== lastStep) return;
      process.send?.("in the middle");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
  },
});
