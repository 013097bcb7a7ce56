import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { dataDir } from "@segue/services/server";
import { childEnvironment, type WorkerEnv } from "../env.ts";
import { readSecrets } from "./secrets.ts";
import type { Service } from "./supervisor.ts";

const apps = resolve(import.meta.dirname, "../../..");

export interface Addresses {
  listener: string;
  admin: string;
}

export function addressesOf(env: WorkerEnv): Addresses {
  return { listener: `http://localhost:${env.SEGUE_LISTENER_PORT}`, admin: `http://localhost:${env.SEGUE_ADMIN_PORT}` };
}

/** Both apps, as production servers on the loopback address. */
export function servicesOf(env: WorkerEnv, databaseUrl: string): Service[] {
  const addresses = addressesOf(env);
  const secrets = readSecrets(dataDir());
  const environment = childEnvironment({
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl,
    SEGUE_DATA_DIR: dataDir(),
    LISTENER_URL: addresses.listener,
    ADMIN_URL: addresses.admin,
    SEGUE_LISTENER_AUTH_SECRET: secrets.listenerAuth,
    SEGUE_STAFF_AUTH_SECRET: secrets.staffAuth,
  });
  const app = (name: keyof Addresses, port: number): Service => {
    const folder = join(apps, name);
    const next = createRequire(join(folder, "package.json")).resolve("next/dist/bin/next");
    const words = [next, "start", "--port", String(port), "--hostname", "127.0.0.1"];
    return { name, words, folder, environment, healthUrl: `http://127.0.0.1:${port}/api/health` };
  };
  return [app("listener", env.SEGUE_LISTENER_PORT), app("admin", env.SEGUE_ADMIN_PORT)];
}
