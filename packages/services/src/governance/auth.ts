import { listenerAuthAdapter, listenerAuthTables, staffAuthAdapter, staffAuthTables, type Database } from "@segue/db";
import { betterAuth } from "better-auth";
import { sharedAuthOptions, type AuthSettings } from "./authOptions.ts";
import { refuseDisabled } from "./people/refuseDisabled.ts";
import { country, zone } from "./signUpFields.ts";

export type { AuthSettings };

/**
 * Sign-up, sign-in and sessions of listeners, under /api/auth of the listener app. A sign-up may name the listener's zone
 * (IANA, UTC when left out) and country (ISO 3166 alpha-2); the listener is made together with the account.
 */
export function createListenerAuth(db: Database, settings: AuthSettings) {
  const tables = listenerAuthTables;
  const shared = sharedAuthOptions(settings, "segue-listener");
  return betterAuth({
    ...shared,
    appName: "Segue",
    database: listenerAuthAdapter(db),
    // Zone and country are columns of the listener, which the adapter writes; the check looks for them on the account.
    advanced: { ...shared.advanced, database: { validateSchema: false } },
    user: {
      modelName: tables.user,
      additionalFields: {
        zone: { type: "string", required: false, returned: false, validator: { input: zone } },
        country: { type: "string", required: false, returned: false, validator: { input: country } },
      },
    },
    session: { modelName: tables.session },
    account: { modelName: tables.account },
    verification: { modelName: tables.verification },
  });
}

/** Sign-in and sessions of staff, under /api/auth of the console. Nobody signs up there: an admin makes the accounts. */
export function createStaffAuth(db: Database, settings: AuthSettings) {
  const tables = staffAuthTables;
  const shared = sharedAuthOptions(settings, "segue-staff");
  return betterAuth({
    ...shared,
    appName: "Segue console",
    database: staffAuthAdapter(db),
    emailAndPassword: { ...shared.emailAndPassword, disableSignUp: true },
    user: {
      modelName: tables.user,
      additionalFields: { role: { type: "string", required: true, input: false } },
    },
    session: { modelName: tables.session },
    account: { modelName: tables.account },
    verification: { modelName: tables.verification },
    databaseHooks: { session: { create: { before: ({ userId }) => refuseDisabled(db, userId) } } },
  });
}

export type ListenerAuth = ReturnType<typeof createListenerAuth>;
export type StaffAuth = ReturnType<typeof createStaffAuth>;
