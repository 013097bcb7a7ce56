import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * The command line of a living process, its words parted by spaces; undefined when there is none or it is a zombie.
 * Linux is asked through /proc, because a small system comes without `ps`.
 */
export function processWords(processId: number): string | undefined {
  if (!Number.isInteger(processId) || processId <= 0) return undefined;
  try {
    return existsSync("/proc/self/stat") ? wordsFromProc(processId) : wordsFromPs(processId);
  } catch {
    return undefined;
  }
}

function wordsFromProc(processId: number): string | undefined {
  const state = /\) (\S)/.exec(readFileSync(`/proc/${processId}/stat`, "utf8"))?.[1];
  if (state === "Z" || state === "X") return undefined;
  return readFileSync(`/proc/${processId}/cmdline`, "utf8").replaceAll("\0", " ").trimEnd();
}

function wordsFromPs(processId: number): string | undefined {
  const said = execFileSync("ps", ["-o", "stat=,args=", "-p", String(processId)], { encoding: "utf8" }).trim();
  return said.startsWith("Z") ? undefined : said.replace(/^\S+\s+/, "");
}
