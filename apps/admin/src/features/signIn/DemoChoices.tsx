import { ArrowRight } from "lucide-react";
import { demoStaff, type DemoStaff } from "./demoStaff.ts";

interface DemoChoicesProps {
  disabled: boolean;
  onChoose: (staff: DemoStaff) => void;
}

/** The demonstration's staff, each one tap away. */
export function DemoChoices({ disabled, onChoose }: DemoChoicesProps) {
  return (
    <section aria-labelledby="demo-title" className="mt-8 border-t border-line pt-6">
      <h2 id="demo-title" className="text-small font-medium text-muted">
        Or come in as one of the demonstration&apos;s staff
      </h2>
      <ul className="mt-3 grid gap-2">
        {demoStaff.map((staff) => (
          <li key={staff.email}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => onChoose(staff)}
              className="group flex min-h-14 w-full items-center gap-3 rounded-md border border-line bg-surface px-4 py-2 text-left transition-colors hover:border-line-strong hover:bg-raised disabled:opacity-60"
            >
              <span className="min-w-0 flex-1">
                <span className="block text-body font-semibold">{staff.role}</span>
                <span className="block text-small text-muted">
                  {staff.email}, {staff.may}
                </span>
              </span>
              <ArrowRight size={18} aria-hidden="true" className="shrink-0 text-faint group-hover:text-ember" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
