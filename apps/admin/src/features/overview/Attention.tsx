import { TriangleAlert } from "lucide-react";
import type { Overview } from "../../trpc/answers.ts";
import { attention } from "./attention.ts";

/** What needs a person, above everything else; takes no room when nothing does. */
export function Attention({ overview }: { overview: Overview }) {
  const needs = attention(overview);
  if (needs.length === 0) return null;
  return (
    <section aria-label="Needs a person" className="rounded-lg bg-danger-ground px-5 py-4 text-body text-danger">
      <ul className="grid gap-2">
        {needs.map((need) => (
          <li key={need} className="flex gap-3">
            <TriangleAlert size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
            {need}
          </li>
        ))}
      </ul>
      {overview.incidents.some(({ resolvedAt }) => resolvedAt === null) ? (
        <a href="#incidents" className="mt-2 inline-block py-1 pl-[30px] font-medium underline underline-offset-4">
          What happened, and what to do
        </a>
      ) : null}
    </section>
  );
}
