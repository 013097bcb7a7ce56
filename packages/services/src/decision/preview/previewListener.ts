import type { LivePolicy } from "@segue/db";
import { featureValue } from "@segue/engine/data";
import { scopesOf, storedScope, type Policy, type PolicyScope, type StoredScope } from "@segue/engine/decision";
import { seededRandom } from "@segue/engine/math";
import { tasteClusterOf, type ServingModels } from "@segue/engine/prediction";
import type { StaffRole } from "../../context.ts";
import { decideHome, type DecidedHome } from "../../prediction/decideHome.ts";
import { comparisonFacts } from "./comparisonFacts.ts";
import { compareHomes, countAdded, countDialled, type ComparedSide } from "./compareHomes.ts";
import { personName } from "./personName.ts";
import type { PreviewTaste } from "./previewTastes.ts";
import type { PreviewedListener, PreviewHome, PreviewShelf } from "./previewView.ts";

export interface ListenerPreviewFacts {
  taste: PreviewTaste;
  models: ServingModels;
  /** of whoever asks */
  role: StaffRole;
  /** the version that serves her */
  inForce: LivePolicy;
  draft: { policy: Policy; scope: PolicyScope };
}

/** One listener's Homes before and after, drawn with the same chances. */
export function previewListener({ taste, models, role, inForce, draft }: ListenerPreviewFacts): PreviewedListener {
  const { row, known } = taste;
  const { listenerId } = row;
  const { bonuses } = inForce;
  const cluster = tasteClusterOf(known.taste, models);
  const scopes = scopesOf({ listenerId, country: known.listener.country, cluster });
  const unreached = whyUnreached(scopes, { inForce, draft: storedScope(draft.scope) });
  const policy = unreached === null ? draft.policy : inForce;
  const compose = (by: Policy): DecidedHome =>
    decideHome({ known, models, policy: { ...by, bonuses }, random: seededRandom(`preview of ${listenerId}`) });
  const now = compose(inForce);
  const then = unreached === null ? compose(policy) : now;
  const before: ComparedSide = { shelves: now.shelves, dial: now.dial.applied, policy: inForce, bonuses };
  const after: ComparedSide = { shelves: then.shelves, dial: then.dial.applied, policy, bonuses };
  const facts = comparisonFacts(known, { before: inForce, after: policy, similarToSeed: now.similarToSeed });
  const shelves = compareHomes(before, after, facts);
  return {
    listenerId,
    name: personName(row, role),
    country: row.country,
    openness: featureValue(now.vector, "openness60d"),
    cluster: clusterLabel(cluster, models),
    version: inForce.version,
    unreached,
    before: homeOf(now, shelves.before),
    after: homeOf(then, shelves.after),
    added: countAdded(shelves.after),
  };
}

function homeOf({ dial }: DecidedHome, shelves: PreviewShelf[]): PreviewHome {
  return { dial, shelves, ...countDialled(shelves) };
}

function clusterLabel(cluster: number | null, { clusters }: ServingModels): string | null {
  if (cluster === null || !clusters) return null;
  return clusters.labels[clusters.ids.indexOf(cluster)] ?? null;
}

/** Why a draft does not reach a listener of these scopes; null where it does. What is said of fewer listeners is stronger. */
function whyUnreached(
  scopes: readonly StoredScope[],
  { inForce, draft }: { inForce: StoredScope; draft: StoredScope },
): string | null {
  const placeOf = ({ scopeKind, scopeValue }: StoredScope): number =>
    scopes.findIndex((one) => one.scopeKind === scopeKind && one.scopeValue === scopeValue);
  const own = placeOf(draft);
  if (own === -1) return "She is not among those that the draft is for.";
  return own > placeOf(inForce) ? "A version that is in force for fewer listeners decides her Home." : null;
}
