import fc from "fast-check";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { packArtefact, unpackArtefact } from "./artefact.ts";
import { manifestBytes, readManifest } from "./manifest.ts";
import { arrayOfBytes, bytesOfArray, typeOfArray, type NumberArray } from "./numberArray.ts";
import { Parts } from "./parts.ts";

/** A file written as its description says, by other means than ours: Node's buffers and its own CRC. */
function described(manifest: string | object, data: Buffer, version = 1): Buffer {
  const json = Buffer.from(typeof manifest === "string" ? manifest : JSON.stringify(manifest));
  const head = Buffer.alloc(16);
  head.write("SEGUEMDL", "latin1");
  head.writeUInt32LE(version, 8);
  head.writeUInt32LE(json.length, 12);
  const zeros = Buffer.alloc((8 - ((16 + json.length) % 8)) % 8);
  const body = Buffer.concat([head, json, zeros, data]);
  const end = Buffer.alloc(4);
  end.writeUInt32LE(crc32(body));
  return Buffer.concat([body, end]);
}

function everyType(): Buffer {
  const data = Buffer.alloc(48);
  [-128, 127, 5].forEach((value, at) => data.writeInt8(value, at));
  data.writeUInt8(255, 8);
  data.writeInt32LE(-2_147_483_648, 16);
  data.writeInt32LE(2_147_483_647, 20);
  data.writeInt32LE(7, 24);
  data.writeFloatLE(-1.5, 32);
  data.writeDoubleLE(Math.PI, 40);
  return data;
}

const arrays = [
  { name: "a", type: "int8", length: 3 },
  { name: "b", type: "uint8", length: 1 },
  { name: "c", type: "int32", length: 3 },
  { name: "d", type: "float32", length: 1 },
  { name: "e", type: "float64", length: 1 },
];

test("reads every type from bytes that were written by the description", () => {
  const parameters = { depth: 2.5, label: "näher", names: ["x", "y"] };
  expect(unpackArtefact(described({ kind: "any", parameters, arrays }, everyType()))).toEqual({
    kind: "any",
    parameters,
    arrays: {
      a: Int8Array.of(-128, 127, 5),
      b: Uint8Array.of(255),
      c: Int32Array.of(-2_147_483_648, 2_147_483_647, 7),
      d: Float32Array.of(-1.5),
      e: Float64Array.of(Math.PI),
    },
  });
});

test("writes the very bytes of the description", () => {
  const parameters = { depth: 2.5 };
  const file = described({ kind: "any", parameters, arrays }, everyType());
  expect(Buffer.from(packArtefact(unpackArtefact(file)))).toEqual(file);
});

const someArray: fc.Arbitrary<NumberArray> = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.int32Array(),
  fc.float32Array(),
  fc.float64Array(),
);

test("whatever is packed comes back, value for value", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/u), someArray, { maxKeys: 5 }), (parts) => {
      const artefact = { kind: "any", parameters: { one: 1 }, arrays: parts };
      expect(unpackArtefact(packArtefact(artefact))).toEqual({ ...artefact, arrays: { ...parts } });
      for (const array of Object.values(parts)) {
        expect(arrayOfBytes(bytesOfArray(array), typeOfArray(array))).toEqual(array);
      }
    }),
  );
});

describe("a file that keeps its checksum but not the format is refused by name", () => {
  const whole = Buffer.alloc(8);
  const one = { name: "a", type: "int32", length: 1 };
  test.each([
    ["{", whole, "not JSON"],
    [{ parameters: {}, arrays: [] }, Buffer.alloc(0), "needs a kind"],
    [{ kind: "k", parameters: {}, arrays: {} }, whole, "arrays must be a list"],
    [{ kind: "k", parameters: [], arrays: [] }, Buffer.alloc(0), "parameters must be an object"],
    [{ kind: "k", parameters: { p: null }, arrays: [] }, Buffer.alloc(0), 'parameter "p"'],
    [
      { kind: "k", parameters: {}, arrays: [{ ...one, type: "int64" }] },
      whole,
      'array "a" is of type int64; known are',
    ],
    [{ kind: "k", parameters: {}, arrays: [{ ...one, type: "toString" }] }, whole, "is of type toString; known are"],
    ['{"kind":"k","parameters":{"p":1e999},"arrays":[]}', Buffer.alloc(0), 'parameter "p" must be a finite number'],
    [{ kind: "k", parameters: {}, arrays: [{ ...one, length: 2 ** 52 }] }, whole, "lacks 4503599627370496 numbers"],
    [{ kind: "k", parameters: {}, arrays: [{ ...one, length: -1 }] }, whole, 'array "a" has length -1'],
    [{ kind: "k", parameters: {}, arrays: [{ ...one, length: 1.5 }] }, whole, 'array "a" has length 1.5'],
    [{ kind: "k", parameters: {}, arrays: [one, one] }, Buffer.alloc(16), "the same name"],
    [{ kind: "k", parameters: {}, arrays: [{ ...one, length: 3 }] }, whole, 'lacks 3 numbers of "a"'],
    [{ kind: "k", parameters: {}, arrays: [one] }, Buffer.alloc(16), "8 bytes that its manifest does not name"],
  ])("%j", (manifest, data, message) => {
    expect(() => unpackArtefact(described(manifest, data))).toThrow(message);
  });

  test("a manifest that claims more than the file has", () => {
    const file = described({ kind: "k", parameters: {}, arrays: [] }, Buffer.alloc(0));
    file.writeUInt32LE(1 << 30, 12);
    file.writeUInt32LE(crc32(file.subarray(0, -4)), file.length - 4);
    expect(() => unpackArtefact(file)).toThrow("its manifest goes beyond its end");
  });
});

test("refuses to write what JSON cannot say, and arrays that the format does not have", () => {
  expect(() => manifestBytes({ kind: "k", parameters: { p: Number.NaN }, arrays: [] })).toThrow('parameter "p"');
  expect(() => typeOfArray(new Uint16Array(1) as unknown as NumberArray)).toThrow("int8, uint8, int32");
  expect(readManifest(manifestBytes({ kind: "k", parameters: {}, arrays: [] })).kind).toBe("k");
});

test("a part that is missing or of another type is named", () => {
  const parts = new Parts({ kind: "k", parameters: { n: 1, t: "x", l: ["y"] }, arrays: { a: Int32Array.of(1) } });
  expect([parts.number("n"), parts.text("t"), parts.texts("l"), parts.array("a", "int32")[0]]).toEqual([
    1,
    "x",
    ["y"],
    1,
  ]);
  expect(() => parts.number("t")).toThrow('model file of kind k lacks the number "t"');
  expect(() => parts.text("n")).toThrow('lacks the text "n"');
  expect(() => parts.texts("t")).toThrow('lacks the list of texts "t"');
  expect(() => parts.array("a", "float32")).toThrow('lacks the float32 array "a"');
});

test("numbers that are none, and ids that cannot be looked up, are named with their place", () => {
  const wrong = { f: Float32Array.of(1, Number.NaN), d: Float64Array.of(Infinity), ids: Int32Array.of(1, 2, 2) };
  const parts = new Parts({ kind: "k", parameters: {}, arrays: wrong });
  expect(() => parts.array("f", "float32")).toThrow('"f" holds NaN at place 1');
  expect(() => parts.array("d", "float64")).toThrow('"d" holds Infinity at place 0');
  expect(() => parts.ids("ids")).toThrow('"ids" does not ascend at place 2 (2, 2)');
});
