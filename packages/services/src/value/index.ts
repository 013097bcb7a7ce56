export { chooseModels } from "./benchmarkModels.ts";
export type { OptionWishes } from "./chooseOptions.ts";
export * from "./evaluateModels.ts";
export * from "./evaluation.ts";
export { type DataCounts, evaluationDataOf } from "./interactions/evaluationData.ts";
export { idKinds, type IdKind } from "./interactions/idIndex.ts";
export { dataFormats, readInteractions, type ReadQuestion } from "./interactions/readInteractions.ts";
export { checkShares, splitKinds, type SplitKind } from "./interactions/splitPairs.ts";
export * from "./meanResults.ts";
export { mebibytes, type MemoryPlan } from "./memoryPlan.ts";
export { tuneAt } from "./tuneModel.ts";
export type { ModelOptions, OptionValues } from "./modelOption.ts";
export { searchOptions, type Trial } from "./searchOptions.ts";
export { dialCurve } from "./estimates/dialCurve.ts";
export {
  estimatorStudy,
  type StudyAnswer,
  studyLaw,
  studyLeastCards,
  type StudyQuestion,
  type StudyWorld,
} from "./study/estimatorStudy.ts";
export { estimateInput } from "./estimates/estimateInput.ts";
export { estimatePolicy } from "./estimates/estimatePolicy.ts";
export type {
  CurveMetric,
  CurvePoint,
  DialCurve,
  Estimated,
  EstimateSegment,
  Estimator,
  MetricEstimate,
  PolicyEstimate,
} from "./estimates/estimateView.ts";
export { listSegments } from "./estimates/listSegments.ts";
export { prepareEstimates } from "./estimates/prepareEstimates.ts";
export type { EstimateSegments } from "./estimates/segmentMembers.ts";
export * from "./experiments/createExperiment.ts";
export * from "./experiments/decideExperiment.ts";
export * from "./experiments/experimentInput.ts";
export { discardExperiment } from "./experiments/discardExperiment.ts";
export * from "./experiments/experimentRoles.ts";
export { type ExperimentDetail, getExperiment } from "./experiments/getExperiment.ts";
export { listExperiments } from "./experiments/listExperiments.ts";
export { planSample } from "./experiments/planSample.ts";
export { readExperimentOptions } from "./experiments/readExperimentOptions.ts";
export { startExperiment } from "./experiments/startExperiment.ts";
export { stopExperiment } from "./experiments/stopExperiment.ts";
export { artistWindowInput } from "./artists/artistWindow.ts";
export { artistInput, findArtistInput, findArtistsByName, readArtist } from "./artists/readArtist.ts";
export { readArtists } from "./artists/readArtists.ts";
export { readWithoutFloor } from "./artists/readWithoutFloor.ts";
export * from "./simulations/askSimulation.ts";
export { answerQuestion } from "./simulations/answerQuestion.ts";
export * from "./simulations/cancelSimulation.ts";
export * from "./simulations/expectSimulation.ts";
export * from "./simulations/listSimulations.ts";
export * from "./simulations/readSimulation.ts";
export * from "./simulations/runSimulations.ts";
export type { MakeWorld, SimulatedWorld } from "./simulations/simulatedWorld.ts";
export type { SimulationAnswer, SweepPoint } from "./simulations/simulationAnswer.ts";
export * from "./simulations/simulationInput.ts";
export type { SimulationQuestion } from "./simulations/simulationQuestion.ts";
export * from "./simulations/simulationRoles.ts";
export type { SimulationView } from "./simulations/simulationView.ts";
export { buildEditions, type BuildQuestion, type BuiltEditions } from "./wrapped/buildEditions.ts";
export { listWrappedYears } from "./wrapped/listWrappedYears.ts";
export { readWrapped, readWrappedInput } from "./wrapped/readWrapped.ts";
export {
  type EvidenceListen,
  readWrappedEvidence,
  type WrappedEvidence,
  wrappedEvidenceInput,
} from "./wrapped/readWrappedEvidence.ts";
export type { WrappedClaim } from "./wrapped/wrappedClaim.ts";
export type { NamedItem, NamedRank, Place, WrappedTold, WrappedView } from "./wrapped/wrappedView.ts";
export {
  type EditionMismatch,
  verifyEditions,
  type VerifiedEditions,
  type VerifyQuestion,
} from "./wrapped/verifyEditions.ts";
export { readWrappedDays, type WrappedDay } from "./wrapped/readWrappedDays.ts";
export { firstContract } from "./stories/firstContract.ts";
export { usualLimits } from "./stories/storyModel.ts";
export type { StoryReport } from "./stories/storyTally.ts";
export { verifyStories } from "./stories/verifyStories.ts";
export { writeStories } from "./stories/writeStories.ts";
export { createShare } from "./shares/createShare.ts";
export { listShares } from "./shares/listShares.ts";
export { readShare } from "./shares/readShare.ts";
export { readShareable } from "./shares/readShareable.ts";
export { revokeShare } from "./shares/revokeShare.ts";
export { createShareInput, revokeShareInput } from "./shares/shareInput.ts";
export type { OwnShare, ShareBar, ShareCard, ShareRank, ShareSnapshot } from "./shares/shareView.ts";
