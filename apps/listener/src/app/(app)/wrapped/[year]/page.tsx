import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WrappedScreen } from "../../../../features/wrapped/WrappedScreen.tsx";
import { OwnPage } from "../../../../shell/session/OwnPage.tsx";
import { requireWrappedYears } from "../../../../trpc/server.ts";

interface WrappedYearPageProps {
  params: Promise<{ year: string }>;
}

export async function generateMetadata({ params }: WrappedYearPageProps): Promise<Metadata> {
  return { title: `Your ${(await params).year}` };
}

export default async function WrappedYearPage({ params }: WrappedYearPageProps) {
  const { year } = await params;
  if (!/^(?:19[7-9]\d|20\d\d)$/u.test(year)) notFound();
  const { years } = await requireWrappedYears();
  return (
    <OwnPage>
      <WrappedScreen year={Number(year)} years={years} />
    </OwnPage>
  );
}
