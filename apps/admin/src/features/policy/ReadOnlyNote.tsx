import { Eye } from "lucide-react";
import { roleName } from "../../components/roleNames.ts";

/** Why the dial does not move. */
export function ReadOnlyNote({ role }: { role: string }) {
  return (
    <p className="flex gap-3 rounded-md border border-line px-5 py-4 text-body text-muted">
      <Eye size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
      <span>
        You are reading this as {roleName(role).toLowerCase()}. Product managers and admins move the dial; every change
        and its reason stands in the history and in the audit record.
      </span>
    </p>
  );
}
