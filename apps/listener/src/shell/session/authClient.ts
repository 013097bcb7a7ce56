import { createAuthClient } from "better-auth/client";

interface AuthAnswer {
  error: { message?: string | undefined; status: number } | null;
}

interface NewAccount {
  name: string;
  email: string;
  password: string;
  /** IANA zone of the browser */
  zone: string;
}

const client = createAuthClient();

/** What to tell a person whose sign-in or sign-up did not work; null when it did. */
function refusal({ error }: AuthAnswer): string | null {
  if (!error) return null;
  if (error.status === 0 || error.status >= 500) return "Segue did not answer. Try again in a moment.";
  if (error.status === 401) return "Email and password do not fit together. Check both.";
  return error.message ?? "That did not work. Check what you typed.";
}

async function asked(answer: Promise<AuthAnswer>): Promise<string | null> {
  return answer.then(refusal, () => "Segue could not be reached. Check your connection.");
}

/** @returns what went wrong, in words; null when signed in */
export function signIn(email: string, password: string): Promise<string | null> {
  return asked(client.signIn.email({ email, password }));
}

/** @returns what went wrong, in words; null when the account is there and signed in */
export function signUp(account: NewAccount): Promise<string | null> {
  return asked(client.$fetch("/sign-up/email", { method: "POST", body: account }));
}

/** @returns what went wrong, in words; null when signed out */
export function signOut(): Promise<string | null> {
  return asked(client.signOut());
}
