import { checkStaffEnvironment, prepareStaff } from "@segue/api/admin";

/** Next calls this once at its start: a wrong variable ends the start, with its name, not the first request. What takes seconds is begun. */
export function register(): void {
  checkStaffEnvironment();
  prepareStaff();
}
