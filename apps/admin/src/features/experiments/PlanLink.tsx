import { Plus } from "lucide-react";
import Link from "next/link";

/** The way to a new experiment. */
export function PlanLink() {
  return (
    <Link
      href="/experiments/new"
      className="inline-flex min-h-11 items-center gap-2 rounded-full bg-ember px-5 text-body font-semibold text-on-ember transition-colors hover:bg-ember-strong"
    >
      <Plus size={18} aria-hidden="true" />
      Plan an experiment
    </Link>
  );
}
