import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ServiceError } from "@segue/services/context";
import { childEnvironment } from "../../env.ts";

const run = promisify(execFile);

/** What is measured against; the second is only needed for retrieval. */
const wanted = ["implicit==0.7.3"];
const optional = ["hnswlib==0.8.0"];

const minutesMs = 60_000;
const installWithinMs = 5 * minutesMs;

/** What a program said when it failed, in one line. */
function reasonOf(error: unknown): string {
  const { stderr = "", message = "" } = error as { stderr?: string; message?: string };
  return (stderr.trim().split("\n").at(-1) ?? "") || message;
}

async function findPython(): Promise<void> {
  try {
    await run("python3", ["--version"]);
  } catch {
    const message = "python3 is not on PATH: implicit, which Segue is measured against, needs Python 3.9 or newer";
    throw new ServiceError("notFound", message, "python3");
  }
}

async function install(python: string, names: readonly string[]): Promise<void> {
  await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...names], {
    env: childEnvironment({}),
    timeout: installWithinMs,
  });
}

/**
 * A Python of its own with the libraries that Segue is measured against, made in `folder` unless it is there already. The
 * system's own Python stays as it is.
 *
 * @returns the path of its python
 * @throws ServiceError when there is no python3, it cannot make environments, or the package registry does not answer
 */
export async function pythonEnvironment(folder: string): Promise<string> {
  const python = join(folder, "bin", "python");
  const mark = join(folder, "ready");
  const contents = [...wanted, ...optional].join(" ");
  if (existsSync(mark) && readFileSync(mark, "utf8") === contents) return python;
  await findPython();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await run("python3", ["-m", "venv", folder]);
  } catch (error) {
    const message = `python3 cannot make a virtual environment (python3 -m venv): ${reasonOf(error)}`;
    throw new ServiceError("notFound", message, "python3");
  }
  try {
    await install(python, wanted);
  } catch (error) {
    const message = `${wanted.join(" ")} could not be installed from the Python package registry: ${reasonOf(error)}`;
    throw new ServiceError("notFound", message, "registry");
  }
  try {
    await install(python, optional);
  } catch (error) {
    console.warn(`${optional.join(" ")} could not be installed, retrieval is measured without it: ${reasonOf(error)}`);
  }
  writeFileSync(mark, contents);
  return python;
}
