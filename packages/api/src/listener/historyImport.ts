import { ServiceError, type ServiceContext } from "@segue/services/context";
import { importUpload } from "@segue/services/data";
import { signedInListener } from "@segue/services/governance";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { errorDetail, toCallError } from "../errors/toCallError.ts";
import { refuseForeignOrigin } from "../request/refuseForeignOrigin.ts";
import { listenerHouse, type ListenerHouse } from "./house.ts";
import { refuseOtherListener } from "./refuseOtherListener.ts";

/** Progress is told this often at most, milliseconds. */
const tellEveryMs = 200;

/**
 * Answers `POST /api/history/import?fileName=…&format=…` with the raw file as body: lines of JSON while it works,
 * `{type:"progress", bytes, read, stored}`, then `{type:"done", report}` or `{type:"error", message, field}`. Leaving stops
 * the import; what was stored stays. Who may not import gets `{message, field}` at once.
 *
 * @param house what to answer from; this process's own when left out, opened at the first request
 */
export function createHistoryImportHandler(house?: ListenerHouse): (request: Request) => Promise<Response> {
  return async (request) => {
    const { auth, baseUrl, ...rest } = house ?? listenerHouse();
    try {
      refuseForeignOrigin(request, baseUrl);
      const actor = await signedInListener(rest.db, auth, request.headers);
      if (!actor) throw new ServiceError("unauthenticated", "Sign in as a listener first.");
      refuseOtherListener(request, actor);
      const body = streamImport({ ...rest, actor }, request);
      return new Response(body, { headers: { "content-type": "application/x-ndjson", "cache-control": "no-store" } });
    } catch (error) {
      const refusal = toCallError(error, { log: rest.log, path: "history/import" });
      return Response.json(
        { message: refusal.message, ...errorDetail(refusal) },
        { status: getHTTPStatusCodeFromError(refusal) },
      );
    }
  };
}

/** Answers uploads from this process's own house. */
export const historyImportHandler = createHistoryImportHandler();

function streamImport(ctx: ServiceContext, request: Request): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      const tell = (line: object) => {
        if (!left.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      tell(await runImport(ctx, request, { tell, signal: AbortSignal.any([request.signal, left.signal]) }));
      if (!left.signal.aborted) controller.close();
    },
    cancel() {
      left.abort();
    },
  });
}

/** The last line of the answer. */
async function runImport(
  ctx: ServiceContext,
  request: Request,
  { tell, signal }: { tell: (line: object) => void; signal: AbortSignal },
): Promise<object> {
  const query = new URL(request.url).searchParams;
  let toldAt = Number.NEGATIVE_INFINITY;
  try {
    const report = await importUpload({
      ctx,
      input: {
        fileName: query.get("fileName") ?? "",
        format: query.get("format") ?? "auto",
        user: query.get("user") ?? undefined,
        body: request.body ?? new ReadableStream({ start: (controller) => controller.close() }),
      },
      onProgress({ bytes, read, stored }) {
        if (performance.now() - toldAt < tellEveryMs) return;
        toldAt = performance.now();
        tell({ type: "progress", bytes, read, stored });
      },
      signal,
    });
    return { type: "done", report };
  } catch (error) {
    // Nobody is there any more to be told, and nothing failed.
    if (signal.aborted) return { type: "error", message: "The import was stopped.", field: null };
    const refusal = toCallError(error, { log: ctx.log, path: "history/import" });
    return { type: "error", message: refusal.message, ...errorDetail(refusal) };
  }
}
