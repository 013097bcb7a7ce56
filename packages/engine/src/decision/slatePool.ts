/**
 * What a shelf was drawn from: with it every other policy's chance of every card can be told, see `drawingWeight`. The arrays run in
 * parallel, one candidate a place.
 */
export interface SlatePool {
  itemIds: Int32Array;
  /** r × what refusals and fatigue left, in (0, 1]: the utility before dial, equity and cost */
  worth: Float32Array;
  /** f of its creator, 0–1 */
  familiarity: Float32Array;
  /** what the ranker foretold, P(listen); NaN where none served */
  listen: Float32Array;
}

const bytesEach = 16;

/** A pool as it is stored: 16 bytes a candidate, little-endian: int32 item, float32 worth, familiarity, P(listen). */
export function encodeSlatePool({ itemIds, worth, familiarity, listen }: SlatePool): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytesEach * itemIds.length));
  itemIds.forEach((itemId, at) => {
    view.setInt32(bytesEach * at, itemId, true);
    view.setFloat32(bytesEach * at + 4, worth[at], true);
    view.setFloat32(bytesEach * at + 8, familiarity[at], true);
    view.setFloat32(bytesEach * at + 12, listen[at], true);
  });
  return new Uint8Array(view.buffer);
}

/** @throws RangeError when the bytes are no whole number of candidates */
export function decodeSlatePool(bytes: Uint8Array): SlatePool {
  const count = bytes.length / bytesEach;
  if (!Number.isInteger(count)) throw new RangeError(`a slate's pool has 16 bytes a candidate: ${bytes.length} do not`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const floats = (offset: number): Float32Array =>
    Float32Array.from({ length: count }, (_, at) => view.getFloat32(bytesEach * at + offset, true));
  return {
    itemIds: Int32Array.from({ length: count }, (_, at) => view.getInt32(bytesEach * at, true)),
    worth: floats(4),
    familiarity: floats(8),
    listen: floats(12),
  };
}
