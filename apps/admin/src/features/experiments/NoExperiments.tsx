import { Notice } from "@segue/ui";
import { FlaskConical } from "lucide-react";
import { mayExperiment } from "./mayExperiment.ts";
import { PlanLink } from "./PlanLink.tsx";

export function NoExperiments({ role }: { role: string }) {
  const may = mayExperiment(role);
  return (
    <Notice icon={<FlaskConical size={28} />} title="Nothing has been tried yet" {...(may && { action: <PlanLink /> })}>
      <p>
        An experiment serves some listeners a policy or a model that is on its way, and others what is live, and says
        when the difference is sure.
        {may ? "" : " Product managers, ML engineers and admins plan them."}
      </p>
    </Notice>
  );
}
