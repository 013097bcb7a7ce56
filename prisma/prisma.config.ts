import { join } from "node:path";
import { defineConfig } from "prisma/config";
import { databaseUrl } from "./env.ts";

export default defineConfig({
  schema: join(import.meta.dirname, "schema"),
  migrations: { path: join(import.meta.dirname, "migrations") },
  datasource: { url: databaseUrl() },
});
