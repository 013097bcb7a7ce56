import { Check } from "lucide-react";
import { Fragment } from "react";
import { Panel } from "../../components/Panel.tsx";
import { roleName, staffRoles } from "../../components/roleNames.ts";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import type { Permission } from "../../trpc/answers.ts";
import { permissionRows, type PermissionArea } from "./permissionRows.ts";

interface RoleTableProps {
  permissions: Permission[];
  /** the role of who reads */
  own: string;
}

const corner = "sticky left-0 z-10 bg-surface";

/** What each role may do, from the rules that the server refuses by. */
export function RoleTable({ permissions, own }: RoleTableProps) {
  return (
    <Panel title="What each role may do">
      <p className="mb-3 max-w-[80ch] text-small text-muted">
        Made from the rules that the server refuses by. What is not listed is read by every role. You are here as{" "}
        {roleName(own).toLowerCase()}.
      </p>
      <ScrollArea label="What each role may do, act by act" className="relative overflow-x-auto">
        <table className="w-full min-w-3xl text-left text-small">
          <thead className="text-muted">
            <tr className="border-b border-line">
              <th scope="col" className={`${corner} py-2 pr-4 font-medium`}>
                Act
              </th>
              {staffRoles.map((role) => (
                <th
                  key={role}
                  scope="col"
                  className={`px-2 py-2 text-center font-medium ${role === own ? "text-fg" : ""}`}
                >
                  {roleName(role)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {permissionRows(permissions, staffRoles.length).map((area) => (
              <Area key={area.area} area={area} own={own} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  );
}

function Area({ area: { area, rows }, own }: { area: PermissionArea; own: string }) {
  return (
    <Fragment>
      <tr>
        <th scope="rowgroup" colSpan={staffRoles.length + 1} className="pt-4 pb-1.5 font-semibold">
          <span className="sticky left-0">{area}</span>
        </th>
      </tr>
      {rows.map(({ path, act, roles }) => (
        <tr key={path}>
          <th scope="row" className={`${corner} py-2 pr-4 font-normal`}>
            {act}
          </th>
          {staffRoles.map((role) => (
            <td key={role} className={`px-2 py-2 text-center ${role === own ? "bg-raised" : ""}`}>
              {roles.has(role) ? (
                <Check size={16} aria-label="may" className="inline text-good" />
              ) : (
                <span className="text-muted">
                  <span aria-hidden="true">–</span>
                  <span className="sr-only">may not</span>
                </span>
              )}
            </td>
          ))}
        </tr>
      ))}
    </Fragment>
  );
}
