import { coverArt, Wordmark } from "@segue/ui";
import type { ReactNode } from "react";
import { ForgetKeptApp } from "../../shell/offline/ForgetKeptApp.tsx";

const wall = [
  "dream pop",
  "techno",
  "folk",
  "jazz",
  "ambient",
  "soul",
  "metal",
  "indie pop",
  "classical",
  "reggae",
  "hip hop",
  "synthwave",
].map((genre, index) => {
  const audio = { tempo: 80 + index * 7, key: (index * 5) % 12, mode: index % 2, energy: 0.45, valence: 0.6 };
  const svg = coverArt({ itemId: 41 + index * 17, kind: "track", genre, audio });
  return { genre, url: `data:image/svg+xml,${encodeURIComponent(svg)}` };
});

/** What stands round signing in and signing up: the name, what it is, and a wall of covers. */
export function Doorway({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <ForgetKeptApp />
      <main className="mx-auto flex w-full max-w-md flex-col justify-center px-6 py-10">
        <Wordmark size={34} />
        <h1 className="mt-8 text-display font-semibold tracking-tight">{title}</h1>
        <p className="mt-2 text-body text-muted">From what you know into what you don’t, without a stop.</p>
        {children}
      </main>
      <div aria-hidden="true" className="sticky top-0 h-dvh overflow-hidden bg-surface max-lg:hidden">
        <div className="absolute inset-[-12%] grid rotate-[-7deg] grid-cols-3 content-center gap-7">
          {wall.map(({ genre, url }) => (
            <div
              key={genre}
              className="aspect-square rounded-lg bg-cover shadow-raised"
              style={{ backgroundImage: `url("${url}")` }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
