import type { HetrecReport, ImportReport } from "@segue/services/data";

const maxLines = 20;

function count(number: number): string {
  return number.toLocaleString("en");
}

/** The report of an import as a person reads it, a line each. */
export function reportLines(report: ImportReport, listener: { id: number; displayName: string }): string[] {
  const { firstAt, lastAt } = report;
  return [
    `${report.format} for ${listener.displayName} (listener ${listener.id})`,
    rowsLine(report),
    ...(firstAt !== null && lastAt !== null ? [`  plays from ${firstAt} to ${lastAt}`] : []),
    ...detailLines(report),
  ];
}

/** The report of the community as a person reads it. */
export function hetrecLines(report: HetrecReport): string[] {
  return [
    `${report.format}: ${count(report.listeners)} listeners, ${count(report.artists)} artists, ${count(report.read)} counts`,
    rowsLine(report),
    `  ${count(report.tagAssignments)} tag assignments gave genres to ${count(report.artistsWithGenre)} artists`,
    ...detailLines(report),
  ];
}

function rowsLine({ read, stored, duplicate, skipped }: ImportReport): string {
  const left = skipped.reduce((sum, group) => sum + group.count, 0);
  return `  read ${count(read)} · stored ${count(stored)} · duplicate ${count(duplicate)} · skipped ${count(left)}`;
}

function detailLines({ skipped, notes }: ImportReport): string[] {
  const reasons = skipped.map((group) => {
    const more = group.count > maxLines ? " …" : "";
    return `  skipped ${count(group.count)}: ${group.reason}; lines ${group.lines.join(", ")}${more}`;
  });
  return [...reasons, ...notes.map((note) => `  ${note}`)];
}
