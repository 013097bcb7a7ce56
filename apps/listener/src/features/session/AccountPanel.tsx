import { Menu, MenuItem, MenuLine, MenuNote } from "@segue/ui/menu";
import { LogOut } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { usePlayer } from "../../shell/player.ts";
import { AccountButton } from "./AccountButton.tsx";
import { signOut } from "./authClient.ts";

interface AccountPanelProps {
  displayName: string;
  /** IANA zone */
  zone: string;
}

/** The account button with its menu open. */
export default function AccountPanel({ displayName, zone }: AccountPanelProps) {
  const player = usePlayer();
  const [leaving, setLeaving] = useState(false);
  const leave = async (): Promise<void> => {
    setLeaving(true);
    await player.leave();
    const problem = await signOut();
    if (problem === null) {
      globalThis.location.assign("/sign-in");
      return;
    }
    toast.error(`You are still signed in. ${problem}`);
    setLeaving(false);
  };
  return (
    <Menu defaultOpen trigger={<AccountButton displayName={displayName} disabled={leaving} />}>
      <MenuNote>
        <span className="block text-body font-semibold text-fg">{displayName}</span>
        {zone.replaceAll("_", " ")} time
      </MenuNote>
      <MenuLine />
      <MenuItem icon={<LogOut className="size-4" />} onSelect={() => void leave()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
