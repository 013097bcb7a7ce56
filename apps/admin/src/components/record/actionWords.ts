const words = new Map<string, string>(
  Object.entries({
    "world.created": "Made the demonstration's world",
    "policy.published": "Published a policy",
    "policy.launched": "Launched a policy",
    "policy.ramped": "Changed a policy's share of listeners",
    "policy.paused": "Paused a policy",
    "policy.resumed": "Resumed a policy",
    "policy.reverted": "Took a policy back",
    "policy.restored": "Restored an earlier policy",
    "policy.retired": "Retired a policy",
    "policyDraft.created": "Began a draft",
    "policyDraft.edited": "Changed a draft",
    "policyDraft.rebased": "Moved a draft onto the newest policy",
    "policyDraft.submitted": "Sent a draft to review",
    "policyDraft.sentBack": "Sent a draft back",
    "policyDraft.approved": "Approved a draft",
    "policyDraft.launched": "Launched a draft",
    "policyDraft.discarded": "Discarded a draft",
    "guardrail.breached": "Found a guardrail broken",
    "experiment.created": "Planned an experiment",
    "experiment.started": "Started an experiment",
    "experiment.stopped": "Stopped an experiment",
    "experiment.discarded": "Discarded an experiment's plan",
    "experiment.decided": "Decided an experiment",
    "model.registered": "Registered a model version",
    "model.promoted": "Promoted a model version",
    "model.held": "Held a model version back",
    "model.rolledBack": "Rolled a model back",
    "listener.opened": "Opened a listener's data",
    "listener.erased": "Erased a listener",
    "incident.resolved": "Resolved an incident",
    "person.created": "Made an account",
    "person.role-changed": "Gave somebody another role",
    "person.disabled": "Disabled an account",
    "person.enabled": "Enabled an account",
    "record.exported": "Exported the record",
    "play.replaced": "Kept the richer record of the same plays",
  }),
);

/** What an entry's action says to a person: `model.promoted` as "Promoted a model version"; null for a name without words here. */
export function actionWords(action: string): string | null {
  return words.get(action) ?? null;
}

/** An action as a choice of a list: its words, and the name by which the record and its files know it. */
export function actionChoice(action: string): string {
  const said = actionWords(action);
  return said === null ? action : `${said} (${action})`;
}
