import { createAuthClient } from "better-auth/react";

const client = createAuthClient();

interface Credentials {
  email: string;
  password: string;
}

/** @returns what to tell the person when it did not work; null when signed in */
export async function signIn(credentials: Credentials): Promise<string | null> {
  try {
    const { error } = await client.signIn.email(credentials);
    if (!error) return null;
    if (error.status === 401) return "That email and password do not match a staff account.";
    return error.message ?? "Signing in failed on our side. Please try again.";
  } catch {
    return "The console's server cannot be reached. Please try again.";
  }
}

/** Ends the session here and on the server. */
export async function signOut(): Promise<void> {
  await client.signOut();
}
