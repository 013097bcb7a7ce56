import { ServiceError } from "@segue/services/context";
import { exportAudit, exportAuditInput, signedInStaff } from "@segue/services/governance";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { errorDetail, toCallError } from "../errors/toCallError.ts";
import { bodyOf } from "../request/bodyOf.ts";
import { refuseUnstorableText } from "../request/refuseUnstorableText.ts";
import { staffHouse, type StaffHouse } from "./house.ts";

const path = "audit/export";
const contentTypes = { csv: "text/csv; charset=utf-8", jsonl: "application/jsonl; charset=utf-8" };

/**
 * Answers `GET /api/audit/export?format=csv|jsonl&action=&actor=`: the record, filtered as asked, as a file to save. Who is not signed in as an auditor or
 * an admin gets `{message, field}`. An export that fails half-way ends the connection, so that no browser takes the part for the whole.
 *
 * @param house what to answer from; this process's own when left out, opened at the first request
 */
export function createAuditExportHandler(house?: StaffHouse): (request: Request) => Promise<Response> {
  return async (request) => {
    const { auth, baseUrl: _baseUrl, ...rest } = house ?? staffHouse();
    try {
      const actor = await signedInStaff(auth, request.headers);
      if (!actor) throw new ServiceError("unauthenticated", "Sign in as a member of staff first.");
      const input = askedOf(request);
      const pieces = await exportAudit({ ctx: { ...rest, actor }, input });
      const day = rest.clock().toISOString().slice(0, 10);
      return new Response(bodyOf(pieces), {
        headers: {
          "content-type": contentTypes[input.format],
          "content-disposition": `attachment; filename="segue-audit-${day}.${input.format}"`,
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

function askedOf({ url }: Request) {
  const sent = Object.fromEntries(new URL(url).searchParams);
  refuseUnstorableText(sent);
  const asked = exportAuditInput.safeParse(sent);
  if (asked.success) return asked.data;
  throw new TRPCError({ code: "BAD_REQUEST", cause: asked.error });
}

/** Answers downloads from this process's own house. */
export const auditExportHandler = createAuditExportHandler();
