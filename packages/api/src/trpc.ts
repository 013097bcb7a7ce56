import { ServiceError, type Actor, type Log, type ServiceContext, type StaffRole } from "@segue/services/context";
import { refuseErased } from "@segue/services/governance";
import { initTRPC, type TRPCError, type TRPCDefaultErrorShape } from "@trpc/server";
import { errorDetail, isUnforeseen, toCallError } from "./errors/toCallError.ts";
import { refuseUnstorableText } from "./request/refuseUnstorableText.ts";
import { transformer } from "./transformer.ts";

export type ListenerActor = Extract<Actor, { kind: "listener" }>;
export type StaffActor = Extract<Actor, { kind: "staff" }>;

/** What a request brings to a procedure: a service context whose actor is null while nobody is signed in. */
export type CallContext<Who extends Actor> = Omit<ServiceContext, "actor"> & { actor: Who | null };

/** Who may call a procedure of the console: what refuses the others, and what the People page shows. */
export interface StaffRule {
  roles: readonly StaffRole[];
}

const rootOptions = {
  transformer,
  isDev: false,
  errorFormatter({ shape, error }: { shape: TRPCDefaultErrorShape; error: TRPCError }) {
    return { ...shape, data: { ...shape.data, ...errorDetail(error) } };
  },
};

// Two roots that share nothing but these options: what one builds cannot be mounted in the other.
const listenerRoot = initTRPC.context<CallContext<ListenerActor>>().create(rootOptions);
const staffRoot = initTRPC.context<CallContext<StaffActor>>().meta<StaffRule>().create(rootOptions);

/** The one error middleware, used by both roots. */
function answered<Result extends { ok: true } | { ok: false; error: TRPCError }>(
  result: Result,
  where: { log: Log; path: string },
): Result {
  if (!result.ok) throw toCallError(result.error, where);
  return result;
}

export const listenerRouterOf = listenerRoot.router;
export const staffRouterOf = staffRoot.router;

/** A procedure of the listener app: its context is the signed-in listener's service context. */
export const listenerProcedure = listenerRoot.procedure
  .use(async ({ ctx, path, next }) => answered(await next(), { log: ctx.log, path }))
  .use(async ({ ctx, next }) => {
    const { actor } = ctx;
    if (actor?.kind !== "listener") throw new ServiceError("unauthenticated", "Sign in as a listener first.");
    const own = { ...ctx, actor };
    const result = await next({ ctx: own });
    if (!result.ok && isUnforeseen(result.error)) await refuseErased(own);
    return result;
  });

/** A procedure of the console, for staff of any role. */
export const staffProcedure = staffRoot.procedure
  .use(async ({ ctx, path, next }) => answered(await next(), { log: ctx.log, path }))
  .use(({ ctx, next }) => {
    const { actor } = ctx;
    if (actor?.kind !== "staff") throw new ServiceError("unauthenticated", "Sign in as a member of staff first.");
    return next({ ctx: { ...ctx, actor } });
  })
  .use(async ({ getRawInput, next }) => {
    refuseUnstorableText(await getRawInput());
    return next();
  });

/** A procedure of the console for the named roles alone. */
export function staffProcedureFor(...roles: [StaffRole, ...StaffRole[]]) {
  return staffProcedure.meta({ roles }).use(({ ctx, meta, next }) => {
    if (!meta?.roles.includes(ctx.actor.role)) {
      throw new ServiceError("forbidden", `Your role is ${ctx.actor.role}; this needs ${roles.join(" or ")}.`);
    }
    return next();
  });
}
