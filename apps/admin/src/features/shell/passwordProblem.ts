/** What a password may be; the sign-in says the same. */
const length = { min: 8, max: 128 };

/** What is wrong with a new password typed twice; by field; nothing when it may be used. */
export function passwordProblem({ next, again }: { next: string; again: string }): {
  next?: string | undefined;
  again?: string | undefined;
} {
  if (next.length < length.min) return { next: `At least ${length.min} characters.` };
  if (next.length > length.max) return { next: `At most ${length.max} characters.` };
  return next === again ? {} : { again: "This is not the same as above." };
}
