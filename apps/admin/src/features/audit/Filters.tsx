import { useId } from "react";
import { useHydrated } from "@segue/ui";
import type { AuditFilters } from "../../trpc/answers.ts";
import { actionChoice } from "../../components/record/actionWords.ts";
import type { AuditSearch } from "./auditQuery.ts";

interface FiltersProps {
  search: AuditSearch;
  /** undefined until loaded */
  filters: AuditFilters | undefined;
  onChange: (search: AuditSearch) => void;
}

/** Which entries to show; a changed filter starts again with the newest. */
export function Filters({ search: { action, actor }, filters, onChange }: FiltersProps) {
  const actions = filters?.actions.map((name) => ({ id: name, name: actionChoice(name) })) ?? [];
  return (
    <div className="flex flex-wrap gap-4">
      <Choice
        label="Action"
        all="All actions"
        value={action}
        options={actions}
        onChange={(next) => onChange({ action: next, actor })}
      />
      <Choice
        label="Who"
        all="Everybody"
        value={actor}
        options={filters?.actors ?? []}
        onChange={(next) => onChange({ action, actor: next })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** what the choice of nothing is called */
  all: string;
  value: string | undefined;
  options: { id: string; name: string }[];
  onChange: (value: string | undefined) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  const id = useId();
  // An address may ask for what the record does not have; the choice still says what was asked.
  const unknown = value !== undefined && !options.some((option) => option.id === value);
  return (
    <div className="min-w-52 max-sm:flex-1">
      <label htmlFor={id} className="mb-1.5 block text-small font-medium text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ""}
        disabled={!useHydrated()}
        onChange={(event) => onChange(event.target.value || undefined)}
        className="block h-11 w-full rounded-md border border-line-strong bg-surface px-3 text-body text-fg hover:border-muted"
      >
        <option value="">{all}</option>
        {unknown ? <option value={value}>{value}</option> : null}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
