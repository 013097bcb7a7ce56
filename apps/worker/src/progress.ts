import { MultiBar, Presets } from "cli-progress";
import { isInteractive } from "./env.ts";

/** Reports one long piece of work: a bar with rate and time left in a terminal, a quiet line a few times elsewhere. */
export interface Progress {
  /**
   * @param total may become known, or grow, while the work goes on
   * @param doing what is being done now, where that has a name
   */
  update(done: number, total: number, doing?: string): void;
  finish(note?: string): void;
}

/** Bars that are being drawn: each keeps the process alive. */
const drawnBars = new Set<MultiBar>();

/** Takes back what is being drawn, for work that failed and will not finish it. */
export function withdrawProgress(): void {
  for (const bars of drawnBars) bars.stop();
  drawnBars.clear();
}

const quietSteps = 4;
const fps = 8;

/**
 * @param title what is being done, such as `world`
 * @param unit what is counted, such as `events`
 */
export function startProgress(title: string, unit: string): Progress {
  return isInteractive() ? barProgress(title, unit) : lineProgress(title, unit);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function barProgress(title: string, unit: string): Progress {
  const started = performance.now();
  const format = ` ${title.padEnd(18)} {bar} {percentage} %  {value}/{total} ${unit}  {rate}/s  {eta_formatted} left  {doing}`;
  const bars = new MultiBar({ format, clearOnComplete: true, hideCursor: true, fps }, Presets.rect);
  drawnBars.add(bars);
  const bar = bars.create(1, 0, { rate: "–", doing: "" });
  let drawn = started;
  return {
    update(done, total, doing = "") {
      const rate = (done / (performance.now() - started)) * 1000;
      bar.setTotal(total);
      bar.update(Math.round(done), {
        rate: rate.toLocaleString("en", { maximumFractionDigits: rate < 10 ? 1 : 0 }),
        doing,
      });
      // Work that keeps the thread, such as a fit, leaves the bar's own timer no turn.
      if (performance.now() - drawn < 1000 / fps) return;
      bars.update();
      drawn = performance.now();
    },
    finish(note = "done") {
      bars.stop();
      drawnBars.delete(bars);
      console.log(` ${title.padEnd(18)} ${note} (${seconds(started)})`);
    },
  };
}

function lineProgress(title: string, unit: string): Progress {
  const started = performance.now();
  let said = 0;
  return {
    update(done, total) {
      const step = Math.floor((done / Math.max(total, 1)) * quietSteps);
      if (step <= said || step >= quietSteps) return;
      said = step;
      console.log(
        `${title}: ${Math.round(done).toLocaleString("en")} of ${Math.round(total).toLocaleString("en")} ${unit}`,
      );
    },
    finish(note = "done") {
      console.log(`${title}: ${note} (${seconds(started)})`);
    },
  };
}

/** Work whose length nobody can foresee: says that it began (in a terminal) and how it ended. */
export async function withProgress<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  if (isInteractive()) process.stdout.write(` ${title.padEnd(18)} …\r`);
  const result = await work();
  console.log(` ${title.padEnd(18)} done (${seconds(started)})`);
  return result;
}
