"use client";

import { Switch } from "@segue/ui";
import { useSettings } from "../../shell/settings/SettingsContext.ts";
import { useChangeSettings } from "../../shell/settings/useChangeSettings.ts";
import { PartOfData } from "./PartOfData.tsx";

/** What may be made of what she does: three switches, each in force at once. */
export function PrivacySection() {
  const { privateSession, personalised, trainingConsent } = useSettings();
  const { change } = useChangeSettings();
  return (
    <PartOfData id="private" title="Privacy" about="In force with your next play and your next Home.">
      <div className="divide-y divide-line rounded-lg bg-surface px-5">
        <Switch
          label="Private session"
          checked={privateSession}
          onChange={(checked) => change({ privateSession: checked })}
        >
          While it is on, what you do stays in your history, marked private, and steers nothing: not Home, not your
          taste, not the models. It ends when you switch it off.
        </Switch>
        <Switch
          label="Home without a profile"
          checked={!personalised}
          onChange={(checked) => change({ personalised: !checked })}
        >
          Home shows what most listeners like and what editors picked. Nothing of your past is looked at, and nothing of
          it is deleted: switch back and it is as it was.
        </Switch>
        <Switch
          label="Let models learn from me"
          checked={trainingConsent}
          onChange={(checked) => change({ trainingConsent: checked })}
        >
          Models that recommend to everybody learn from many listeners together. Without your consent the next training
          leaves your listening out; your own Home keeps answering to it.
        </Switch>
      </div>
    </PartOfData>
  );
}
