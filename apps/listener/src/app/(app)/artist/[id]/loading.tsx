import { PageSkeleton } from "../../../../shell/page/PageSkeleton.tsx";

export default function Loading() {
  return <PageSkeleton round />;
}
