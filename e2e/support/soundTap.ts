import type { Page } from "@playwright/test";

/** What a test may ask a page whose loudspeaker is tapped. */
interface Tap {
  contexts: AudioContext[];
  rms: () => number;
}

declare global {
  var soundTap: Tap;
}

/** Runs in the page: whatever is connected to a loudspeaker goes through a meter, too. */
function tapLoudspeakers(): void {
  const meters: AnalyserNode[] = [];
  const rmsOf = (meter: AnalyserNode): number => {
    const wave = new Float32Array(meter.fftSize);
    meter.getFloatTimeDomainData(wave);
    return Math.sqrt(wave.reduce((sum, sample) => sum + sample * sample, 0) / wave.length);
  };
  globalThis.soundTap = { contexts: [], rms: () => Math.max(0, ...meters.map(rmsOf)) };
  // oxlint-disable-next-line typescript/unbound-method -- the proxy hands every call its own node
  AudioNode.prototype.connect = new Proxy(AudioNode.prototype.connect, {
    apply(connect, node: AudioNode, to: unknown[]): unknown {
      if (to[0] instanceof AudioDestinationNode && node.context instanceof AudioContext) {
        const meter = new AnalyserNode(node.context, { fftSize: 16_384 });
        meters.push(meter);
        globalThis.soundTap.contexts.push(node.context);
        Reflect.apply(connect, node, [meter]);
      }
      return Reflect.apply(connect, node, to);
    },
  });
}

/** Loads the page anew with its loudspeakers tapped. */
export async function tapSound(page: Page): Promise<void> {
  await page.addInitScript(tapLoudspeakers);
  await page.reload();
}

/** How loud the page is at this moment: root mean square of the last third of a second, 1 is full scale. */
export async function loudness(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.soundTap.rms());
}

/** Holds the sound back, as a browser or a lost device does; `true` lets it out again. */
export async function letSoundOut(page: Page, out: boolean): Promise<void> {
  await page.evaluate(async (free) => {
    for (const context of globalThis.soundTap.contexts) await (free ? context.resume() : context.suspend());
  }, out);
}
