const wide = (value: bigint): bigint => BigInt.asUintN(64, value);

/**
 * Whether a listener is among the first `percent` of a policy version, by what is published of it: FNV-1a of "policy ⟨version⟩", a zero and her
 * number, spread by MurmurHash3's last step, its first 53 bits as a share of all.
 */
export function isReached(version: number, percent: number, listenerId: number): boolean {
  let hash = 0xcbf29ce484222325n;
  for (const unit of new TextEncoder().encode(`policy ${version}\0${listenerId}`)) {
    hash = wide((hash ^ BigInt(unit)) * 0x100000001b3n);
  }
  hash = wide((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  hash = wide((hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n);
  hash ^= hash >> 33n;
  return (Number(hash >> 11n) / 2 ** 53) * 100 < percent;
}
