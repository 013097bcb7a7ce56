import { TRPCError } from "@trpc/server";

/** Room for the largest batch of 500 events with every text at its longest. */
const maxBodyBytes = 2 * 1024 * 1024;

function tooLarge(): TRPCError {
  const message = `A request may have at most ${maxBodyBytes} bytes; send the rest in another one.`;
  return new TRPCError({ code: "PAYLOAD_TOO_LARGE", message });
}

/** @throws TRPCError PAYLOAD_TOO_LARGE when the request says that it is longer than a request may be */
export function refuseLargeBody(request: Request): void {
  if (Number(request.headers.get("content-length")) > maxBodyBytes) throw tooLarge();
}

/** The same request; reading its body fails as soon as it is longer than a request may be. */
export function limitBody(request: Request): Request {
  // The server itself holds a request to the length that it states.
  if (request.body === null || request.headers.has("content-length")) return request;
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxBodyBytes) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  // From its parts, because a framework may hand over a stand-in that cannot be copied; as a value of its own, because the
  // browser's types do not know `duplex`.
  const { method, headers, signal } = request;
  const limited = { method, headers, signal, body: request.body.pipeThrough(counter), duplex: "half" as const };
  return new Request(request.url, limited);
}
