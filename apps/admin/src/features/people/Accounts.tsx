import { LocalTime } from "../../components/LocalTime.tsx";
import { Panel } from "../../components/Panel.tsx";
import { roleName } from "../../components/roleNames.ts";
import type { Person } from "../../trpc/answers.ts";
import { AccountRole } from "./AccountRole.tsx";
import { AccountSignIn } from "./AccountSignIn.tsx";

interface AccountsProps {
  people: Person[];
  /** the account of who reads */
  own: string;
  mayChange: boolean;
}

const columns = ["Who", "Role", "Last seen", "Sign-in"];

/** A table on a wide screen, a list of cards on a narrow one. */
export function Accounts({ people, own, mayChange }: AccountsProps) {
  const active = people.filter(({ disabledAt }) => disabledAt === null).length;
  return (
    <Panel title="Accounts" aside={<p className="text-small text-muted">{active} may sign in</p>}>
      <table className="w-full text-left text-small max-md:block">
        <thead className="border-b border-line text-muted max-md:sr-only">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-medium last:pr-0 last:text-right">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-md:block">
          {people.map((person) => (
            <Row
              key={person.id}
              person={person}
              isSelf={person.id === own}
              mayChange={mayChange && person.id !== own}
            />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ person, isSelf, mayChange }: { person: Person; isSelf: boolean; mayChange: boolean }) {
  const { name, email, role, disabledAt, seenAt } = person;
  return (
    <tr className="align-middle max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-4 max-md:gap-y-2 max-md:py-4">
      <th scope="row" className="font-normal max-md:col-span-2 md:py-3 md:pr-4">
        <span className={`block text-body font-medium ${disabledAt ? "text-muted line-through" : ""}`}>
          {name}
          {isSelf ? <span className="font-normal text-muted"> (you)</span> : null}
        </span>
        <span className="block break-words text-muted">{email}</span>
      </th>
      <td className="md:py-3 md:pr-4">
        {mayChange && !disabledAt ? (
          <AccountRole person={person} />
        ) : (
          <span className="text-body">{roleName(role)}</span>
        )}
      </td>
      <td className="text-muted max-md:order-1 max-md:col-span-2 md:py-3 md:pr-4">
        <span className="md:hidden">Last seen: </span>
        {seenAt ? <LocalTime at={seenAt} /> : "no session"}
      </td>
      <td className="text-right md:py-3">
        {mayChange ? (
          <AccountSignIn person={person} />
        ) : disabledAt ? (
          <span className="text-muted">disabled</span>
        ) : (
          <span className="text-muted">may sign in</span>
        )}
      </td>
    </tr>
  );
}
