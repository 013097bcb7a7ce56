import { countOf } from "../../shell/page/pageWords.ts";
import type { UploadState } from "./useUpload.ts";

const quarters = 4;

/**
 * What is said of an import to those who do not see it: that it began, each quarter of the way, and its end.
 * An end that is not a good one is said by its own notice.
 */
export function announcedWords(state: UploadState): string {
  if (state.kind === "running") {
    const quarter = Math.floor(state.progress.share * quarters);
    return quarter === 0 ? `Importing ${state.fileName}` : `${(quarter * 100) / quarters} % of ${state.fileName}`;
  }
  if (state.kind !== "done") return "";
  return `${state.fileName} is imported: ${countOf(state.report.stored, "play")} added`;
}
