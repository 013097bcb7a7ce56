import { useSettings } from "./SettingsContext.ts";

/** Writes moments as her own clock and calendar show them, wherever the device is. */
export function useOwnTime(
  style: Pick<Intl.DateTimeFormatOptions, "dateStyle" | "timeStyle">,
): (moment: Date) => string {
  const { zone } = useSettings();
  const format = new Intl.DateTimeFormat("en-GB", { ...style, timeZone: zone });
  return (moment) => format.format(moment);
}
