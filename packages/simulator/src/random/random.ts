/**
 * Seeded random numbers: sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state, period of at least 2^32. Streams with
 * different names or indices are independent, so that one listener's year does not depend on how many others there are.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;
  private spareNormal = Number.NaN;

  /**
   * @param seed any text
   * @param stream what the numbers are for
   * @param index which of many (a listener's, an artist's number)
   */
  constructor(seed: string, stream: string, index = 0) {
    this.a = mix(hashText(seed), 0x2545f491);
    this.b = mix(hashText(stream), index);
    this.c = mix(this.a ^ index, this.b);
    for (let round = 0; round < 12; round++) this.bits();
  }

  /** 32 random bits as a whole number in 0 … 2^32 − 1. */
  bits(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    return this.bits() * 2 ** -32;
  }

  /** Uniform in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number in 0 … count − 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** True with the given chance. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the values, each as likely as the other. */
  pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError("pick needs at least one value");
    return values[this.below(values.length)];
  }

  /** Standard normal (Marsaglia's polar method). */
  normal(): number {
    if (!Number.isNaN(this.spareNormal)) {
      const spare = this.spareNormal;
      this.spareNormal = Number.NaN;
      return spare;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * this.next() - 1;
      y = 2 * this.next() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    this.spareNormal = y * scale;
    return x * scale;
  }
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** Murmur3's finaliser over two words. */
function mix(first: number, second: number): number {
  let word = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ 0x27d4eb2f;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) | 0;
}
