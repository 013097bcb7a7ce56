import { textHash } from "./textHash.ts";

const wide = (value: bigint): bigint => BigInt.asUintN(64, value);

/** Spreads a hash over all of its bits (fmix64 of MurmurHash3, Appleby 2011): neighbours in, strangers out. */
function mixed(hash: bigint): bigint {
  let bits = hash;
  bits = wide((bits ^ (bits >> 33n)) * 0xff51afd7ed558ccdn);
  bits = wide((bits ^ (bits >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return bits ^ (bits >> 33n);
}

/**
 * Where a subject stands among all, the same for ever: a number in [0, 1) that is even over subjects and knows nothing of what another
 * salt makes of them.
 */
export function hashShare(salt: string, subject: string | number): number {
  const bits = mixed(BigInt(`0x${textHash(`${salt}\u0000${subject}`)}`));
  return Number(bits >> 11n) / 2 ** 53;
}
