import { Button } from "@segue/ui";
import { KeyRound } from "lucide-react";

interface FirstPasswordProps {
  made: { name: string; password: string };
  onSeen: () => void;
}

/** The one time that a password is shown. */
export function FirstPassword({ made: { name, password }, onSeen }: FirstPasswordProps) {
  return (
    <output className="mb-5 block rounded-md border border-line bg-raised px-4 py-3.5 text-body">
      <span className="flex gap-3">
        <KeyRound size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-ember" />
        <span>
          {name} has an account. The password, shown only now:{" "}
          <code className="font-mono text-body font-semibold break-all select-all">{password}</code>
        </span>
      </span>
      <Button look="quiet" size="small" onClick={onSeen} className="mt-3 ml-[30px] border border-line-strong">
        I have handed it over
      </Button>
    </output>
  );
}
