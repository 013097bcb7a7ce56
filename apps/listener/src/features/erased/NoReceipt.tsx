import { Notice, Wordmark } from "@segue/ui";
import { FileQuestion } from "lucide-react";
import Link from "next/link";

/** What stands at an address that no erasure gave out. */
export function NoReceipt() {
  return (
    <main className="mx-auto max-w-xl px-page py-10 md:py-16">
      <Wordmark size={28} />
      <Notice
        icon={<FileQuestion className="size-7" />}
        title="There is no receipt of this number"
        level={1}
        action={
          <Link
            href="/"
            className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
          >
            Go to Segue
          </Link>
        }
      >
        A receipt’s number is five groups of letters and figures, as in 0f8c2a6e-1b7d-4c1e-9a53-6d2f4e8b7c10. Look
        whether all of it was copied. Receipts are never removed.
      </Notice>
    </main>
  );
}
