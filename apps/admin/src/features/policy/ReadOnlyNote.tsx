import { Eye } from "lucide-react";
import { roleName } from "../../components/roleNames.ts";

/** Why the controls do not move. */
export function ReadOnlyNote({ role }: { role: string }) {
  return (
    <p className="flex gap-3 rounded-md border border-line px-5 py-3 text-body text-muted">
      <Eye size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
      <span>
        You are reading this as {roleName(role).toLowerCase()}. Product managers and admins write drafts, approvers look
        at them; every step and its reason stands in the history and in the audit record.
      </span>
    </p>
  );
}
