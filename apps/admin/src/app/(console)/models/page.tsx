import type { Metadata } from "next";
import { ModelsScreen } from "../../../features/models/ModelsScreen.tsx";
import { Prefetched, signedInStaff } from "../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Models" };

interface ModelsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ModelsPage({ searchParams }: ModelsPageProps) {
  const { role } = await signedInStaff();
  const { model } = await searchParams;
  return (
    <Prefetched load={({ models }, queries) => [queries.query(models.list.queryOptions())]}>
      <ModelsScreen role={role} chosen={typeof model === "string" ? model : null} />
    </Prefetched>
  );
}
