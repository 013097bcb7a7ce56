import { useId, type ComponentProps } from "react";

interface TextFieldProps extends ComponentProps<"input"> {
  label: string;
  hint?: string;
  /** what is wrong with the value, and what would be right */
  problem?: string | undefined;
}

/** A labelled line of input with its hint and its problem tied to it. */
export function TextField({ label, hint, problem, className = "", ...rest }: TextFieldProps) {
  const id = useId();
  const said = problem ?? hint;
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-small font-medium text-muted">
        {label}
      </label>
      <input
        id={id}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        className="block h-12 w-full rounded-md border border-line-strong bg-surface px-3.5 text-body text-fg transition-colors placeholder:text-faint hover:border-muted aria-invalid:border-danger"
        {...rest}
      />
      {said === undefined ? null : (
        <p id={`${id}-said`} className={`mt-1.5 text-small ${problem === undefined ? "text-faint" : "text-danger"}`}>
          {said}
        </p>
      )}
    </div>
  );
}
