import { Banner } from "@segue/ui";
import { UserRoundX } from "lucide-react";
import { useSettings } from "../../shell/settings/SettingsContext.ts";
import { useChangeSettings } from "../../shell/settings/useChangeSettings.ts";

/** Says that this Home knows nothing of its listener, because she wants it so, and offers the way back. */
export function UnprofiledNote() {
  const { personalised } = useSettings();
  const { change } = useChangeSettings();
  if (personalised) return null;
  return (
    <div className="mt-7">
      <Banner icon={<UserRoundX className="size-5" />}>
        This Home uses no profile: it is made of what most listeners like and what editors picked.{" "}
        <button
          type="button"
          className="font-semibold underline underline-offset-4"
          onClick={() => change({ personalised: true })}
        >
          Use my profile again
        </button>
      </Banner>
    </div>
  );
}
