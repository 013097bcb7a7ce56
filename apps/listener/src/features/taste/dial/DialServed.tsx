import { useOwnTime } from "../../../shell/settings/useOwnTime.ts";
import type { ListenerDial } from "../../../trpc/views.ts";
import { points } from "./dialWords.ts";

/** What her latest Home was really made with, from its record. */
export function DialServed({ served }: { served: NonNullable<ListenerDial["served"]> }) {
  const { requested, applied, servedAt, policyVersion } = served;
  const timeOf = useOwnTime({ dateStyle: "medium", timeStyle: "short" });
  return (
    <p className="mt-3 text-caption text-faint">
      Your latest Home, {timeOf(servedAt)}: asked for {points(requested)}, used {points(applied)}, under policy{" "}
      {policyVersion}. Every Home records both.
    </p>
  );
}
