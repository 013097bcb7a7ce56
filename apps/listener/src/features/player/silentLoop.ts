const rate = 8_000;
const seconds = 6;

/**
 * Silence as the address of a WAV file: one channel, eight bits. The address holds the sound itself: what lies behind a Blob's is gone before
 * the element is, when a page is left, and the browser complains of it.
 */
function silence(): string {
  const size = rate * seconds;
  const head = new DataView(new ArrayBuffer(44));
  const text = (at: number, word: string): void => {
    for (const [place, sign] of Array.from(word).entries()) head.setUint8(at + place, sign.codePointAt(0) ?? 0);
  };
  text(0, "RIFF");
  head.setUint32(4, 36 + size, true);
  text(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  text(36, "data");
  head.setUint32(40, size, true);
  const bytes = [...new Uint8Array(head.buffer), ...new Uint8Array(size).fill(128)];
  return `data:audio/wav;base64,${btoa(bytes.map((byte) => String.fromCodePoint(byte)).join(""))}`;
}

/**
 * A media element that plays silence along with the synthesised sound: browsers give the media keys, and sound behind a
 * phone's silent switch, only to pages with such an element.
 */
export class SilentLoop {
  #element: HTMLAudioElement | null = null;

  follow(playing: boolean): void {
    if (!playing) {
      this.#element?.pause();
      return;
    }
    this.#element ??= this.#made();
    // Where it is refused, only the media keys are missing.
    this.#element.play().catch(() => {});
  }

  #made(): HTMLAudioElement {
    const element = new Audio(silence());
    element.loop = true;
    return element;
  }
}
