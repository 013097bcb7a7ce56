import { Banner } from "@segue/ui";
import { Archive } from "lucide-react";

/** Says that an item is remembered and does not play any more. */
export function Withdrawn({ when }: { when: boolean }) {
  if (!when) return null;
  return (
    <div className="mb-5 md:mr-16">
      <Banner icon={<Archive className="size-5" />}>
        This left the catalogue. It stays in your history and your playlists, and does not play any more.
      </Banner>
    </div>
  );
}
