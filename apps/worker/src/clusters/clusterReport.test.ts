import { expect, test } from "vitest";
import { clusterReport } from "./clusterReport.ts";

test("the report holds every figure, and says whether what is wanted was reached", () => {
  const judgement = {
    version: 3,
    clusters: [
      { id: 4, label: "Dub late at night", artists: 12, purity: 0.75 },
      { id: 9, label: "Folk", artists: 3, purity: null },
    ],
    judged: 1200,
    trueGroups: 58,
    agreement: 0.8761,
    agreementOfGenres: 0.79,
  };
  const report = clusterReport(judgement, { seed: "segue", listeners: 1500 });
  expect(report).toContain("(wanted: 0.6, reached)");
  expect(report).toContain("| 0.876 |");
  expect(report).toContain("| 4 | Dub late at night | 12 | 75 % |");
  expect(report).toContain("| 9 | Folk | 3 | – |");
  expect(clusterReport({ ...judgement, agreement: 0.59 }, { seed: "s", listeners: 1 })).toContain("missed");
});
