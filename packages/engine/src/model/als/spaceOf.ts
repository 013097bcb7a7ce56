import { crc32 } from "../../math/index.ts";
import type { AlsFactors } from "./alsFactors.ts";

/** A number that names a factor space: other factors, other number. */
export function spaceOf({ itemFactors }: Pick<AlsFactors, "itemFactors">): number {
  return crc32(new Uint8Array(itemFactors.buffer, itemFactors.byteOffset, itemFactors.byteLength));
}
