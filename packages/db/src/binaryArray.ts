const headerBytes = 20;

/** PostgreSQL's own form of an array of one dimension without nulls. */
function binaryArray(
  length: number,
  { oid, width, write }: { oid: number; width: number; write: (bytes: Buffer, at: number, offset: number) => void },
): Buffer {
  const bytes = Buffer.allocUnsafe(headerBytes + length * (4 + width));
  const header = [1, 0, oid, length, 1];
  for (const [place, value] of header.entries()) bytes.writeInt32BE(value, 4 * place);
  for (let at = 0, offset = headerBytes; at < length; at++, offset += 4 + width) {
    bytes.writeInt32BE(width, offset);
    write(bytes, at, offset + 4);
  }
  return bytes;
}

/** A `float8[]` as it travels in binary: writing hundreds of numbers out in digits takes longer than storing them. */
export function float8Array(values: ArrayLike<number>): Buffer {
  return binaryArray(values.length, {
    oid: 701,
    width: 8,
    write: (bytes, at, offset) => bytes.writeDoubleBE(values[at], offset),
  });
}

/** An `int4[]` as it travels in binary. */
export function int4Array(values: ArrayLike<number>): Buffer {
  return binaryArray(values.length, {
    oid: 23,
    width: 4,
    write: (bytes, at, offset) => bytes.writeInt32BE(values[at], offset),
  });
}
