import { ArrowLeft } from "lucide-react";
import Link from "next/link";

/** The way back to all experiments. */
export function BackLink() {
  return (
    <Link
      href="/experiments"
      className="mb-3 inline-flex min-h-9 items-center gap-2 rounded-sm text-small font-medium text-muted hover:text-fg pointer-coarse:min-h-11"
    >
      <ArrowLeft size={16} aria-hidden="true" />
      All experiments
    </Link>
  );
}
