import { processLog } from "../processLog.ts";

/**
 * 200 when this process can serve, 503 with nothing but that when it cannot; why goes to the log, where it names the
 * variable or the server that is wrong.
 */
export async function answerHealth(prepare: () => Promise<void>): Promise<Response> {
  try {
    await prepare();
    return Response.json({ status: "ok" });
  } catch (error) {
    processLog.warn("not ready to serve", { reason: error instanceof Error ? error.message : String(error) });
    return Response.json({ status: "not ready" }, { status: 503 });
  }
}
