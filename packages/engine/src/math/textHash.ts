/** A 64-bit fingerprint of a text as 16 hex digits (FNV-1a over UTF-16 units). Detects change; keeps no secret. */
export function textHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
