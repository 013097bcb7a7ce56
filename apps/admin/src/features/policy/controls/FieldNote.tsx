import type { NumberSpec } from "../form/numberSpec.ts";
import { shownNumber, typedNumber } from "../form/numberSpec.ts";
import { useControls } from "./useControls.ts";

/** Under a control: what is wrong with it, else what it does; and what is in force where it says something else. */
export function FieldNote({ spec, silent = false }: { spec: NumberSpec; silent?: boolean }) {
  const { working, inForce, disabled, problemOf, change } = useControls();
  const typed = working.texts[spec.field];
  const unread = typed === undefined ? null : typedNumber(spec, typed);
  const problem = unread && "problem" in unread ? unread.problem : problemOf(spec.field);
  const present = spec.read(inForce.policy);
  const differs = spec.field in working.texts || spec.read(working.policy) !== present;
  return (
    <div id={`${spec.field}-said`} className="text-caption">
      {problem === null ? null : (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
      {problem === null && !silent ? <p className="text-muted">{spec.meaning}</p> : null}
      {differs ? (
        <p className="text-tide tabular-nums">
          In force: {shownNumber(spec, present)}
          {disabled ? null : (
            <button
              type="button"
              onClick={() => change(spec.write(working.policy, present))}
              className="ml-2 font-semibold underline underline-offset-2 hover:text-fg pointer-coarse:min-h-11"
            >
              Put back<span className="sr-only"> {spec.label}</span>
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
}
