import type { ItemPage } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";
import { ItemLink } from "../ItemLink.tsx";
import { PageHeader } from "../page/PageHeader.tsx";
import { SimilarSection } from "./SimilarSection.tsx";

/** What is like a track or an artist, as a page of its own. Of an album it is what is like its best track. */
export function SimilarScreen({ page }: { page: ItemPage }) {
  const seed = page.kind === "album" ? page.seed : page;
  const href = hrefOf(page);
  return (
    <>
      <PageHeader
        cover={page.cover}
        kind="Similar to"
        title={page.title}
        facts={
          href === null ? (
            page.subtitle
          ) : (
            <ItemLink href={href} className="hover:text-fg hover:underline">
              {page.subtitle}
            </ItemLink>
          )
        }
      />
      <div className="mt-9">
        {seed && (page.kind === "track" || page.kind === "artist" || page.kind === "album") ? (
          <SimilarSection itemId={seed.itemId} title={seed.title} isWholePage />
        ) : (
          <p className="text-body text-muted">What is similar is known for tracks, albums and artists.</p>
        )}
      </div>
    </>
  );
}
