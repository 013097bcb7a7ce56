import { Button, TextField } from "@segue/ui";
import { useId, useState } from "react";
import { useSettings } from "../../shell/settings/SettingsContext.ts";
import { useChangeSettings } from "../../shell/settings/useChangeSettings.ts";
import { focusOn } from "./focusOn.ts";
import { useMinute } from "./useMinute.ts";
import { timeIn, zoneName } from "./zoneWords.ts";

/** Every zone that this browser knows, and the one that is chosen. */
function zonesWith(zone: string): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", zone])].toSorted();
}

function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const id = useId();
  const [zones] = useState(() => zonesWith(zone));
  const minute = useMinute();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1.5 block text-small font-medium text-muted">
        Time zone
      </label>
      <select
        id={id}
        value={zone}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="block h-12 w-full rounded-md border border-line-strong bg-surface px-3 text-body text-fg hover:border-muted"
      >
        {zones.map((one) => (
          <option key={one} value={one}>
            {zoneName(one)}
          </option>
        ))}
      </select>
      <p id={`${id}-said`} className="mt-1.5 text-small text-muted">
        {minute === null ? "" : `It is ${timeIn(zone, minute)} there now. `}Home greets you and chooses by this clock.
      </p>
    </div>
  );
}

/** Name and zone to be changed. */
export function AccountForm({ onDone }: { onDone: () => void }) {
  const settings = useSettings();
  const [zone, setZone] = useState(settings.zone);
  const [name, setName] = useState(settings.displayName);
  const { change } = useChangeSettings();
  const isEmpty = name.trim() === "";
  return (
    <form
      className="flex flex-col gap-4 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        change({ displayName: name.trim(), zone });
        onDone();
      }}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={80}
        ref={focusOn}
        onChange={(event) => setName(event.currentTarget.value)}
        problem={isEmpty ? "Home has to call you something." : undefined}
      />
      <ZoneField zone={zone} onChange={setZone} />
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" disabled={isEmpty}>
          Save
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
