import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dataFolder, questionFor, questionForFile } from "../testing/dataFolder.ts";
import type { Pairs } from "./mergeRows.ts";
import { readInteractions, type ReadInteractions } from "./readInteractions.ts";

const wholeOf = ({ parts }: ReadInteractions): Pairs => {
  if (!("whole" in parts)) throw new Error("expected one file");
  return parts.whole;
};
const listed = ({ listeners, items }: Pairs): [number, number][] =>
  [...listeners].map((listener, at) => [listener, items[at]]);

test("lines of one listener each: gaps up to 2^31, two lines of one listener, a repeated pair, a byte order mark, CRLF", async () => {
  const text = "\uFEFF2147483647 9 2147483648\r\n3 9 9\r\n\r\n2147483647 4\r\n";
  const read = await readInteractions(questionForFile("likes.txt", text));
  expect({ ...read, parts: listed(wholeOf(read)) }).toEqual({
    listeners: 2,
    items: 3,
    duplicates: 1,
    leftOut: 0,
    parts: [
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 2],
    ],
  });
});

test("a listener with 50,000 events, on a line longer than any buffer", async () => {
  const items = Array.from({ length: 50_000 }, (_, item) => 2_000_000_000 + 7 * item);
  const read = await readInteractions(questionForFile("likes.txt", `1 ${items.join(" ")}\n2 2000000000\n`));
  expect([read.listeners, read.items, wholeOf(read).items.length]).toEqual([2, 50_000, 50_001]);
});

test("names as ids, in lines as well when that is said", async () => {
  const read = await readInteractions(questionForFile("likes.txt", "ada b7\nbob 007 7\n", { ids: "names" }));
  expect(read).toMatchObject({ listeners: 2, items: 3 });
});

test("a listener without items says nothing and is none", async () => {
  expect((await readInteractions(questionForFile("likes.txt", "1 5\n2\n3 5\n"))).listeners).toBe(2);
});

test("a table of RecBole, packed, with the smallest value that counts", async () => {
  const table = "user_id:token\titem_id:token\trating:float\ttimestamp:float\n7\tb\t5\t30\n7\ta\t2\t10\n5\tb\t3\t20\n";
  const question = questionForFile("x.inter.gz", gzipSync(table), {
    columns: { value: "rating" },
    valueMin: 3,
    ids: "names",
  });
  const read = await readInteractions(question);
  expect(read).toMatchObject({ listeners: 2, items: 1, leftOut: 1 });
  expect([...wholeOf(read).times]).toEqual([20, 30]);
});

test("quoted cells, ISO dates; a pair that comes again keeps its first time", async () => {
  const table = 'who,"what, exactly",when\n"u,1","i ""x""",2020-01-02T00:00:00Z\n"u,1","i ""x""",2020-01-01\n';
  const columns = { user: "who", item: "what, exactly", time: "when" };
  const read = await readInteractions(questionForFile("x.csv", table, { columns }));
  expect([read.duplicates, [...wholeOf(read).times]]).toEqual([1, [Date.UTC(2020, 0, 1) / 1000]]);
});

test("columns by number in a file without names", async () => {
  const question = questionForFile("u.data", "196\t242\t3\n186\t302\t1\n", { columns: { user: "1", item: "2" } });
  expect(await readInteractions(question)).toMatchObject({ listeners: 2, items: 2 });
});

test("train, valid and test of a folder share their ids", async () => {
  const folder = dataFolder({ "train.txt": "5 1 2\n", "valid.txt": "5 9\n", "test.txt.gz": gzipSync("8 1\n") });
  const { parts, ...sizes } = await readInteractions(questionFor(folder));
  expect(sizes).toMatchObject({ listeners: 2, items: 3 });
  if ("whole" in parts) throw new Error("expected three files");
  expect([listed(parts.train), parts.valid && listed(parts.valid), listed(parts.test)]).toEqual([
    [
      [0, 0],
      [0, 1],
    ],
    [[0, 2]],
    [[1, 0]],
  ]);
});

const adjacency: [content: string, message: string][] = [
  ["", "is empty"],
  ["\n\n", "holds no interaction"],
  ["1 2\n4 nan 3\n", 'likes.txt, line 2, column 2: "nan" is not a whole number (if ids are names, say --ids names)'],
  ["1 2\nx 3\n", 'likes.txt, line 2, column 1: "x" is not a whole number'],
  ["1 2 -3\n", 'line 1, column 3: "-3" is not'],
  ["1 2.5\n", 'line 1, column 2: "2.5" is not'],
  ["user item\n1 2\n", 'line 1, column 1: "user" is not'],
  ["1 2\n1 007\n", 'line 2, column 2: "007" is not'],
];
test.each(adjacency)("lines %j: %s", async (content, message) => {
  await expect(readInteractions(questionForFile("likes.txt", content))).rejects.toThrow(message);
});

const tables: [content: string, message: string][] = [
  ["user_id,item_id,rating\n1,2,5\n1,3,NaN\n", 'x.csv, line 3, column rating: "NaN" is not a number'],
  ["user_id,item_id,rating\n1,,5\n", 'x.csv, line 2, column item_id: "" is not'],
  ["user_id,item_id,rating\n1,2\n", 'x.csv, line 2, column rating: "" is not a number'],
  ["user_id,item_id,rating\n1,2,5\nx,2,5\n", 'x.csv, line 3, column user_id: "x" is not a whole number'],
  ["user_id,item_id,rating\n", "holds no interaction"],
  ["user_id,item_id,rating\n1,2,0\n", "all 1 rows are below --value-min"],
  ["user_id,item_id,stars\n1,2,5\n", 'no column "rating"; name one with --value-column: user_id, item_id, stars'],
  ["person,item_id,rating\n1,2,5\n", "no column that is known to name the user; name one with --user-column"],
];
test.each(tables)("table %j: %s", async (content, message) => {
  const question = questionForFile("x.csv", content, { columns: { value: "rating" } });
  await expect(readInteractions(question)).rejects.toThrow(message);
});

test("names what is missing: file, folder's parts, the pair of --valid", async () => {
  await expect(readInteractions(questionFor("/nowhere"))).rejects.toThrow(
    "--data: there is no file or folder /nowhere",
  );
  const folder = dataFolder({ "train.txt": "1 2\n" });
  await expect(readInteractions(questionFor(folder))).rejects.toThrow("has no test file");
  const twice = dataFolder({ "train.txt": "1 2\n", "train.csv": "", "test.txt": "1 3\n" });
  await expect(readInteractions(questionFor(twice))).rejects.toThrow("more than one train file");
  const question = questionForFile("a.txt", "1 2\n", { valid: "b.txt" });
  await expect(readInteractions(question)).rejects.toThrow("--valid needs --test as well");
});

test("a damaged archive is refused as a whole", async () => {
  const packed = gzipSync("1 2 3\n".repeat(50_000));
  const question = questionForFile("x.txt.gz", packed.subarray(0, packed.length / 2));
  await expect(readInteractions(question)).rejects.toThrow("damaged or cut off");
});
