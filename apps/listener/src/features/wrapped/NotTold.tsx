import { Notice } from "@segue/ui";
import { CalendarHeart, ShieldAlert } from "lucide-react";
import { PlaceLink } from "../../shell/PlaceLink.tsx";
import type { WrappedView } from "../../trpc/views.ts";
import { counted } from "./words.ts";

/** Why a year is not told, and what she can do. */
export function NotTold({ view }: { view: Exclude<WrappedView, { state: "told" }> }) {
  if (view.state === "blocked") {
    return (
      <Notice icon={<ShieldAlert className="size-7" />} title={`Something in your ${view.year} cannot be right`}>
        <p>Your year is not told before it is: {view.problems.join("; ")}.</p>
        <p className="mt-2">
          Was a history imported twice, in two formats? Look at{" "}
          <PlaceLink href="/history" name="History" className="underline">
            your history
          </PlaceLink>
          : what was not you, or is there twice, can be taken out.
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      icon={<CalendarHeart className="size-7" />}
      title={
        view.listens === 0 ? `No listens in ${view.year}` : `${counted(view.listens, "listen")} in ${view.year} so far`
      }
      action={
        <PlaceLink
          href="/import"
          name="Import"
          className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
        >
          Bring your history
        </PlaceLink>
      }
    >
      From {view.needed} listens on there is a year to tell: a listen is half of a track, or four minutes of anything.
    </Notice>
  );
}
