import { Hourglass, TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { Overview } from "../../trpc/answers.ts";
import { attention, type Need } from "./attention.ts";

/** What needs a person, above everything else: what is wrong, and what waits for a decision; takes no room when nothing does. */
export function Attention({ overview }: { overview: Overview }) {
  const needs = attention(overview);
  const wrong = needs.filter(({ waits }) => !waits);
  const waiting = needs.filter(({ waits }) => waits);
  return (
    <>
      {wrong.length > 0 ? (
        <section aria-label="Needs a person" className="rounded-lg bg-danger-ground px-5 py-4 text-body text-danger">
          <Needs needs={wrong} Sign={TriangleAlert} />
          {overview.incidents.some(({ resolvedAt }) => resolvedAt === null) ? (
            <a href="#incidents" className="mt-2 inline-block py-1 pl-[30px] font-medium underline underline-offset-4">
              What happened, and what to do
            </a>
          ) : null}
        </section>
      ) : null}
      {waiting.length > 0 ? (
        <section
          aria-label="Waits for a decision"
          className="rounded-lg border border-line bg-surface px-5 py-4 text-body"
        >
          <Needs needs={waiting} Sign={Hourglass} />
        </section>
      ) : null}
    </>
  );
}

function Needs({ needs, Sign }: { needs: Need[]; Sign: typeof Hourglass }) {
  return (
    <ul className="grid gap-2">
      {needs.map(({ text, href }) => (
        <li key={text} className="flex gap-3">
          <Sign size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
          {href === undefined ? (
            <span>{text}</span>
          ) : (
            <Link href={href} className="underline underline-offset-4">
              {text}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
