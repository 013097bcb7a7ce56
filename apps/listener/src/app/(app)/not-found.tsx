import { Notice } from "@segue/ui";
import { Compass } from "lucide-react";
import { PlaceLink } from "../../shell/PlaceLink.tsx";

/** What stands at an address that leads nowhere: an item that is gone, somebody else's, or no page at all. */
export default function PageNotFound() {
  return (
    <Notice
      icon={<Compass className="size-7" />}
      title="There is nothing here"
      level={1}
      action={
        <PlaceLink
          href="/search"
          name="Search"
          className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
        >
          Search for it
        </PlaceLink>
      }
    >
      The address may be old or mistyped, or belong to somebody’s private playlist.
    </Notice>
  );
}
