/** The experiments that run, as JSON in the shape of the engine's RunningExperiment; a subselect for the query that reads who is served. */
export const runningExperimentsSql = `
  (select coalesce(json_agg(json_build_object('id', experiment.id, 'salt', salt,
            'scopeKind', control.scope_kind, 'scopeValue', control.scope_value,
            'control', control_policy_id, 'treatment', treatment_policy_id, 'treatmentModels', treatment_models,
            'controlPercent', control_percent, 'treatmentPercent', treatment_percent, 'holdoutPercent', holdout_percent)), '[]')
   from experiment join policy_version as control on control.id = control_policy_id
   where experiment.status = 'running')`;
