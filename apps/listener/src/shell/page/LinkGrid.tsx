import { Cover } from "@segue/ui";
import Link from "next/link";
import { useId } from "react";
import type { ItemPage } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";
import { yearOf } from "./pageWords.ts";

type ItemLink = Extract<ItemPage, { kind: "artist" }>["albums"][number];

interface LinkGridProps {
  title: string;
  items: ItemLink[];
}

/** Items as covers that lead to their pages. */
export function LinkGrid({ title, items }: LinkGridProps) {
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className="text-title font-semibold tracking-tight">
        {title}
      </h2>
      <ul className="-mx-2 mt-2 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-1">
        {items.map((item) => (
          <li key={item.itemId} className="min-w-0">
            <Link href={hrefOf(item) ?? "/"} className="block rounded-lg p-2 transition-colors hover:bg-raised">
              <Cover subject={item.cover} />
              <span className="mt-2.5 block truncate text-body font-semibold">{item.title}</span>
              <span className="block truncate text-small text-muted">
                {item.publishedOn === null ? item.subtitle : yearOf(item.publishedOn)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
