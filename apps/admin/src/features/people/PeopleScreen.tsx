"use client";

import { useQuery } from "@tanstack/react-query";
import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { Accounts } from "./Accounts.tsx";
import { NewAccount } from "./NewAccount.tsx";
import { PeopleSkeleton } from "./PeopleSkeleton.tsx";
import { peopleKeepers, peopleReaders } from "./peopleRoles.ts";
import { RoleTable } from "./RoleTable.tsx";

/** Who has an account of the console, and what each role may do. */
export function PeopleScreen({ role }: { role: string }) {
  return (
    <>
      <PageHeader title="People">
        Who works here, in which role, and what each role may do. Nobody changes her own account, and one admin always
        stays.
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {peopleReaders.has(role) ? <Staff mayChange={peopleKeepers.has(role)} /> : null}
        <Roles role={role} />
      </div>
    </>
  );
}

function Staff({ mayChange }: { mayChange: boolean }) {
  const { data, error, refetch } = useQuery(useTRPC().people.list.queryOptions());
  if (error && !data)
    return <Failure title="The accounts could not be loaded" error={error} onRetry={() => void refetch()} />;
  if (!data) return <PeopleSkeleton label="Loading the accounts" />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 2xl:grid-cols-[minmax(0,5fr)_minmax(0,2fr)]">
      <Accounts people={data.people} own={data.own} mayChange={mayChange} />
      {mayChange ? <NewAccount /> : null}
    </div>
  );
}

function Roles({ role }: { role: string }) {
  const { data, error, refetch } = useQuery(useTRPC().people.permissions.queryOptions());
  if (data) return <RoleTable permissions={data} own={role} />;
  if (error) return <Failure title="The rules could not be loaded" error={error} onRetry={() => void refetch()} />;
  return <PeopleSkeleton label="Loading the rules" />;
}
