import { artistBands } from "@segue/engine/data";
import { dayparts, guardrailMetrics, type Policy, type PolicyScope } from "@segue/engine/decision";
import { z } from "zod";
import { rowNumber } from "../../rowNumber.ts";

const figure = (least: number, most: number) => {
  const error = `must be a number from ${least} to ${most}`;
  return z.number({ error }).min(least, { error }).max(most, { error });
};
const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};
const share = figure(0, 1);

/** The same for every one of these names. */
function each<Name extends string, Value>(names: readonly Name[], schema: z.ZodType<Value>) {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, z.ZodType<Value>>);
}

/** A whole policy: every field is there and of its kind. What does not fit together is for `checkPolicy` to say. */
export const policyInput: z.ZodType<Policy> = z.object({
  dial: share,
  dialMin: share,
  dialMax: share,
  opennessWeight: share,
  temperature: figure(0, 10),
  maxPerArtist: whole(1, 100),
  shelfOrder: z.array(z.string().min(1).max(60), "must be a list of shelves").max(50),
  shelfTemperature: figure(0, 10),
  daypartShift: each(dayparts, figure(-0.5, 0.5)),
  equity: each(artistBands, z.strictObject({ weight: figure(0.25, 4), floor: figure(0, 0.9) })),
  floorGain: figure(0, 2),
  costWeight: share,
  costs: z
    .record(
      z.string().regex(/^[1-9]\d{0,9}$/u, "must be a table of costs by rights holders' numbers"),
      figure(0, 1_000_000_000),
    )
    .nullable(),
  genreCalibration: share,
  repetition: z.strictObject({ artistInARow: whole(1, 100), daysBeforeRepeat: whole(0, 365) }),
  guardrails: z
    .array(
      z.strictObject({
        metric: z.enum(guardrailMetrics, { error: `must be one of ${guardrailMetrics.join(", ")}` }),
        side: z.enum(["atLeast", "atMost"], { error: "must be atLeast or atMost" }),
        limit: figure(0, 1_000_000_000),
        of: z.enum(["value", "ratio"], { error: "must be value or ratio" }),
      }),
    )
    .max(20, "must be at most 20 guardrails"),
});

/** For whom a policy holds. */
export const scopeInput: z.ZodType<PolicyScope> = z.discriminatedUnion(
  "kind",
  [
    z.object({ kind: z.literal("everyone") }),
    z.object({
      kind: z.literal("market"),
      country: z.string().regex(/^[A-Z]{2}$/u, "must be a country in two letters, such as ES"),
    }),
    z.object({ kind: z.literal("cluster"), cluster: whole(0, 1_000_000) }),
    z.object({ kind: z.literal("listener"), listenerId: rowNumber("the number of a listener") }),
  ],
  { error: "must be everyone, a market, a cluster or one listener" },
);
