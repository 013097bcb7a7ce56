import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "../../../shell/toast.ts";
import { useCalls } from "../../../trpc/client.tsx";
import type { LearntSubject, TasteConsequence } from "../../../trpc/views.ts";
import { useTasteChanged } from "../useTasteChanged.ts";
import { consequenceWords } from "./consequenceWords.ts";

export type SubjectKey = Pick<LearntSubject, "subject" | "subjectId">;

const sameSubject = (left: SubjectKey, right: SubjectKey): boolean =>
  left.subject === right.subject && left.subjectId === right.subjectId;

const failed = "That could not be changed. Check your connection and try again.";

/** Removes what was learnt and takes removals back, at once on the screen; what came of the last change stays to be looked at. */
export function useRemoval() {
  const calls = useCalls();
  const changed = useTasteChanged();
  const [hidden, setHidden] = useState<SubjectKey[]>([]);
  const [consequence, setConsequence] = useState<(TasteConsequence & { isRemoval: boolean }) | null>(null);
  const show = (key: SubjectKey): void => setHidden((keys) => keys.filter((one) => !sameSubject(one, key)));
  const restore = useMutation(
    calls.taste.restore.mutationOptions({
      onSettled: changed,
      onSuccess: (answer, key) => {
        show(key);
        setConsequence({ ...answer, isRemoval: false });
      },
      onError: () => toast(failed),
    }),
  );
  const takeBack = ({ subject, subjectId }: SubjectKey): void => restore.mutate({ subject, subjectId });
  // Told here and not where it is called: of two removals in a row, each hears of its own answer.
  const remove = useMutation(
    calls.taste.remove.mutationOptions({
      onSettled: changed,
      onSuccess: (answer, key) => {
        setConsequence({ ...answer, isRemoval: true });
        const undo = { label: "Undo", onClick: () => takeBack(key) };
        toast(consequenceWords({ ...answer, isRemoval: true }), { action: undo });
      },
      onError: (_error, key) => {
        show(key);
        toast(failed);
      },
    }),
  );
  const takeOut = ({ subject, subjectId }: SubjectKey): void => {
    setHidden((keys) => [...keys, { subject, subjectId }]);
    remove.mutate({ subject, subjectId });
  };
  const isHidden = (key: SubjectKey): boolean => hidden.some((one) => sameSubject(one, key));
  return { takeOut, takeBack, isHidden, consequence, busy: remove.isPending || restore.isPending };
}
