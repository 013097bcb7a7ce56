import type { Metadata } from "next";
import { PeopleScreen } from "../../../features/people/PeopleScreen.tsx";
import { peopleReaders } from "../../../features/people/peopleRoles.ts";
import { Prefetched, signedInStaff } from "../../../trpc/server.tsx";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const { role } = await signedInStaff();
  return (
    <Prefetched
      load={({ people }, queries) => [
        queries.query(people.permissions.queryOptions()),
        ...(peopleReaders.has(role) ? [queries.query(people.list.queryOptions())] : []),
      ]}
    >
      <PeopleScreen role={role} />
    </Prefetched>
  );
}
