import type { Log, ServiceContext } from "@segue/services/context";
import { startDatabase, systemContext } from "@segue/services/server";

/** Commands speak to a person: what is worth saying goes to the terminal. */
export const consoleLog: Log = {
  info: (message) => console.log(message),
  warn: (message) => console.warn(message),
};

/** Runs a command's work on Segue's database, joining the server when Segue is running and starting it for the while when not. */
export async function withSystem<Result>(work: (ctx: ServiceContext) => Promise<Result>): Promise<Result> {
  const database = await startDatabase();
  const ctx = systemContext({ url: database.url, log: consoleLog });
  try {
    return await work(ctx);
  } finally {
    await ctx.db.close();
    if (database.ownsServer) await database.stop();
  }
}
