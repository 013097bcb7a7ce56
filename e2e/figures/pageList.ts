import type { Page } from "@playwright/test";
import { settled } from "./settled.ts";

export interface NamedPage {
  name: string;
  path: string;
  signedIn: boolean;
}

const page = (name: string, path: string, signedIn = true): NamedPage => ({ name, path, signedIn });

/** Pages whose address is known beforehand. */
const fixed = [
  page("Home", "/"),
  page("Search", "/search"),
  page("search results", "/search?q=the"),
  page("Library", "/library"),
  page("Taste", "/taste"),
  page("taste map", "/taste/map"),
  page("Wrapped", "/wrapped"),
  page("History", "/history"),
  page("Import", "/import"),
  page("Your data", "/your-data"),
  page("welcome", "/welcome"),
  page("not found", "/nowhere"),
  page("sign-in", "/sign-in", false),
  page("sign-up", "/sign-up", false),
];

/** Kinds of pages of the catalogue, as their addresses begin. */
const kinds = ["playlist", "artist", "album", "show", "episode", "book", "mix", "similar", "genre"];

/** What `pageList` can find. */
export const pageNames = [...fixed.map(({ name }) => name), ...kinds];

/** Where a listener finds something of every kind. */
const sources = ["/", "/search", "/search?q=the", "/library?show=playlists"];

/** A page of every kind of item, reached from where a listener finds them. */
async function itemPages(window: Page): Promise<NamedPage[]> {
  const found = new Map<string, string>();
  const gather = async () => {
    const links = await window
      .locator("main a[href]")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    for (const link of links) {
      const kind = kinds.find((one) => link.startsWith(`/${one}/`));
      if (kind && !found.has(kind)) found.set(kind, link);
    }
  };
  for (const source of sources) {
    await window.goto(source);
    await settled(window);
    await gather();
  }
  const show = found.get("show");
  if (show) {
    await window.goto(show);
    await settled(window);
    await gather();
  }
  const artist = found.get("artist");
  if (artist) found.set("similar", artist.replace("/artist/", "/similar/"));
  return kinds.flatMap((kind) => {
    const path = found.get(kind);
    return path ? [page(kind, path)] : [];
  });
}

/** Every page of the listener app; of pages there are many of, one. */
export async function pageList(window: Page): Promise<NamedPage[]> {
  return [...fixed, ...(await itemPages(window))];
}
