import { expect, test } from "vitest";
import { BinaryCopyReader } from "./binaryCopy.ts";

type Row = (Buffer | null)[];

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const int16 = (value: number): Buffer => int32(value).subarray(2);

/** What PostgreSQL sends for rows, as its manual describes it. */
function copyOf(rows: Row[], extension = 0): Buffer {
  const head = Buffer.concat([Buffer.from("PGCOPY\n\xff\r\n\0", "latin1"), int32(0), int32(extension)]);
  const tuples = rows.flatMap((row) => [
    int16(row.length),
    ...row.flatMap((field) => (field ? [int32(field.length), field] : [int32(-1)])),
  ]);
  return Buffer.concat([head, Buffer.alloc(extension), ...tuples, int16(-1)]);
}

function read(chunks: Buffer[], fieldCount: number): Row[] {
  const rows: Row[] = [];
  const reader = new BinaryCopyReader(fieldCount, (bytes, fields) => {
    rows.push(
      fields.map(({ start, length }) => (length < 0 ? null : Buffer.from(bytes.subarray(start, start + length)))),
    );
  });
  for (const chunk of chunks) reader.push(chunk);
  return rows;
}

const rows: Row[] = Array.from({ length: 50 }, (_, at) => [
  int32(at),
  at % 3 === 0 ? null : Buffer.alloc(at, at),
  Buffer.alloc(0),
]);

test("gives the rows of a whole answer: values, nulls and empty texts", () => {
  expect(read([copyOf(rows)], 3)).toEqual(rows);
  expect(read([copyOf([])], 3)).toEqual([]);
  expect(read([copyOf(rows, 7)], 3)).toEqual(rows);
});

test("wherever the answer is cut into chunks, the rows are the same", () => {
  const whole = copyOf(rows);
  expect(
    read(
      Array.from(whole, (_, at) => whole.subarray(at, at + 1)),
      3,
    ),
  ).toEqual(rows);
  for (let cut = 0; cut <= whole.length; cut++) {
    const second = Math.floor((cut + whole.length) / 2);
    const chunks = [whole.subarray(0, cut), whole.subarray(cut, second), whole.subarray(second)];
    expect(read(chunks, 3)).toEqual(rows);
  }
});
