import type { DraftStatus } from "@segue/db";
import { type Actor, ServiceError, type StaffRole } from "../../context.ts";
import { roleNames } from "../../governance/requireStaff.ts";
import { policyApprovers, policyWriters } from "../policyRoles.ts";
import { policyRefusal } from "../requireSoundPolicy.ts";
import type { DraftFacts } from "./draftFacts.ts";
import { onItsWayRefusal, overtaken, standing } from "./draftRefusal.ts";

/** What can be done with a draft. */
export const draftActs = ["edit", "rebase", "submit", "sendBack", "approve", "launch", "discard"] as const;
export type DraftAct = (typeof draftActs)[number];

interface Rule {
  roles: readonly StaffRole[];
  from: readonly DraftStatus[];
  /** only what could be in force as it stands */
  isWhole?: true;
  /** only somebody who never edited it */
  byAnother?: true;
}

const open: readonly DraftStatus[] = ["draft", "inReview", "approved"];

const rules: Record<DraftAct, Rule> = {
  edit: { roles: policyWriters, from: open },
  rebase: { roles: policyWriters, from: open },
  submit: { roles: policyWriters, from: ["draft"], isWhole: true },
  sendBack: { roles: policyApprovers, from: ["inReview", "approved"] },
  approve: { roles: policyApprovers, from: ["inReview"], isWhole: true, byAnother: true },
  launch: { roles: policyWriters, from: ["approved"], isWhole: true },
  discard: { roles: policyWriters, from: open },
};

/** What keeps somebody from a step, in words with the way out; null when nothing does. */
export function obstacle(
  act: DraftAct,
  facts: DraftFacts,
  { role }: Extract<Actor, { kind: "staff" }>,
): ServiceError | null {
  const { record, isOwn } = facts;
  const { roles, from, isWhole, byAnother } = rules[act];
  if (!roles.includes(role)) {
    return new ServiceError(
      "forbidden",
      `only ${roles.map((one) => `${/^[aeiou]/u.test(roleNames[one]) ? "an" : "a"} ${roleNames[one]}`).join(" or ")} may do this`,
    );
  }
  if (!from.includes(record.status)) return new ServiceError("conflict", standing[record.status], "id");
  if (byAnother && isOwn) {
    return new ServiceError(
      "forbidden",
      "you edited this draft, and nobody approves what they wrote: ask somebody else",
    );
  }
  if (act === "launch" && facts.onItsWay) return onItsWayRefusal(record.scope, facts.onItsWay);
  return isWhole ? unwhole(facts) : null;
}

function unwhole({ record, inForce, problems, changes }: DraftFacts): ServiceError | null {
  const [first] = problems;
  if (first) return policyRefusal(first);
  if (inForce !== record.basedOn) return overtaken(record.scope, inForce);
  if (changes.length > 0) return null;
  return new ServiceError("invalid", `this is what policy ${inForce} says already: change something first`, "policy");
}
