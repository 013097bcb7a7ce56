import { signedInStaff } from "@segue/services/governance";
import { answerCalls } from "../request/answerCalls.ts";
import { staffHouse, type StaffHouse } from "./house.ts";
import { adminRouter } from "./router.ts";

/**
 * Answers the console's calls under /api/trpc.
 *
 * @param house what to answer from; this process's own when left out, opened at the first request
 */
export function createAdminHandler(house?: StaffHouse): (request: Request) => Promise<Response> {
  return (request) => {
    const { auth, baseUrl, ...rest } = house ?? staffHouse();
    const actorOf = ({ headers }: Request) => signedInStaff(auth, headers);
    return answerCalls({ router: adminRouter, baseUrl, house: rest, actorOf }, request);
  };
}

/** Answers sign-in and sign-out of staff under /api/auth. */
export function staffAuthHandler(request: Request): Promise<Response> {
  return staffHouse().auth.handler(request);
}
