import { useHydrated } from "@segue/ui";
import { useId } from "react";
import { roleName, staffRoles } from "../../components/roleNames.ts";

type Role = (typeof staffRoles)[number];

interface RoleSelectProps {
  label: string;
  value: Role;
  onChange: (role: Role) => void;
  /** where the place says it to who sees it */
  hideLabel?: boolean;
}

/** One role of all. */
export function RoleSelect({ label, value, onChange, hideLabel = false }: RoleSelectProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "mb-1.5 block text-small font-medium text-muted"}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={!useHydrated()}
        onChange={(event) => {
          const chosen = staffRoles.find((role) => role === event.target.value);
          if (chosen) onChange(chosen);
        }}
        className="block h-11 w-full rounded-md border border-line-strong bg-surface px-3 text-body text-fg hover:border-muted"
      >
        {staffRoles.map((role) => (
          <option key={role} value={role}>
            {roleName(role)}
          </option>
        ))}
      </select>
    </div>
  );
}
