import { authorDecay, drawingWeight } from "@segue/engine/decision";
import { isUnheard, outcomeBits } from "@segue/engine/value";
import { describe, expect, test } from "vitest";
import { Random } from "../random/random.ts";
import { respondToHome } from "../response/respondToHome.ts";
import { studyBank, studyShelves } from "./studyBank.ts";
import { drawStudyHome, replicate } from "./studyReplication.ts";
import { meanTruth, studyTruth } from "./studyTruth.ts";

const law = { authorDecay, drawingWeight, isUnheard };
const settings = { seed: "study", listeners: 60, visits: 4, days: 70 };

describe("what the study of the estimators asks of a world", () => {
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
    const policies = [{ dial: 0.5, temperature: 1, maxPerArtist: 2 }];
    const [truth] = meanTruth(studyTruth(bank, policies, { seed: "study", rounds: 12, law }));
    expect(truth.play).toBeCloseTo(plays / seen, 2);
    expect(truth.listen).toBeCloseTo(listens / seen, 2);
  });

  test("a higher dial brings more of the unheard", () => {
    const policies = [0.1, 0.5, 0.9].map((dial) => ({ dial, temperature: 1, maxPerArtist: 2 }));
    const [low, middle, high] = meanTruth(studyTruth(bank, policies, { seed: "study", rounds: 1, law }));
    expect(low.discovery / low.listen).toBeLessThan(middle.discovery / middle.listen);
    expect(middle.discovery / middle.listen).toBeLessThan(high.discovery / high.listen);
  });

  test("whoever comes twice into a log counts twice in its truth", () => {
    const policies = [{ dial: 0.3, temperature: 1, maxPerArtist: 2 }];
    const [first, second] = studyTruth(bank, policies, { seed: "study", rounds: 1, law });
    const [truth] = meanTruth([first, first, second]);
    const plays = 2 * first.policies[0].play + second.policies[0].play;
    expect(truth.play).toBeCloseTo(plays / (2 * first.looked + second.looked), 12);
  });

  test("a log is the same bytes for the same seed", () => {
    const once = replicate(bank, { seed: "one", listeners: 20, bits: outcomeBits });
    expect(replicate(bank, { seed: "one", listeners: 20, bits: outcomeBits })).toEqual(once);
    expect(once.rows).toHaveLength(20 * settings.visits * studyShelves.length);
  });
});
