import type { ListenerRouter } from "@segue/api/listener";
import type { TRPCLink } from "@trpc/client";
import { tap } from "@trpc/server/observable";
import { callErrorCode } from "./callError.ts";
import { pageSession } from "./pageSession.ts";

/** Notices in the answer of any call, whoever made it, that nobody is signed in any more, or somebody else. */
export const watchSession: TRPCLink<ListenerRouter> = () => (call) => {
  const tell = pageSession.asked();
  return call.next(call.op).pipe(
    tap({
      next: () => tell("own"),
      error: (error) => {
        const code = callErrorCode(error);
        if (code === "UNAUTHORIZED") tell("ended");
        if (code === "PRECONDITION_FAILED") tell("replaced");
      },
    }),
  );
};
