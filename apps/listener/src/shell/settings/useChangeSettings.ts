import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "../toast.ts";
import { isSessionOver } from "../../trpc/callError.ts";
import { useCalls } from "../../trpc/client.tsx";
import type { Settings } from "../../trpc/views.ts";

type SettingsChange = { [Name in Exclude<keyof Settings, "email">]?: Settings[Name] | undefined };

/** Changes settings: shown at once, taken back with a sentence when it could not be kept. Home, mixes and taste ask anew. */
export function useChangeSettings() {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const queryKey = calls.settings.get.queryKey();
  const show = (change: SettingsChange): void =>
    void queryClient.setQueryData(queryKey, (settings) => settings && Object.assign({}, settings, change));
  const change = useMutation(
    calls.settings.change.mutationOptions({
      // One after the other, so that the last press is what stays.
      scope: { id: "settings" },
      onMutate: async (input) => {
        await queryClient.cancelQueries({ queryKey });
        const before = queryClient.getQueryData(queryKey);
        show(input);
        return before;
      },
      onSuccess: show,
      onError: (error, _input, before) => {
        if (before) queryClient.setQueryData(queryKey, before);
        if (isSessionOver(error)) return;
        toast.error("That could not be kept, so it stands as it was. Check your connection and try again.");
      },
      onSettled: () => {
        void queryClient.invalidateQueries({ queryKey: calls.home.get.queryKey() });
        void queryClient.invalidateQueries({ queryKey: calls.taste.pathKey() });
        void queryClient.invalidateQueries({ queryKey: calls.mixes.pathKey() });
        void queryClient.invalidateQueries({ queryKey: calls.settings.mainParameters.queryKey() });
      },
    }),
  );
  return { change: (input: SettingsChange) => change.mutate(input), isPending: change.isPending };
}
