import type { TwinSource } from "@segue/db";
import type { InteractionSource, TimePrecision } from "@segue/engine/data";

/** Which other exports of the same service tell of the same plays, worse or better. */
export interface Twins {
  replaces: TwinSource | null;
  yieldsTo: TwinSource | null;
}

/** The extended history beats the account data; a file with seconds beats one with minutes. */
export function twinsOf(source: InteractionSource, precision: TimePrecision): Twins {
  if (source === "spotify-extended")
    return { replaces: { source: "spotify-account", precision: null }, yieldsTo: null };
  if (source === "spotify-account")
    return { replaces: null, yieldsTo: { source: "spotify-extended", precision: null } };
  if (source !== "lastfm") return { replaces: null, yieldsTo: null };
  return precision === "minute"
    ? { replaces: null, yieldsTo: { source, precision: "second" } }
    : { replaces: { source, precision: "minute" }, yieldsTo: null };
}
