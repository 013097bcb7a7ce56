import { useQueryClient } from "@tanstack/react-query";
import { useCalls } from "../../trpc/client.tsx";

/** Says to every screen that what Segue knows of her, or does with it, is another than before. */
export function useTasteChanged(): () => void {
  const calls = useCalls();
  const queryClient = useQueryClient();
  return () => {
    const keys = [calls.taste.learnt, calls.taste.dial, calls.taste.previewDial, calls.taste.place, calls.home.get];
    for (const call of keys) void queryClient.invalidateQueries({ queryKey: call.queryKey() });
  };
}
