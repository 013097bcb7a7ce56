import { studyLaw, type StudyQuestion, type StudyWorld } from "@segue/services/value";
import { replicate, studyBank, type StudySettings, studyTruth } from "@segue/simulator";

/** A study with the world that it asks. */
export interface WorldQuestion extends StudyQuestion, StudySettings {
  /** listeners of each log */
  logged: number;
  /** how often each visit is drawn for the truth */
  rounds: number;
}

/** The simulated world as the estimators' study asks it. */
export function studyWorld(question: WorldQuestion): StudyWorld {
  const { seed, rounds, logged } = question;
  const bank = studyBank(question);
  const { bits, ...law } = studyLaw;
  return {
    itemOf: bank.itemOf,
    microsOf: bank.microsOf,
    truthOf: (policies) => studyTruth(bank, policies, { seed, rounds, law }),
    replicate: (name) => replicate(bank, { seed: name, listeners: logged, bits }),
  };
}
