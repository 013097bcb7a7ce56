import { reasonProblem } from "../../components/reason.ts";
import type { Person } from "../../trpc/answers.ts";

export interface AccountForm {
  name: string;
  email: string;
  role: Person["role"];
  reason: string;
}

/** The least privilege, until somebody says otherwise. */
export const emptyAccount: AccountForm = { name: "", email: "", role: "viewer", reason: "" };

/** What keeps an account from being made, field by field; the server looks again. */
export function problemsOf({ name, email, reason }: AccountForm): Partial<Record<keyof AccountForm, string>> {
  const why = reasonProblem(reason);
  return {
    ...(name.trim() === "" && { name: "Say who it is." }),
    ...(!/^\S+@\S+\.\S+$/u.test(email.trim()) && { email: "An address such as name@example.org." }),
    ...(why !== null && { reason: why }),
  };
}
