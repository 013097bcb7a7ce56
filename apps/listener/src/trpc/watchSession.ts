import type { ListenerRouter } from "@segue/api/listener";
import type { TRPCLink } from "@trpc/client";
import { tap } from "@trpc/server/observable";
import { callErrorCode } from "./callError.ts";
import { sessionEnd } from "./sessionEnd.ts";

/** Notices in the answer of any call, whoever made it, that nobody is signed in any more. */
export const watchSession: TRPCLink<ListenerRouter> = () => (call) =>
  call.next(call.op).pipe(
    tap({
      next: () => sessionEnd.tell(false),
      error: (error) => {
        if (callErrorCode(error) === "UNAUTHORIZED") sessionEnd.tell(true);
      },
    }),
  );
