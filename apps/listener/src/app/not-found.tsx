import { Notice, Wordmark } from "@segue/ui";

/** What stands outside the app at an address that leads nowhere; as plain as can be, for every page carries what it needs. */
export default function NotFound() {
  return (
    <main className="mx-auto max-w-xl px-page py-10 md:py-16">
      <Wordmark size={28} />
      <Notice
        icon={<span className="text-title font-semibold">?</span>}
        title="There is no such page"
        level={1}
        action={
          // oxlint-disable-next-line nextjs/no-html-link-for-pages -- the router's link would weigh on every page
          <a
            href="/"
            className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
          >
            Go to Home
          </a>
        }
      >
        The address may be old, or mistyped. What you look for may be a search away.
      </Notice>
    </main>
  );
}
