import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GenreScreen } from "../../../../features/search/GenreScreen.tsx";
import type { ItemRoute } from "../../../../shell/page/pageOfKind.ts";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";
import { genrePageOf } from "../../../../trpc/server.ts";

export async function generateMetadata({ params }: ItemRoute): Promise<Metadata> {
  return { title: (await genrePageOf((await params).id))?.name ?? "Not found" };
}

export default async function GenreRoute({ params }: ItemRoute) {
  const page = await genrePageOf((await params).id);
  if (!page) return notFound();
  return (
    <OwnPage>
      <GenreScreen page={page} />
    </OwnPage>
  );
}
