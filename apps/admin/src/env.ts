import { z } from "zod";

const onOrOff = z.enum(["on", "off"], "SEGUE_DEMO_SIGN_INS must be on or off").default("on");

/** Whether the sign-in page offers the demonstration's staff; a house of its own sets SEGUE_DEMO_SIGN_INS=off. */
export function offersDemoSignIns(): boolean {
  return onOrOff.parse(process.env["SEGUE_DEMO_SIGN_INS"] || undefined) === "on";
}
