import type { Log } from "@segue/services/context";

function write(level: string, message: string, fields?: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({ at: new Date(), level, message, ...fields })}\n`);
}

/** One JSON line an entry, on the error stream. */
export const processLog: Log = {
  info: (message, fields) => write("info", message, fields),
  warn: (message, fields) => write("warn", message, fields),
};
