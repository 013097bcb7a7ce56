import type { StaffRole } from "../../context.ts";

/** Who may read the names of real people; of the simulated ones and of the demonstration everybody on the staff may. */
const readersOfNames: ReadonlySet<StaffRole> = new Set(["auditor", "admin"]);

export function mayReadNames(role: StaffRole): boolean {
  return readersOfNames.has(role);
}

export interface NamedListener {
  displayName: string;
  /** made up: of the simulated world, or of the demonstration */
  isFictional: boolean;
}

/** What the console calls a listener: her name, or her initials where it is not the reader's to know. */
export function personName({ displayName, isFictional }: NamedListener, role: StaffRole): string {
  return isFictional || mayReadNames(role) ? displayName : initialsOf(displayName);
}

function initialsOf(name: string): string {
  const initials = name
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 0).toLocaleUpperCase()}.`);
  return initials.slice(0, 3).join(" ") || "A listener";
}
