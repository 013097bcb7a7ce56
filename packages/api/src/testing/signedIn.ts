import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { listenerCookies, testHouses, type TestHouses } from "./houses.ts";

/** Both houses over a database of their own, and the cookie of a listener who is signed in, `mira@segue.test`. */
export interface SignedIn {
  db: TestDatabase;
  houses: TestHouses;
  cookie: string;
}

export async function signedIn(): Promise<SignedIn> {
  const db = await testDatabase();
  const houses = await testHouses(db);
  return { db, houses, cookie: await listenerCookies(houses) };
}
