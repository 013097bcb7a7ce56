import { Notice } from "@segue/ui";
import { Boxes } from "lucide-react";

export function NoModels() {
  return (
    <Notice icon={<Boxes size={28} />} title="No model was ever trained here">
      <p>
        Train on the log with <code className="font-mono text-small">npm run segue -- train</code>. Every night at four,
        UTC, Segue does so by itself while it runs.
      </p>
    </Notice>
  );
}
