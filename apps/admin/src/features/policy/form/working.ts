import type { PolicyContent, PolicyDraft, PolicyScope, PolicyVersion } from "../../../trpc/answers.ts";
import { mergeChanges } from "./mergeChanges.ts";
import { typedNumber, type NumberSpec } from "./numberSpec.ts";

/** What a policy is and for whom. */
export interface Content {
  policy: PolicyContent;
  scope: PolicyScope;
}

/** What somebody has in mind: over what, what it is now, and what was typed that is no number yet. */
export interface Working extends Content {
  /** as the server had it when the work was begun, or when both were brought together */
  origin: Content;
  /** the draft's revision, or the version in force that a new draft is begun from */
  basis: number;
  /** by field: what was typed and cannot be read */
  texts: Readonly<Record<string, string>>;
}

/** Where work is begun from: a version without a draft yet, or a draft. */
export interface Basis extends Content {
  basis: number;
}

export function basisOfVersion({ version, policy, scope }: Pick<PolicyVersion, "version" | keyof Content>): Basis {
  return { basis: version, policy, scope };
}

export function basisOfDraft({ revision, policy, scope }: Pick<PolicyDraft, "revision" | keyof Content>): Basis {
  return { basis: revision, policy, scope };
}

/** Work that changes nothing yet. */
export function freshWorking({ basis, policy, scope }: Basis): Working {
  return { basis, policy, scope, origin: { policy, scope }, texts: {} };
}

/** Whether there is anything that would be lost. */
export function isTouched({ policy, scope, origin, texts }: Working): boolean {
  return Object.keys(texts).length > 0 || !isSame({ policy, scope }, origin);
}

function isSame(one: Content, other: Content): boolean {
  return stable(one) === stable(other);
}

/** JSON with the keys of objects in order, so that equal content is equal text. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

/** The work to show over what the server has now: untouched it follows silently, touched it is never taken away. */
export function followServer(working: Working, now: Basis): Working {
  return working.basis === now.basis || isTouched(working) ? working : freshWorking(now);
}

/** Somebody else was faster. */
export function isOvertaken(working: Working, now: Basis): boolean {
  return working.basis !== now.basis;
}

/** The same intention over what the server has now: what was changed here stays, everything else is theirs. */
export function bringTogether(working: Working, now: Basis): Working {
  const { policy, scope, origin, texts } = working;
  const merged = mergeChanges({ origin: origin.policy, mine: policy, theirs: now.policy });
  // A scope is one thing: in a list it is taken whole.
  const [forWhom] = mergeChanges({ origin: [origin.scope], mine: [scope], theirs: [now.scope] });
  return { ...freshWorking(now), policy: merged, scope: forWhom, texts };
}

/** The work with a number as it was typed: in the policy when it can be read, kept as text when not. */
export function withTyped(working: Working, spec: NumberSpec, text: string): Working {
  const { [spec.field]: _, ...texts } = working.texts;
  const typed = typedNumber(spec, text);
  if ("problem" in typed) return { ...working, texts: { ...texts, [spec.field]: text } };
  return { ...working, texts, policy: spec.write(working.policy, typed.value) };
}
