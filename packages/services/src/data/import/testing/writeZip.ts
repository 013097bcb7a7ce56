import { crc32, deflateRawSync } from "node:zlib";

function fields(...parts: [size: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    parts.map(([size, value]) => {
      const field = Buffer.alloc(size);
      if (size === 2) field.writeUInt16LE(value);
      else field.writeUInt32LE(value);
      return field;
    }),
  );
}

/** A zip file of the given files (APPNOTE 6.3.10), deflated unless `stored`. */
export function writeZip(files: Record<string, string | Buffer>, { stored = false } = {}): Buffer {
  const bodies: Buffer[] = [];
  const listing: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content as string);
    const data = stored ? plain : deflateRawSync(plain);
    const label = Buffer.from(name);
    const shared = fields([2, 20], [2, 0x800], [2, stored ? 0 : 8], [4, 0x58_21_00_00], [4, crc32(plain)]);
    const sizes = fields([4, data.length], [4, plain.length], [2, label.length], [2, 0]);
    const body = Buffer.concat([fields([4, 0x04_03_4b_50]), shared, sizes, label, data]);
    bodies.push(body);
    const place = fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    listing.push(Buffer.concat([fields([4, 0x02_01_4b_50], [2, 20]), shared, sizes, place, label]));
    offset += body.length;
  }
  const list = Buffer.concat(listing);
  const count = listing.length;
  const end = fields([4, 0x06_05_4b_50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, offset], [2, 0]);
  return Buffer.concat([...bodies, list, end]);
}
