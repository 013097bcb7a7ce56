import { Notice, Wordmark } from "@segue/ui";
import { Compass } from "lucide-react";
import Link from "next/link";

export default function NotFound() {
  return (
    <main className="mx-auto max-w-xl px-page py-10 md:py-16">
      <Wordmark size={28} />
      <Notice
        icon={<Compass className="size-7" />}
        title="There is no such page"
        level={1}
        action={
          <span className="flex flex-wrap justify-center gap-2.5">
            <Link
              href="/"
              className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
            >
              Go to Home
            </Link>
            <Link
              href="/search"
              className="inline-flex min-h-11 items-center rounded-full bg-raised px-5 font-semibold hover:bg-hover"
            >
              Search for it
            </Link>
          </span>
        }
      >
        The address may be old, or mistyped. What you look for may be a search away.
      </Notice>
    </main>
  );
}
