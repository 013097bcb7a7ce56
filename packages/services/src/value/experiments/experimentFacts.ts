import { readKeptModelVersions, readComparedVersions, type KeptModelVersion, type ComparedVersion } from "@segue/db";
import type { ServiceContext } from "../../context.ts";
import { kindOfServed } from "../../model/servedModels.ts";

/** These stand behind the factors of their own training, so that another version of them alone compares nothing. */
const notTriedAlone = new Set(["inverted-lists", "clusters", "content"]);

/** What an experiment may compare at this moment. */
export interface ExperimentFacts {
  /** policy versions in force */
  versions: ComparedVersion[];
  /** versions of the models that can be tried one by one */
  models: KeptModelVersion[];
}

export async function readExperimentFacts({ db }: ServiceContext): Promise<ExperimentFacts> {
  const [versions, kept] = await Promise.all([readComparedVersions(db), readKeptModelVersions(db)]);
  const canTry = (kind = "inverted-lists"): boolean => !notTriedAlone.has(kind);
  return { versions, models: kept.filter(({ name }) => canTry(kindOfServed.get(name))) };
}

/** A version's scope in words: everyone, market DE. */
export function scopeWords({ scopeKind, scopeValue }: Pick<ComparedVersion, "scopeKind" | "scopeValue">): string {
  return scopeKind === "everyone" ? "everyone" : `${scopeKind} ${scopeValue}`;
}
