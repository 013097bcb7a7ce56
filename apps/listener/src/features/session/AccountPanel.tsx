import { Menu, MenuItem, MenuLine, MenuNote } from "@segue/ui/menu";
import { CalendarHeart, Eye, EyeOff, LogOut, ShieldCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "../../shell/toast.ts";
import { usePlayer } from "../../shell/player.ts";
import { useSettings } from "../../shell/settings/SettingsContext.ts";
import { useChangeSettings } from "../../shell/settings/useChangeSettings.ts";
import { AccountButton } from "./AccountButton.tsx";
import { signOut } from "../../shell/session/authClient.ts";

/** The account button with its menu open. */
export default function AccountPanel() {
  const { displayName, email, privateSession } = useSettings();
  const { change } = useChangeSettings();
  const player = usePlayer();
  const router = useRouter();
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
        {email}
      </MenuNote>
      <MenuLine />
      <MenuItem icon={<CalendarHeart className="size-4" />} onSelect={() => router.push("/wrapped")}>
        Your year
      </MenuItem>
      <MenuItem icon={<ShieldCheck className="size-4" />} onSelect={() => router.push("/your-data")}>
        Your data
      </MenuItem>
      <MenuItem
        icon={privateSession ? <Eye className="size-4" /> : <EyeOff className="size-4" />}
        onSelect={() => change({ privateSession: !privateSession })}
      >
        {privateSession ? "End the private session" : "Start a private session"}
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<LogOut className="size-4" />} onSelect={() => void leave()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
