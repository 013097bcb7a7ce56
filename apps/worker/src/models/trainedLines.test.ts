import { expect, test } from "vitest";
import { trainedLines } from "./trainedLines.ts";

test("a line a model, aligned, and why what is held does not serve", () => {
  const trained = [
    { name: "als-tracks", version: 12, checksum: "", promoted: true, summary: "passed: …", seconds: 10.26 },
    {
      name: "ranker",
      version: 3,
      checksum: "",
      promoted: false,
      summary: "held: log loss 0.4, live 0.3",
      seconds: 0.1,
    },
  ];
  expect(trainedLines(trained)).toEqual([
    "model       version  seconds  gate",
    "als-tracks  12          10.3  passed, live",
    "ranker      3            0.1  held",
    "ranker 3 held: log loss 0.4, live 0.3",
  ]);
  expect(trainedLines([])).toEqual([]);
});
