/** Four 32-bit words from a text, well mixed (FNV-1a per lane, then the finaliser of MurmurHash3). */
function wordsOf(seed: string): [number, number, number, number] {
  const words: [number, number, number, number] = [0x811c9dc5, 0x9e3779b9, 0x243f6a88, 0xb7e15162];
  for (let lane = 0; lane < 4; lane++) {
    let hash = words[lane];
    for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    words[lane] = hash ^ (hash >>> 16);
  }
  return words;
}

/**
 * A generator of uniform numbers in [0, 1) that gives the same sequence for the same seed on every machine
 * (sfc32 of Chris Doty-Humphrey's PractRand; 32 bits of resolution, period at least 2^32).
 */
export function seededRandom(seed: string): () => number {
  let [a, b, c, counter] = wordsOf(seed);
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 15; warmUp++) next();
  return next;
}
