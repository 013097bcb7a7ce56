"use client";

import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { DraftStrip } from "./DraftStrip.tsx";
import { InForce } from "./InForce.tsx";
import { PolicyBody } from "./PolicyBody.tsx";
import { PolicySkeleton } from "./PolicySkeleton.tsx";
import { usePolicyAddress } from "./usePolicyAddress.ts";
import { usePolicyFacts } from "./usePolicyFacts.ts";

/** Everything that people decide about a Home: what is in force, what is in the making, and what it would do. */
export function PolicyScreen({ role }: { role: string }) {
  const address = usePolicyAddress();
  const facts = usePolicyFacts(address.draft);
  const { current, history, drafts, choices } = facts;
  const live = current.data;
  return (
    <>
      <PageHeader title="Policy" aside={live ? <InForce policy={live} lost={current.error !== null} /> : null}>
        Set what Home offers: how much of the new, which artists, at what cost. Look at what it does, and have a
        colleague approve it; until it is launched no listener sees any of it.
      </PageHeader>
      {live ? (
        <>
          <DraftStrip
            drafts={drafts.data ?? []}
            versions={(history.data ?? []).filter(({ retiredAt }) => retiredAt === null)}
            clusters={choices.data?.clusters ?? []}
            address={address}
          />
          <PolicyBody live={live} facts={facts} address={address} role={role} />
        </>
      ) : current.error ? (
        <Failure title="The policy could not be loaded" error={current.error} onRetry={() => void current.refetch()} />
      ) : (
        <PolicySkeleton />
      )}
    </>
  );
}
