import { Notice } from "@segue/ui";
import { Compass } from "lucide-react";
import Link from "next/link";

export default function NotFound() {
  return (
    <main className="pt-24">
      <Notice
        icon={<Compass className="size-7" />}
        title="There is no such page"
        level={1}
        action={
          <Link
            href="/"
            className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
          >
            Go to Home
          </Link>
        }
      >
        The address may be old, or mistyped.
      </Notice>
    </main>
  );
}
