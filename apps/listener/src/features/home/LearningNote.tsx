import { Banner } from "@segue/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { GraduationCap } from "lucide-react";
import { useEffect } from "react";
import { useCalls } from "../../trpc/client.tsx";
import { isLearning } from "./learning.ts";

const askAgainMs = 30_000;

/** Says why shelves are missing right after an import, and looks for them until they are there. */
export function LearningNote() {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const imports = useQuery(calls.history.imports.queryOptions(undefined, { staleTime: 60_000 }));
  const learning = isLearning(imports.data ?? [], imports.dataUpdatedAt);
  useEffect(() => {
    if (!learning) return undefined;
    const asking = setInterval(
      () => void queryClient.invalidateQueries({ queryKey: calls.home.get.queryKey() }),
      askAgainMs,
    );
    return () => clearInterval(asking);
  }, [learning, queryClient, calls]);
  if (!learning) return null;
  return (
    <div className="mt-7">
      <Banner icon={<GraduationCap className="size-5" />}>
        “Made for you” comes when the models have learnt from your import, within minutes.
      </Banner>
    </div>
  );
}
