import { expect, test } from "vitest";
import { dataFolder, questionFor, questionForFile } from "../testing/dataFolder.ts";
import { twoScenes } from "../testing/twoScenes.ts";
import { evaluationDataOf, sizeOf } from "./evaluationData.ts";
import { joinMatrices } from "./joinMatrices.ts";
import { readInteractions } from "./readInteractions.ts";

const shares = [0.8, 0.1, 0.1] as const;

test("counts what is known already, never seen, and new; what is known is no part of the test", async () => {
  const folder = dataFolder({
    "train.txt": "1 10 11\n2 10\n",
    "valid.txt": "1 12 10\n",
    "test.txt": "1 11 13\n3 10\n",
  });
  const { train, valid, openTest, counts } = evaluationDataOf(await readInteractions(questionFor(folder)), {
    shares,
    seed: "a",
  });
  expect(counts).toMatchObject({
    listeners: 3,
    items: 4,
    train: 3,
    valid: 2,
    test: 2,
    known: 1,
    unseen: 1,
    newListeners: 1,
  });
  expect([[...openTest().columns], valid && [...valid.columns]]).toEqual([[3, 0], [2]]);
  expect(sizeOf(train)).toEqual({ listeners: 3, items: 4, pairs: 3, coListens: 5 });
});

test("train and valid in one matrix", () => {
  const { train, valid } = twoScenes("a");
  const both = joinMatrices(train, valid!);
  expect(both.columns.length).toBe(train.columns.length + valid!.columns.length);
  expect([...both.columns.subarray(0, both.offsets[1])]).toEqual(
    [...train.columns.subarray(0, train.offsets[1]), ...valid!.columns.subarray(0, valid!.offsets[1])].toSorted(
      (a, b) => a - b,
    ),
  );
});

const refusals: [text: string, split: "temporal" | "random" | undefined, message: string][] = [
  ["1 2 3 4 5\n", "random", "1 listener to learn from; an evaluation needs at least 2"],
  ["1 2\n3 4\n", "random", "nothing is left to test on"],
  ["1 2 3 4 5\n2 3 4\n", undefined, "--split: how shall the file be divided?"],
  ["1 2 3 4 5\n2 3 4\n", "temporal", "--split temporal needs to know when: name the column with --time-column"],
];
test.each(refusals)("%j divided %s: %s", async (text, split, message) => {
  const read = await readInteractions(questionForFile("x.txt", text));
  expect(() => evaluationDataOf(read, { split, shares, seed: "a" })).toThrow(message);
});

test("a test that says what train says already is named as what is wrong", async () => {
  const read = await readInteractions(questionFor(dataFolder({ "train.txt": "1 2\n2 2\n", "test.txt": "1 2\n" })));
  expect(() => evaluationDataOf(read, { shares, seed: "a" })).toThrow("--test: all its 1 pairs are in train as well");
});

test("what is divided already is not divided again", async () => {
  const read = await readInteractions(questionFor(dataFolder({ "train.txt": "1 2\n2 2\n", "test.txt": "1 3\n" })));
  expect(() => evaluationDataOf(read, { split: "random", shares, seed: "a" })).toThrow("--split: the data is divided");
  expect(() => evaluationDataOf(read, { shares, seed: "a", repeats: 5 })).toThrow("--repeats: the data is divided");
});

/** A table with a time for every row. */
const timed = (times: number[]) =>
  readInteractions(
    questionForFile("x.tsv", ["user\titem\ttime", ...times.map((time, at) => `${at % 3}\t${at}\t${time}`)].join("\n"), {
      columns: { user: "user", item: "item", time: "time" },
    }),
  );

test("time divides a file in one way only, and not at all when it stands still", async () => {
  const moving = await timed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const question = { split: "temporal", shares, seed: "a" } as const;
  expect(evaluationDataOf(moving, question).counts).toMatchObject({ train: 8, valid: 1, test: 1 });
  expect(() => evaluationDataOf(moving, { ...question, repeats: 2 })).toThrow("--repeats: time divides a file in one");
  const still = await timed([7, 7, 7, 7, 7, 7]);
  expect(() => evaluationDataOf(still, question)).toThrow("--split temporal: every row is of the same moment, 7; use");
});
