import { readFileSync, writeFileSync } from "node:fs";
import type { Meter } from "@segue/services/value";

const status = "/proc/self/status";
const clearPeak = "/proc/self/clear_refs";
const bytesPerKilobyte = 1024;

/** Linux tells the peak since it was last forgotten; elsewhere it is that of the process since its start. */
function peakOf(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1];
    if (kilobytes) return Number(kilobytes) * bytesPerKilobyte;
  } catch {
    // Not Linux: the process's own account follows.
  }
  return process.resourceUsage().maxRSS * bytesPerKilobyte;
}

function forgetPeak(): void {
  try {
    writeFileSync(clearPeak, "5");
  } catch {
    // Where it cannot be forgotten the figure stays an upper bound.
  }
}

/** Time, and the peak of resident memory, of this process. */
export function processMeter(): Meter {
  return { now: () => performance.now(), resetPeak: forgetPeak, peakBytes: peakOf };
}
