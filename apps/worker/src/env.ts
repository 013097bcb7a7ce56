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
  return readEnv(schema);
}

function readEnv<Variables>(variables: z.ZodType<Variables>): Variables {
  const parsed = variables.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
}

const story = z
  .object({
    SEGUE_STORY_URL: z.url({ protocol: /^https?$/u, error: "must be a web address such as http://localhost:11434/v1" }),
    SEGUE_STORY_MODEL: z.string({ error: "must name the model of SEGUE_STORY_URL" }).min(1),
    SEGUE_STORY_KEY: z.string().min(1).optional(),
    SEGUE_STORY_JUDGE: z.string().min(1).optional(),
  })
  .transform(({ SEGUE_STORY_URL: url, SEGUE_STORY_MODEL: model, SEGUE_STORY_KEY: key, SEGUE_STORY_JUDGE: judge }) => ({
    settings: { url, model, key },
    judge,
  }));

export type StoryEnv = z.infer<typeof story>;

/**
 * The model that writes stories, and the one that judges them; null where none is named.
 * @throws Error with one line per variable that is wrong, naming it
 */
export function storyEnv(): StoryEnv | null {
  if (!process.env["SEGUE_STORY_URL"] && !process.env["SEGUE_STORY_MODEL"]) return null;
  return readEnv(story);
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
