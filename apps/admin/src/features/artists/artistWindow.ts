import { choiceParameter } from "../../components/charts/urlParameter.ts";

export const windows = ["7", "28", "56"] as const;
export const usualWindow = "28";

/** How many days back the page looks, in its address. */
export const windowParameter = choiceParameter(windows);

/** The days that an address asks for; the usual ones where it makes no sense. */
export function windowOf(value: string | string[] | undefined): (typeof windows)[number] {
  return (typeof value === "string" ? windowParameter.read(value) : undefined) ?? usualWindow;
}
