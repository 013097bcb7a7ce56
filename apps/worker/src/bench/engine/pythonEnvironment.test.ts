import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pythonEnvironment } from "./pythonEnvironment.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "segue-python-"))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A python3 that answers every word it is given with this script. */
function pretend(script: string): void {
  writeFileSync(join(folder, "python3"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:/usr/bin:/bin`);
}

test("says that python3 is missing, and what it is for", async () => {
  vi.stubEnv("PATH", folder);
  await expect(pythonEnvironment(join(folder, "env"))).rejects.toThrow("python3 is not on PATH: implicit");
});

test("says that python3 cannot make environments", async () => {
  pretend('[ "$1" = "--version" ] || { echo "No module named venv" >&2; exit 1; }');
  await expect(pythonEnvironment(join(folder, "env"))).rejects.toThrow("(python3 -m venv): No module named venv");
});

test("says that the registry does not answer", async () => {
  const pip = "#!/bin/sh\\necho 'ERROR: Could not find a version' >&2\\nexit 1\\n";
  pretend(
    `[ "$2" = "venv" ] && mkdir -p "$3/bin" && printf "${pip}" > "$3/bin/python" && chmod +x "$3/bin/python"; exit 0`,
  );
  await expect(pythonEnvironment(join(folder, "env"))).rejects.toThrow(
    "implicit==0.7.3 could not be installed from the Python package registry: ERROR: Could not find a version",
  );
});
