import { ServiceError } from "@segue/services/context";
import { exportListener, signedInListener } from "@segue/services/governance";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { errorDetail, toCallError } from "../errors/toCallError.ts";
import { bodyOf } from "../request/bodyOf.ts";
import { listenerHouse, type ListenerHouse } from "./house.ts";
import { refuseOtherListener } from "./refuseOtherListener.ts";

const path = "your-data/export";

/**
 * Answers `GET /api/your-data/export`: everything that is kept of the signed-in listener, as a JSON file to save. Who is not signed in
 * gets `{message, field}`. An export that fails half-way ends the connection, so that no browser takes the part for the whole.
 *
 * @param house what to answer from; this process's own when left out, opened at the first request
 */
export function createListenerExportHandler(house?: ListenerHouse): (request: Request) => Promise<Response> {
  return async (request) => {
    const { auth, baseUrl: _baseUrl, ...rest } = house ?? listenerHouse();
    try {
      const actor = await signedInListener(rest.db, auth, request.headers);
      if (!actor) throw new ServiceError("unauthenticated", "Sign in as a listener first.");
      refuseOtherListener(request, actor);
      const pieces = exportListener({ ctx: { ...rest, actor } });
      const day = rest.clock().toISOString().slice(0, 10);
      return new Response(bodyOf(pieces), {
        headers: {
          "content-type": "application/json",
          "content-disposition": `attachment; filename="segue-${day}.json"`,
          "cache-control": "no-store",
        },
      });
    } catch (error) {
      const refusal = toCallError(error, { log: rest.log, path });
      const status = getHTTPStatusCodeFromError(refusal);
      return Response.json({ message: refusal.message, ...errorDetail(refusal) }, { status });
    }
  };
}

/** Answers downloads from this process's own house. */
export const listenerExportHandler = createListenerExportHandler();
