import { describe, expect, test } from "vitest";
import { Random } from "../random/random.ts";
import { respondToHome } from "../response/respondToHome.ts";
import { estimatorStudy, type StudyAnswer } from "./estimatorStudy.ts";
import { studyBank, studyShelves } from "./studyBank.ts";
import { drawStudyHome, replicate } from "./studyReplication.ts";
import { studyTruth } from "./studyTruth.ts";

const settings = { seed: "study", listeners: 60, visits: 4, days: 70 };

describe("the study of the estimators", () => {
  const bank = studyBank(settings);

  test("the truth is what happens when the shelves are drawn by the policy that logged", () => {
    const random = new Random("study", "by hand");
    let [seen, plays, listens] = [0, 0, 0];
    for (let round = 0; round < 40; round++) {
      for (const visit of bank.visits.flat()) {
        const home = drawStudyHome(visit, random);
        const shelves = home.map((items, at) => ({ kind: studyShelves[at], items }));
        const response = respondToHome({ ...visit, home: { shelves }, random });
        seen += response.examined.length;
        plays += response.plays.length;
        listens += response.plays.filter(({ listened }) => listened).length;
      }
    }
    // Without a second card of an artist the logging policy is one of ours: half the dial, no decay.
    const [truth] = studyTruth(bank, [{ dial: 0.5, temperature: 1, maxPerArtist: 2 }], { seed: "study", rounds: 12 });
    expect(truth.play).toBeCloseTo(plays / seen, 2);
    expect(truth.listen).toBeCloseTo(listens / seen, 2);
  });

  test("a higher dial brings more of the unheard", () => {
    const policies = [0.1, 0.5, 0.9].map((dial) => ({ dial, temperature: 1, maxPerArtist: 2 }));
    const [low, middle, high] = studyTruth(bank, policies, { seed: "study", rounds: 1 });
    expect(low.discovery / low.listen).toBeLessThan(middle.discovery / middle.listen);
    expect(middle.discovery / middle.listen).toBeLessThan(high.discovery / high.listen);
  });

  test("a log is the same bytes for the same seed", () => {
    const once = replicate(bank, { seed: "one", listeners: 20 });
    expect(replicate(bank, { seed: "one", listeners: 20 })).toEqual(once);
    expect(once.log.seen).toBeGreaterThan(200);
  });

  test("most intervals hold the truth, doubly robust errs least, and too far from the log there is no number", () => {
    const policies = [
      { dial: 0.3, temperature: 1 },
      { dial: 0.7, temperature: 1 },
      { dial: 0.5, temperature: 0.02 },
    ];
    const study = estimatorStudy({ ...settings, policies, rounds: 4, replications: 16, logged: 60, draws: 100 });
    let answer: StudyAnswer | null = null;
    while (!answer) {
      const step = study.next();
      if (step.done) answer = step.value;
    }
    const told = answer.policies.slice(0, 2);
    const cells = told.flatMap(({ scores }) => [scores.listensPerSeen, scores.discoveryShare]);
    const mean = (read: (cell: (typeof cells)[number]) => number) =>
      cells.reduce((sum, cell) => sum + read(cell), 0) / cells.length;
    expect(told.every((one) => one.told === 1)).toBe(true);
    expect(mean(({ doublyRobust }) => doublyRobust.coverage)).toBeGreaterThan(0.8);
    expect(mean(({ ips, doublyRobust }) => ips.rmse / doublyRobust.rmse)).toBeGreaterThan(1);
    expect(answer.policies[2]?.told).toBeLessThan(0.5);
  });
});
