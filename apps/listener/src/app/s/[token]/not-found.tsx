import { Notice, Wordmark } from "@segue/ui";
import { Link2Off } from "lucide-react";
import Link from "next/link";

/** What stands at a link that was revoked, and at every address that was never one: they are not told apart. */
export default function NoShare() {
  return (
    <main className="mx-auto max-w-xl px-page py-10 md:py-16">
      <Wordmark size={28} />
      <Notice
        icon={<Link2Off className="size-7" />}
        title="This link is not there any more"
        level={1}
        action={
          <Link
            href="/sign-up"
            className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
          >
            Make your own Segue
          </Link>
        }
      >
        Whoever shared it took it back, or part of the address is missing: look whether all of it was copied.
      </Notice>
    </main>
  );
}
