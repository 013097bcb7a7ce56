"use client";

import type { PolicyChoices } from "../../../trpc/answers.ts";
import { choicesOfScope, scopeKinds, scopeOfKind } from "../form/scopes.ts";
import { Choice } from "./Choice.tsx";
import { useControls } from "./useControls.ts";

/** For whom the policy is. */
export function ScopeControl({ choices }: { choices: PolicyChoices }) {
  const { working, disabled, problemOf, changeScope } = useControls();
  const { scope } = working;
  const problem = problemOf("scope");
  const within = choicesOfScope(scope, choices);
  return (
    <div className="py-2.5">
      <p className="text-small font-semibold">For whom</p>
      <p className="text-caption text-muted">
        What is said of fewer listeners is stronger: a taste cluster before a market, a market before everyone.
      </p>
      <div className="mt-2 grid grid-cols-2 gap-3">
        <Choice
          label="Scope"
          value={scope.kind}
          options={scopeKinds(scope)}
          disabled={disabled}
          onChange={(kind) => changeScope(scopeOfKind(kind, choices) ?? scope)}
        />
        {within === null ? null : (
          <Choice
            label={within.label}
            value={within.value}
            options={within.options.map(({ value, name }) => ({ value, name }))}
            disabled={disabled}
            onChange={(value) => changeScope(within.options.find((one) => one.value === value)?.scope ?? scope)}
          />
        )}
      </div>
      {problem === null ? null : (
        <p role="alert" className="mt-1 text-caption text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
