import { prepareEstimates } from "@segue/services/value";
import { staffHouse } from "./house.ts";

/** What the console's server does ahead of the first question, in the background. */
export function prepareStaff(): void {
  const { db, clock, random, log } = staffHouse();
  void prepareEstimates({ ctx: { db, clock, random, log, actor: { kind: "system" } } });
}
