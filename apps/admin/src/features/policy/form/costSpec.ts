import type { PolicyChoices } from "../../../trpc/answers.ts";
import type { NumberSpec } from "./numberSpec.ts";

/** What a stream of a rights holder costs: the policy's own rate, else the catalogue's. */
export function costSpec({ id, name, microsPerStream }: PolicyChoices["rightsHolders"][number]): NumberSpec {
  return {
    field: `costs.${id}`,
    label: `Rate of ${name}`,
    unit: "units of money for 1,000 streams",
    meaning: "What is paid for a thousand streams.",
    min: 0,
    max: 1_000_000,
    step: 10,
    scale: 0.001,
    read: ({ costs }) => costs?.[id] ?? microsPerStream,
    write: (policy, value) => ({ ...policy, costs: { ...policy.costs, [id]: value } }),
  };
}
