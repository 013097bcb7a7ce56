import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
];

/** A shared year is nobody's to index or to keep, and its address is a secret that goes no further. */
const sharedHeaders = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
  { key: "Cache-Control", value: "no-store" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Workspace packages are TypeScript sources.
  transpilePackages: ["@segue/api", "@segue/db", "@segue/engine", "@segue/kernels", "@segue/services", "@segue/ui"],
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/s/:path*", headers: sharedHeaders },
  ],
  // A browser asks for it by itself where a page was cut off before it named its icon.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
};

export default config;
