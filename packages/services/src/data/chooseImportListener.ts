import { findOrCreateImportListener, type ImportListener, readImportListener } from "@segue/db";
import { matchKey } from "@segue/engine/data";
import { ServiceError, type ServiceContext } from "../context.ts";
import { isZone } from "./localHour.ts";

const maxNameLength = 200;

/**
 * The listener that a command means: a number, an e-mail address, or `new:Name:Zone` for one without an account. The same
 * name means the same listener the next time, so that an import that was cut off can be repeated word for word.
 *
 * @throws ServiceError when there is no such listener, or no such zone
 */
export async function chooseImportListener(call: {
  ctx: ServiceContext;
  input: { listener: string };
}): Promise<ImportListener> {
  const { ctx, input } = call;
  if (ctx.actor.kind !== "system") throw new ServiceError("forbidden", "listeners are chosen on the command line only");
  const wanted = input.listener.trim();
  if (wanted.startsWith("new:")) return newListener(ctx, wanted);
  const by = /^\d{1,9}$/u.test(wanted) ? { id: Number(wanted) } : { email: wanted.toLowerCase() };
  const listener = await readImportListener(ctx.db, by);
  if (listener) return listener;
  const message = `there is no listener ${wanted}; give a number, an e-mail address, or new:Name:Zone to make one`;
  throw new ServiceError("notFound", message, "listener");
}

async function newListener(ctx: ServiceContext, wanted: string): Promise<ImportListener> {
  const [, displayName = "", zone = ""] = /^new:([^:]+):(.+)$/u.exec(wanted) ?? [];
  const name = displayName.trim();
  if (name === "" || name.length > maxNameLength) {
    throw new ServiceError(
      "invalid",
      `${wanted} names nobody; write new:Name:Zone, such as new:Mira:Europe/Madrid`,
      "listener",
    );
  }
  if (!isZone(zone)) {
    throw new ServiceError("invalid", `there is no zone ${zone}; write an IANA name such as Europe/Madrid`, "listener");
  }
  const listener = await findOrCreateImportListener(ctx.db, { originKey: matchKey(name), displayName: name, zone });
  if (listener.zone === zone) return listener;
  const message = `${name} was made with the zone ${listener.zone}; use it, or choose another name`;
  throw new ServiceError("conflict", message, "listener");
}
