import { demoPassword } from "./demoStaff.ts";
import type { Addresses } from "./services.ts";

/** The last lines of a start: where to go and whom to be. `ready` stands on a line of its own for scripts. */
export function announce({ listener, admin }: Addresses, seconds: number): void {
  console.log(`
  Segue is running (started in ${seconds.toFixed(0)} s). Stop it with Ctrl-C.

  Listener app   ${listener}
    mira@segue.test, jonas@segue.test, aiko@segue.test, tomas@segue.test — four different tastes
    new@segue.test — nobody knows her yet
  Admin console  ${admin}
    pm@segue.test (moves the dial), ml@segue.test (promotes models and takes them back),
    approver@segue.test (approves what others wrote), auditor@segue.test (verifies the record),
    viewer@segue.test, admin@segue.test
  Every password is ${demoPassword}.

ready
`);
}
