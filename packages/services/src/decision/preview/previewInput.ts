import { dayparts } from "@segue/engine/decision";
import { z } from "zod";
import { rowNumber } from "../../rowNumber.ts";
import { hasOrderedBand, unorderedBand } from "../drafts/orderedBand.ts";
import { policyInput, scopeInput } from "../drafts/policyInput.ts";
import { mostPreviewed } from "./sampledListeners.ts";

export const previewPolicyInput = z
  .object({
    policy: policyInput,
    scope: scopeInput,
    /** a varied dozen when left out */
    listenerIds: z
      .array(rowNumber("the number of a listener"))
      .max(mostPreviewed, `at most ${mostPreviewed} listeners are looked at side by side`)
      .optional(),
    /** part of the day at whose beginning everybody opens Home; as it is now on each one's clock when left out */
    daypart: z.enum(dayparts).optional(),
  })
  .refine(hasOrderedBand, unorderedBand);

export const checkPolicyInput = z.object({ policy: policyInput, scope: scopeInput });
