/** A browser that a person names in SEGUE_CHROMIUM; undefined lets Segue look for one. */
export function namedChromium(): string | undefined {
  return process.env["SEGUE_CHROMIUM"] || undefined;
}

/** The folders in which commands are looked for. */
export function commandFolders(): string[] {
  return (process.env["PATH"] ?? "").split(":").filter(Boolean);
}

/** This process's environment and what a step adds to it. */
export function stepEnvironment(added: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}
