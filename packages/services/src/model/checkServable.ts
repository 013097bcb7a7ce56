import type { CheckedVersion } from "@segue/db";
import { ServiceError } from "../context.ts";
import { loadServed } from "./loadServed.ts";

/**
 * Whoever asks for a version gets that version: one that no server could load would leave another one serving.
 *
 * @param field of the input, for the error
 * @throws ServiceError conflict, naming the version and what is wrong with its file
 */
export async function checkServable(folder: string, version: CheckedVersion, field: string): Promise<void> {
  try {
    await loadServed(folder, version);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ServiceError("conflict", `${version.name} ${version.version} could not serve: ${reason}`, field);
  }
}
