import { toast } from "../toast.ts";
import { signInPath } from "./wayBack.ts";

/** What to say about a session that is not the page's any more, and the ways out. */
export interface SessionAnswer {
  title: string;
  words: string;
  /** the line that stays */
  line: string;
  signIn: () => void;
  /** goes on as who is signed in; null where nobody is */
  goOn: (() => void) | null;
}

/** Leaves for the sign-in page, and comes back here afterwards. */
function signInAgain(): void {
  const { pathname, search, hash } = globalThis.location;
  globalThis.location.assign(signInPath({ back: pathname + search + hash, hasEnded: true }));
}

/** The sign-in page is for those who are signed out. */
async function replaceThem(): Promise<void> {
  // Hardly ever needed, and so no part of what every page loads.
  const { signOut } = await import("./authClient.ts");
  const problem = await signOut();
  if (problem === null) signInAgain();
  else toast.error(problem);
}

export const sessionAnswers: Record<"ended" | "replaced", SessionAnswer> = {
  ended: {
    title: "You were signed out",
    words:
      "Your session ended, here or on another device. Nothing is lost: what you play waits on this device and is counted when you are back.",
    line: "You were signed out.",
    signIn: signInAgain,
    goOn: null,
  },
  replaced: {
    title: "Somebody else is signed in",
    words:
      "Another account was signed in to in this browser while this page stood open. Nothing that you do here is done as them: what you play waits on this device until you are back.",
    line: "Somebody else is signed in, so nothing can be changed here.",
    signIn: () => void replaceThem(),
    // As a new page, so that nothing of anybody else stays.
    goOn: () => globalThis.location.assign("/"),
  },
};
