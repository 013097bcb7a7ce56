export { createDatabase, type Database } from "./database.ts";
export { dataDir } from "./env.ts";
export { ensureMonths, type LogMonth, lowestIdAt, monthOf } from "./data/partitions.ts";
export {
  approveDraftRow,
  discardDraftRow,
  type DraftOutcome,
  type DraftRefusal,
  type DraftStep,
  editDraftRow,
  sendBackDraftRow,
  submitDraftRow,
} from "./decision/draftLife.ts";
export type { DraftContent, DraftRecord, DraftStatus } from "./decision/draftRecord.ts";
export { readDraftRevisions, readOwnAccounts, readStaffNames } from "./decision/draftRevisions.ts";
export { insertDraft, readDraft, readDrafts } from "./decision/drafts.ts";
export { launchPolicyDraft, type LaunchRefusal } from "./decision/launchPolicy.ts";
export {
  type PolicyVersionRecord,
  readEveryonesVersion,
  readPolicyVersions,
  readPolicyVersionsOf,
} from "./decision/policyRecords.ts";
export { revertPolicyVersion } from "./decision/revertPolicy.ts";
export { pausePolicyVersion, rampPolicyVersion, resumePolicyVersion, type RolloutOutcome } from "./decision/rollout.ts";
export { countListenersOf, countScopeListeners } from "./decision/scopeListeners.ts";
export {
  type AuditEntry,
  type AuditPageQuery,
  type NewAuditEntry,
  readAuditFacets,
  readAuditPage,
  recordAuditEntry,
} from "./governance/audit.ts";
export { type EventTotal, readEventTotal, readRecentEvents, type RecentEvents } from "./governance/eventCounts.ts";
export {
  type CatalogueSize,
  type HomeServing,
  type ListeningValue,
  type LiveModel,
  readCatalogueSize,
  readHomeServing,
  readListeningValue,
  readLiveModels,
} from "./governance/overview.ts";
export { readStaffProfile, type StaffProfile } from "./governance/staffProfile.ts";
export { readServerVersion } from "./serverVersion.ts";
export { type HistoryImportRow, readHistoryImports } from "./data/historyImports.ts";
export { type HistoryRow, readHistoryPage } from "./data/historyPage.ts";
export { appendInteractions, type LogBatch, type NewLogRow } from "./data/interactions.ts";
export { type ItemFacts, readItemFacts } from "./data/itemFacts.ts";
export { type ListenerSettings, readListenerSettings } from "./data/listenerSettings.ts";
export {
  type AccountOutcome,
  ensureListenerAccount,
  ensureStaffAccount,
  type NewAccount,
} from "./governance/accounts.ts";
export { listenerAuthAdapter, listenerAuthTables, staffAuthAdapter, staffAuthTables } from "./governance/auth.ts";
export { readListenerOfAccount } from "./governance/listenerOfAccount.ts";
export { insertImpressions, type NewImpression } from "./prediction/impressions.ts";
export { readServedSlates, type ServedSlate } from "./prediction/servedSlates.ts";
export {
  type FirstPolicy,
  insertFirstPolicy,
  type LivePolicy,
  readLivePolicy,
  readPoliciesInForce,
} from "./decision/livePolicy.ts";
export * from "./prediction/catalogue.ts";
export { disownPlay, reclaimPlay } from "./data/disownedPlays.ts";
export { type NamedRefusal, readRefusals, removeRefusal, storeRefusal } from "./decision/refusals.ts";
export { type EvidencePlay, type OwnPlays, readOwnPlays } from "./prediction/ownPlays.ts";
export { readServedCard, type ServedCard } from "./prediction/servedCard.ts";
export { type HomeMode, insertHome, type NewHome, type NewSlate } from "./prediction/homes.ts";
export { type LoggedInteraction, type LogStretch, readListenerLog, type StampedLog } from "./prediction/listenerLog.ts";
export { keepPreparedHome, type PreparedHomeRow, readPreparedHome } from "./prediction/preparedHomes.ts";
export { readSeenCards, type SeenCardRow } from "./prediction/seenCards.ts";
export { readServedListener, type ServedListener } from "./prediction/servedListener.ts";
export { type CollectionKind, isCollection, readAlbumsOf, readItemParts } from "./prediction/itemParts.ts";
export { type RecentSearch, readRecentSearches, removeRecentSearches } from "./data/recentSearches.ts";
export { type ListedItem, readListedItems } from "./prediction/listedItems.ts";
export { type OwnListening, readOwnListening } from "./prediction/ownListening.ts";
export * from "./data/importsCatalogue.ts";
export { addItemGenres, insertListenCounts, type ListenCountRow, setBandsByAudience } from "./data/importsCounts.ts";
export { type ExternalId, keepExternalIds } from "./data/importsExternalIds.ts";
export { itemIdOf } from "./data/importsItems.ts";
export {
  findOrCreateCountListeners,
  findOrCreateImportListener,
  type ImportListener,
  readImportListener,
} from "./data/importsListeners.ts";
export type { TwinSource } from "./data/importsOverlap.ts";
export {
  type ImportedBatch,
  type ImportedRow,
  type NamedExternalId,
  type StoredBatch,
  storeImportedPlays,
} from "./data/importsPlays.ts";
export { beginImportRun, endImportRun, type NewImportRun } from "./data/importsRuns.ts";
export { type ImportSession, inTransaction, noListener, withImportSession } from "./data/importsSession.ts";
export { insertWorld, type WorldRows } from "./data/worldLoad.ts";
export { readWorldListeners } from "./data/worldLoadListeners.ts";
export { readWorldMark, type WorldMark } from "./data/worldLoadMark.ts";
export {
  type AliasedModel,
  type ModelRegistration,
  type NewModelVersion,
  readAliasedModels,
  registerModelVersions,
} from "./model/modelVersions.ts";
export {
  type PromoteOutcome,
  promoteModelVersion,
  type RollBackOutcome,
  type RolledBack,
  rollBackModels,
  type CheckedVersion,
} from "./model/modelAliases.ts";
export { readKeptChecksums, retireOldArtefacts } from "./model/modelArtefacts.ts";
export { readModelRegistry, readModelVersion, readModelVersions, type RegisteredModel } from "./model/modelRegistry.ts";
export { whileTrainingAlone, type CheckAlone } from "./model/trainingLock.ts";
export * from "./model/trainingRuns.ts";
export {
  closeIncident,
  type Incident,
  type NewIncident,
  openIncident,
  readIncidents,
  resolveIncident,
} from "./governance/incidents.ts";
export {
  readTrainingCatalogue,
  readTrainingCounts,
  type TrainingCatalogue,
  type TrainingCount,
} from "./model/trainingCatalogue.ts";
export { readTrainingLog, readTrainingSnapshot, type TrainingSnapshot } from "./model/trainingLog.ts";
export type { TrainingInteraction, TrainingListener, TrainingLog } from "./model/trainingColumns.ts";
export { readTrainingHomes, type TrainingHome, type TrainingHomes } from "./model/trainingHomes.ts";
export { readTrackSounds } from "./model/trackSounds.ts";
export { requestJob } from "./model/requestJob.ts";
export { type KeptItem, readKeptItems } from "./data/keptItems.ts";
export { createOwnPlaylist, type OwnPlaylist, readOwnPlaylists } from "./data/ownPlaylists.ts";
export { purgeDeletedPlaylists } from "./data/purgePlaylists.ts";
export { readPlaylistHead, readPlaylistPlaces, readTracksOfItems } from "./data/playlistPage.ts";
export {
  type EditOutcome,
  type PlaylistEdit,
  deletePlaylist,
  renamePlaylist,
  restorePlaylist,
} from "./data/editPlaylist.ts";
export { type Addition, extendPlaylist, movePlaylistTrack, removePlaylistTrack } from "./data/playlistTracks.ts";
export {
  type NewOnboarding,
  type Onboarding,
  readEmergingArtists,
  readOnboarding,
  saveOnboarding,
} from "./data/onboarding.ts";
export { type DialChange, readServedDial, saveListenerDials, type ServedDial } from "./decision/listenerDials.ts";
export {
  deleteTasteRemoval,
  type NamedRemoval,
  readTasteRemovals,
  saveTasteRemoval,
} from "./prediction/tasteRemovals.ts";
export {
  type ExportedItem,
  type ExportedRows,
  exportListener,
  readExportedItems,
} from "./governance/listenerExport.ts";
export {
  countListenerRows,
  eraseListenerRows,
  type ErasureProof,
  type ErasureReceipt,
  readErasureProof,
  readListenerEmail,
} from "./governance/listenerErasure.ts";
export { listenerTables } from "./governance/listenerTables.ts";
export { type OwnSettings, readOwnSettings, saveOwnSettings } from "./governance/ownSettings.ts";
export {
  insertMixes,
  type MixKind,
  type MixReason,
  readActiveListeners,
  readDiscoveredTracks,
  readMix,
  readMixes,
  readMixOwner,
  type StoredMix,
} from "./prediction/mixes.ts";
export { readMarkets, readRightsHolders, type RightsHolderRow } from "./decision/policyChoices.ts";
export { type PreviewListenerRow, readPreviewListeners, readPreviewSample } from "./decision/previewListeners.ts";
export { type LoggedSlateRow, readLoggedSlates } from "./value/estimates/loggedSlates.ts";
export { readSlateListeners, readSlateLogMark, type SlateListener } from "./value/estimates/slateListeners.ts";
export type { ExperimentContent, ExperimentDecision, ExperimentRecord } from "./value/experiments/experimentRecord.ts";
export * from "./value/experiments/experiments.ts";
export * from "./value/experiments/experimentLife.ts";
export * from "./value/experiments/experimentExposure.ts";
export { type ArmOutcome, readArmOutcomes, readPastOutcomes } from "./value/experiments/listenerOutcomes.ts";
export * from "./value/experiments/experimentVersions.ts";
export { type ArtistExposureFigures, readArtistExposure } from "./value/artists/artistExposure.ts";
export type { Stretch } from "./value/artists/sampledHomes.ts";
export { readArtistStreams, type StreamFigures } from "./value/artists/artistStreams.ts";
export * from "./value/artists/artistRecords.ts";
export { readArtistExposureWeeks, readArtistStreamWeeks } from "./value/artists/artistHistory.ts";
export * from "./value/artists/drawnSlates.ts";
export * from "./value/simulations/simulationRuns.ts";
export { whileSimulatingAlone } from "./value/simulations/whileSimulatingAlone.ts";
export {
  findListeners,
  type FoundListener,
  readFoundListener,
  readSlateListener,
} from "./governance/lens/lensListeners.ts";
export { readLatestAct } from "./governance/lens/lensOpenings.ts";
export { type LatestHome, readLatestHome } from "./governance/lens/latestHome.ts";
export { type LatestEvent, readLatestEvents } from "./governance/lens/latestEvents.ts";
export { readTracedSlate, type TracedSlate } from "./governance/lens/tracedSlate.ts";
export * from "./governance/auditChain/auditChecks.ts";
export * from "./governance/auditChain/sealedEntries.ts";
export * from "./governance/guardrails/bandExposure.ts";
export * from "./governance/guardrails/guardrailMoments.ts";
export * from "./governance/guardrails/policyChecks.ts";
export * from "./governance/guardrails/policyControls.ts";
export * from "./governance/guardrails/watchedVersions.ts";
export * from "./governance/people/staffAccounts.ts";
export * from "./governance/people/staffActs.ts";
export * from "./governance/waitingForPeople.ts";
export * from "./value/shares/wrappedShares.ts";
export * from "./value/stories/storyRuns.ts";
export * from "./value/stories/wrappedStories.ts";
export * from "./value/wrapped/wrappedEditions.ts";
export { type LogState, readWrappedLog, readWrappedLogs, type WrappedLog } from "./value/wrapped/wrappedPlays.ts";
export * from "./value/wrapped/wrappedStandings.ts";
export * from "./value/wrapped/verify/verifyBatch.ts";
export { type ArtistClusters, withVerifySession } from "./value/wrapped/verify/verifySession.ts";
