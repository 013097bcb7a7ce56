/** How a link looks that leads on like a button. */
export const quietLink =
  "inline-flex min-h-11 items-center gap-2 rounded-full bg-raised px-5 text-body font-semibold transition-colors hover:bg-hover";
