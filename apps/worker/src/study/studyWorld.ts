import { studyLaw, type StudyQuestion, type StudyWorld } from "@segue/services/value";
import { meanTruth, replicate, studyBank, type StudySettings, studyTruth } from "@segue/simulator";

/** A study with the world that it asks. */
export interface WorldQuestion extends StudyQuestion, StudySettings {
  /** how often each visit is drawn for the truth */
  rounds: number;
}

/** The simulated world as the estimators' study asks it; what is true of the same policies is worked out once. */
export function studyWorld(question: StudySettings & { rounds: number }): StudyWorld {
  const { seed, rounds } = question;
  const bank = studyBank(question);
  const { bits, ...law } = studyLaw;
  const known = new Map<string, ReturnType<typeof studyTruth>>();
  return {
    itemOf: bank.itemOf,
    microsOf: bank.microsOf,
    truthOf: (policies) => {
      const key = JSON.stringify(policies);
      const truths = known.get(key) ?? studyTruth(bank, policies, { seed, rounds, law });
      known.set(key, truths);
      return (people) => meanTruth(people ? people.map((person) => truths[person]) : truths);
    },
    replicate: (name, listeners) => replicate(bank, { seed: name, listeners, bits }),
  };
}
