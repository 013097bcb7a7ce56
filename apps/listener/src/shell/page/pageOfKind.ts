import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { itemPageOf, signedIn } from "../../trpc/server.ts";
import type { ItemPage } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";

/** What Next.js gives a route with an id in its address. */
export interface ItemRoute {
  params: Promise<{ id: string }>;
}

export type PageOf<Kind extends ItemPage["kind"]> = Extract<ItemPage, { kind: Kind }>;

async function anyPage({ params }: ItemRoute): Promise<ItemPage | null> {
  const { id } = await params;
  return /^\d{1,10}$/.test(id) ? itemPageOf(Number(id)) : null;
}

/** The page of whatever item an address names; not found when there is none for the visitor. */
export async function itemPageOfRoute(route: ItemRoute): Promise<ItemPage> {
  // Whose page it is will be asked, see OwnPage: meanwhile, not afterwards.
  const [page] = await Promise.all([anyPage(route), signedIn()]);
  return page ?? notFound();
}

/** The page that an address names. An item of another kind is found at its own address; what is nowhere is not found. */
export async function pageOfKind<Kind extends ItemPage["kind"]>(kind: Kind, route: ItemRoute): Promise<PageOf<Kind>> {
  const page = await itemPageOfRoute(route);
  if (page.kind === kind) return page as PageOf<Kind>;
  return redirect(hrefOf(page) ?? "/");
}

/** The title of an item's page. */
export async function titleOfPage(route: ItemRoute): Promise<Metadata> {
  return { title: (await anyPage(route))?.title ?? "Not found" };
}
