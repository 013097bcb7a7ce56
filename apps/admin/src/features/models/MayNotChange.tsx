import { Eye } from "lucide-react";
import { roleName } from "../../components/roleNames.ts";

/** Why nothing can be promoted here. */
export function MayNotChange({ role }: { role: string }) {
  return (
    <p className="mb-3 flex gap-3 rounded-md border border-line px-4 py-3 text-small text-muted">
      <Eye size={16} aria-hidden="true" className="mt-0.5 shrink-0" />
      <span>
        You are reading this as {roleName(role).toLowerCase()}. ML engineers and admins promote models and roll them
        back.
      </span>
    </p>
  );
}
