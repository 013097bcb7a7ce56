import { dayparts } from "@segue/engine/decision";
import { z } from "zod";

const far = "must be from -1, all the way to the familiar, to 1, all the way to discovery";

const offset = z.number({ error: far }).min(-1, { error: far }).max(1, { error: far });

const daypart = z.enum(dayparts, { error: `must be one of ${dayparts.join(", ")}` });

export const previewDialInput = z.object({ daypart, offset });

export const setListenerDialInput = z.object({
  /** by the part of the day; parts that are left out stay as they are, 0 takes her dial away */
  dials: z.partialRecord(daypart, offset),
});
