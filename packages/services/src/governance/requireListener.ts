import { ServiceError, type Actor, type ServiceContext } from "../context.ts";

/**
 * The listener on whose behalf a verb runs.
 *
 * @throws ServiceError forbidden when it is anybody else
 */
export function requireListener({ actor }: ServiceContext): Extract<Actor, { kind: "listener" }> {
  if (actor.kind === "listener") return actor;
  throw new ServiceError("forbidden", "Only a listener may do this: sign in to the listener app.");
}
