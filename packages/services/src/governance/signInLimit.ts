/** Emails remembered before the oldest are forgotten. */
const maxRemembered = 10_000;

export interface SignInLimit {
  /**
   * Counts one attempt on an account before its password is looked at, so that attempts at the same moment count too.
   *
   * @returns seconds to wait; 0 when the attempt may go on
   */
  attempt(email: string, now: number): number;
  /** The password was right: earlier mistakes are forgotten. */
  succeeded(email: string): void;
}

/**
 * Limits guesses at one account's password, wherever they come from; the limit by address beside it is better-auth's. Kept in
 * this process: after a restart everybody may try again.
 *
 * @param maxAttempts wrong passwords allowed within the window
 * @param windowMs counted from the first of them
 */
export function signInLimit({ maxAttempts, windowMs }: { maxAttempts: number; windowMs: number }): SignInLimit {
  const attempts = new Map<string, { since: number; count: number }>();
  return {
    attempt(email, now) {
      const key = email.trim().toLowerCase();
      const known = attempts.get(key);
      const current = known && now - known.since < windowMs ? known : { since: now, count: 0 };
      if (current.count >= maxAttempts) return Math.ceil((current.since + windowMs - now) / 1000);
      attempts.delete(key);
      attempts.set(key, { since: current.since, count: current.count + 1 });
      const [oldest] = attempts.keys();
      if (attempts.size > maxRemembered && oldest !== undefined) attempts.delete(oldest);
      return 0;
    },
    succeeded(email) {
      attempts.delete(email.trim().toLowerCase());
    },
  };
}
