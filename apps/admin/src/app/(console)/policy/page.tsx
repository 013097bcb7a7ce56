import type { Metadata } from "next";
import { PolicyScreen } from "../../../features/policy/PolicyScreen.tsx";
import { Prefetched, signedInStaff } from "../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Policy" };

export default async function PolicyPage() {
  const { role } = await signedInStaff();
  return (
    <Prefetched
      load={({ policy }, queries) => [
        queries.query(policy.current.queryOptions()),
        queries.query(policy.history.queryOptions()),
        queries.query(policy.drafts.queryOptions()),
      ]}
    >
      <PolicyScreen role={role} />
    </Prefetched>
  );
}
