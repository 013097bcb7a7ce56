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

/** Changes one's own password, and ends every other session of the account. @returns what to tell the person when it did not work */
export async function changePassword({ current, next }: { current: string; next: string }): Promise<string | null> {
  try {
    const { error } = await client.changePassword({
      currentPassword: current,
      newPassword: next,
      revokeOtherSessions: true,
    });
    if (!error) return null;
    if (error.code === "INVALID_PASSWORD") return "This is not the password until now.";
    return error.message ?? "The password could not be changed on our side. Please try again.";
  } catch {
    return "The console's server cannot be reached. Please try again.";
  }
}
