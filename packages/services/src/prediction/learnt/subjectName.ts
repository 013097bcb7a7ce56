import type { ServingModels, TasteSubject } from "@segue/engine/prediction";
import type { ServingCatalogue } from "../servingCatalogue.ts";

export interface NamedSubject {
  subject: TasteSubject;
  /** the item of an artist or show, the number of a genre, the lasting id of a taste cluster */
  subjectId: number;
}

/** What a subject is called now; null when there is none such, or no longer. */
export function subjectName(
  { subject, subjectId }: NamedSubject,
  { catalogue, clusters }: { catalogue: ServingCatalogue; clusters: ServingModels["clusters"] },
): string | null {
  if (subject === "genre") return catalogue.genreName(subjectId);
  if (subject === "cluster") return clusters?.labels[clusters.ids.indexOf(subjectId)] ?? null;
  const item = catalogue.itemOf(subjectId);
  return item?.kind === "artist" || item?.kind === "show" ? item.title : null;
}
