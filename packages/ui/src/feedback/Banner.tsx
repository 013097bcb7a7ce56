import type { ReactNode } from "react";

/** One line about the state of everything, read out politely. */
export function Banner({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <output className="flex items-center gap-3 rounded-md border border-line bg-raised px-4 py-3 text-small text-fg">
      <span aria-hidden="true" className="text-ember">
        {icon}
      </span>
      <span>{children}</span>
    </output>
  );
}
