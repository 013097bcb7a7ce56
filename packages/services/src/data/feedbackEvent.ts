import { interactionKinds } from "@segue/engine/data";
import { z } from "zod";
import { maxRowNumber } from "../rowNumber.ts";
import { longestPlayMs } from "./plausiblePlay.ts";

/** What was sent, short enough for a message. */
function shown(value: unknown): string {
  if (typeof value === "string")
    return value.length > 40 ? `"${value.slice(0, 40)}…" (${value.length} long)` : `"${value}"`;
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  return value === undefined ? "nothing" : `a value of type ${Array.isArray(value) ? "list" : typeof value}`;
}

function whole(min: number, max: number) {
  const error = ({ input }: { input?: unknown }) => `must be a whole number from ${min} to ${max}, not ${shown(input)}`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
}

function text(maxLength: number) {
  const error = ({ input }: { input?: unknown }) => `must be text of 1 to ${maxLength} characters, not ${shown(input)}`;
  // PostgreSQL cannot store U+0000 in text; without this one such character would cost the whole batch.
  const noNull = (value: string) => !value.includes("\u0000");
  return z
    .string({ error })
    .min(1, { error })
    .max(maxLength, { error })
    .refine(noNull, { error: "must not contain the character U+0000" });
}

function uuid(meaning: string) {
  return z.guid({ error: ({ input }) => `must be ${meaning}, not ${shown(input)}` }).toLowerCase();
}

const flag = z.boolean({ error: ({ input }) => `must be true or false, not ${shown(input)}` });

/** One event as the app reports it: what can be said about it without looking anything up. */
export const feedbackEvent = z.object(
  {
    /** minted when the interaction began */
    id: z
      .uuidv7({ error: ({ input }) => `must be a UUIDv7 minted when the interaction began, not ${shown(input)}` })
      .toLowerCase(),
    kind: z.enum(interactionKinds, {
      error: ({ input }) => `must be one of ${interactionKinds.join(", ")}, not ${shown(input)}`,
    }),
    itemId: whole(1, maxRowNumber).nullish(),
    /** sound that was heard */
    msPlayed: whole(0, longestPlayMs).nullish(),
    durationMs: whole(1, maxRowNumber).nullish(),
    /** where the play ended inside the item */
    positionMs: whole(0, maxRowNumber).nullish(),
    startReason: text(32).nullish(),
    endReason: text(32).nullish(),
    sessionId: uuid("a UUID").nullish(),
    device: text(80).nullish(),
    /** a shelf's kind; any name is taken, so that an app that was offline may still name a shelf that is gone */
    sourceShelf: text(40)
      .regex(/^[a-z]+(-[a-z]+)*$/u, {
        error: ({ input }) => `must be the name of a shelf, such as made-for-you, not ${shown(input)}`,
      })
      .nullish(),
    slateId: uuid("the UUID of a slate").nullish(),
    query: text(200).nullish(),
    shuffle: flag.nullish(),
    offline: flag.nullish(),
    private: flag.nullish(),
    /** whose event it is; the signed-in listener's when left out */
    listenerId: whole(1, maxRowNumber).nullish(),
  },
  { error: ({ input }) => `an event must be an object, not ${shown(input)}` },
);

export type FeedbackEvent = z.infer<typeof feedbackEvent>;
