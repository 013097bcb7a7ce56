"use client";

import { Menu, MenuItem, MenuLine, MenuNote } from "@segue/ui";
import { LogOut } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { usePlayer } from "../../shell/player.ts";
import { hueOf } from "./hueOf.ts";

interface AccountMenuProps {
  displayName: string;
  zone: string;
}

/** Who is signed in, and the way out. */
export function AccountMenu({ displayName, zone }: AccountMenuProps) {
  const player = usePlayer();
  const [leaving, setLeaving] = useState(false);
  const leave = async (): Promise<void> => {
    setLeaving(true);
    await player.leave();
    const { signOut } = await import("./authClient.ts");
    const problem = await signOut();
    if (problem === null) globalThis.location.assign("/sign-in");
    else {
      toast.error(`You are still signed in. ${problem}`);
      setLeaving(false);
    }
  };
  const trigger = (
    <button
      type="button"
      aria-label="Account"
      disabled={leaving}
      className="relative z-20 grid size-10 place-items-center rounded-full text-body font-semibold text-white transition-opacity hover:opacity-85 disabled:opacity-50"
      style={{ background: `oklch(0.5 0.12 ${hueOf(displayName)})` }}
    >
      {displayName.charAt(0).toUpperCase()}
    </button>
  );
  return (
    <Menu trigger={trigger}>
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
