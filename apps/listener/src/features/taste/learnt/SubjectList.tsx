import { useId } from "react";
import type { LearntSubject } from "../../../trpc/views.ts";
import { SubjectRow } from "./SubjectRow.tsx";
import type { SubjectKey } from "./useRemoval.ts";

interface SubjectListProps {
  title: string;
  subjects: readonly LearntSubject[];
  isHidden: (key: SubjectKey) => boolean;
  onRemove: (key: SubjectKey) => void;
}

/** The greatest sides of her taste of one kind. */
export function SubjectList({ title, subjects, isHidden, onRemove }: SubjectListProps) {
  const name = useId();
  const shown = subjects.filter((learnt) => !isHidden(learnt));
  if (shown.length === 0) return null;
  const greatest = Math.max(...shown.map(({ share }) => share));
  return (
    <div className="min-w-0">
      <h3 id={name} className="text-lead font-semibold">
        {title}
      </h3>
      <ul aria-labelledby={name} className="mt-2 flex flex-col gap-1">
        {shown.map((learnt) => (
          <SubjectRow key={learnt.subjectId} learnt={learnt} greatest={greatest} onRemove={() => onRemove(learnt)} />
        ))}
      </ul>
    </div>
  );
}
