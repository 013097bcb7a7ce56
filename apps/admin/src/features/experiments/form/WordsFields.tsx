import { TextField } from "@segue/ui";
import { useId } from "react";
import type { FormPart } from "./formPart.ts";

/** What is tried, and what is believed of it. */
export function WordsFields({ draft, problems, onChange }: FormPart) {
  const id = useId();
  const problem = problems["hypothesis"];
  return (
    <div className="grid gap-5">
      <TextField
        label="Name"
        name="name"
        value={draft.name}
        problem={problems["name"]}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <div>
        <label htmlFor={id} className="mb-1.5 block text-small font-medium text-muted">
          Hypothesis
        </label>
        <textarea
          id={id}
          rows={3}
          value={draft.hypothesis}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={`${id}-said`}
          onChange={(event) => onChange({ hypothesis: event.target.value })}
          className="block w-full resize-y rounded-md border border-line-strong bg-surface px-3.5 py-2.5 text-body text-fg transition-colors hover:border-muted aria-invalid:border-danger"
        />
        <p id={`${id}-said`} className={`mt-1.5 text-small ${problem === undefined ? "text-faint" : "text-danger"}`}>
          {problem ?? "What will get better, for whom, and why. It stands in the audit record under your name."}
        </p>
      </div>
    </div>
  );
}
