import { createListenerHandler, type ListenerRouter } from "@segue/api/listener";
import { createTRPCClient, httpLink } from "@trpc/client";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import superjson from "superjson";
import { pageHeader, signInPath } from "../shell/session/wayBack.ts";
import { callErrorCode } from "./callError.ts";

const answer = createListenerHandler();

/** The same procedures under the same rules as in the browser, answered in this process with the visitor's own cookie. */
function clientWith(cookie: string) {
  return createTRPCClient<ListenerRouter>({
    links: [
      httpLink({
        url: "http://localhost/api/trpc",
        transformer: superjson,
        headers: { cookie },
        fetch: (url, options) => answer(new Request(url, options as RequestInit)),
      }),
    ],
  });
}

/** Who is signed in; null when nobody is. Asked once a request. */
export const signedIn = cache(async () => {
  const cookie = (await headers()).get("cookie") ?? "";
  try {
    return await clientWith(cookie).listener.me.query();
  } catch (error) {
    if (callErrorCode(error) === "UNAUTHORIZED") return null;
    throw error;
  }
});

/** Leaves for the sign-in page, which knows the way back to the page that was asked for. */
async function leaveForSignIn(): Promise<never> {
  const asked = await headers();
  const hasEnded = (asked.get("cookie") ?? "").includes("segue-listener.session_token=");
  return redirect(signInPath({ back: asked.get(pageHeader), hasEnded }));
}

/** Who is signed in; leaves for the sign-in page when nobody is. */
export async function requireSignedIn() {
  return (await signedIn()) ?? leaveForSignIn();
}

/** What the signed-in listener decided about herself; leaves for the sign-in page when nobody is. */
export async function requireSettings() {
  return (await answerOrNull((client) => client.settings.get.query())) ?? leaveForSignIn();
}

/** The years of the signed-in listener's log; leaves for the sign-in page when nobody is. */
export async function requireWrappedYears() {
  return (await answerOrNull((client) => client.wrapped.years.query())) ?? leaveForSignIn();
}

/** What a call answers the visitor; null when there is no such thing for her. Leaves for the sign-in page when nobody is signed in. */
async function answerOrNull<Answer>(ask: (client: ReturnType<typeof clientWith>) => Promise<Answer>) {
  const cookie = (await headers()).get("cookie") ?? "";
  try {
    return await ask(clientWith(cookie));
  } catch (error) {
    const code = callErrorCode(error);
    if (code === "NOT_FOUND" || code === "BAD_REQUEST") return null;
    if (code === "UNAUTHORIZED") return leaveForSignIn();
    throw error;
  }
}

/**
 * Her Home, put together while the browser still fetches the scripts of the page that will show it. Only for what is loaded as a document: a
 * page that is changed to inside the app may have her Home already, and none is put together for nobody to see.
 *
 * @returns null where the page has to ask by itself; never rejects
 */
export async function homeAhead() {
  if ((await headers()).get("sec-fetch-dest") !== "document") return null;
  return answerOrNull((client) => client.home.get.query()).catch(() => null);
}

/** What a welcome begins with, so that nothing on it moves when it comes; null where the page has to ask by itself. Never rejects. */
export async function welcomeAhead() {
  return answerOrNull(async ({ onboarding }) => {
    const [choices, picks] = await Promise.all([onboarding.choices.query({}), onboarding.picks.query()]);
    return { choices, picks };
  }).catch(() => null);
}

/** The page of an item for the visitor; null when there is none for her. Asked once a request. */
export const itemPageOf = cache((itemId: number) => answerOrNull((client) => client.catalogue.page.query({ itemId })));

/** What there is of a genre, named by its number; null when there is none of this number. Asked once a request. */
export const genrePageOf = cache((genreId: string) =>
  answerOrNull((client) => client.search.genre.query({ genreId: Number(genreId) })),
);
