import superjson from "superjson";

export interface CallOptions {
  type: "query" | "mutation";
  path: string;
  input?: unknown;
  headers?: Record<string, string>;
}

export interface CallAnswer {
  status: number;
  /** the procedure's result; undefined when it failed */
  data: unknown;
  error?: { message: string; data: { code: string; field: string | null; reference: string | null; stack?: string } };
}

/** The request that an app's client makes for one call. */
export function callRequest(baseUrl: string, { type, path, input, headers }: CallOptions): Request {
  const url = new URL(`/api/trpc/${path}`, baseUrl);
  const body = JSON.stringify(superjson.serialize(input));
  if (type === "query") {
    url.searchParams.set("input", body);
    return new Request(url, { headers: headers ?? {} });
  }
  const sent = { "content-type": "application/json", origin: url.origin, ...headers };
  return new Request(url, { method: "POST", headers: sent, body });
}

/** What the client makes of the answer. */
export async function answerOf(response: Response): Promise<CallAnswer> {
  const body = (await response.json()) as {
    result?: { data: Parameters<typeof superjson.deserialize>[0] };
    error?: Parameters<typeof superjson.deserialize>[0];
  };
  const data = body.result ? superjson.deserialize(body.result.data) : undefined;
  if (!body.error) return { status: response.status, data };
  return { status: response.status, data, error: superjson.deserialize(body.error) };
}
