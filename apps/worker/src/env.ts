import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65_535);

const schema = z.object({
  SEGUE_LISTENER_PORT: port.default(3000),
  SEGUE_ADMIN_PORT: port.default(3001),
  SEGUE_WORLD_LISTENERS: z.coerce.number().int().min(10).max(1_000_000).default(1500),
  SEGUE_WORLD_SEED: z.string().min(1).default("segue"),
});

export type WorkerEnv = z.infer<typeof schema>;

/**
 * The worker's own variables.
 * @throws Error with one line per variable that is wrong, naming it
 */
export function workerEnv(): WorkerEnv {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
}

/** The environment that a supervised process starts with: this one's, and what Segue adds. */
export function childEnvironment(added: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}

export function onCi(): boolean {
  return Boolean(process.env["CI"]);
}

/** Is a person watching (a terminal, not CI)? */
export function isInteractive(): boolean {
  return !onCi() && process.stdout.isTTY;
}
