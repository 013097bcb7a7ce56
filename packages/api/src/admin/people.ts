import {
  changeRole,
  changeRoleInput,
  createPerson,
  createPersonInput,
  listPeople,
  peopleKeepers,
  peopleReaders,
  setSignIn,
  setSignInInput,
} from "@segue/services/governance";
import { staffProcedure, staffProcedureFor, staffRouterOf } from "../trpc.ts";
import type { Permission } from "./permissions.ts";

/** Who has an account of the console, and what each role may do. @param readPermissions of all of the console's procedures */
export function peopleRouterOf(readPermissions: () => Permission[]) {
  return staffRouterOf({
    permissions: staffProcedure.query(readPermissions),
    list: staffProcedureFor(...peopleReaders).query(({ ctx }) => listPeople({ ctx })),
    create: staffProcedureFor(...peopleKeepers)
      .input(createPersonInput)
      .mutation(({ ctx, input }) => createPerson({ ctx, input })),
    changeRole: staffProcedureFor(...peopleKeepers)
      .input(changeRoleInput)
      .mutation(({ ctx, input }) => changeRole({ ctx, input })),
    setSignIn: staffProcedureFor(...peopleKeepers)
      .input(setSignInInput)
      .mutation(({ ctx, input }) => setSignIn({ ctx, input })),
  });
}
