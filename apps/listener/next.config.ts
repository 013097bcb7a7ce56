import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Workspace packages are TypeScript sources.
  transpilePackages: ["@segue/api", "@segue/db", "@segue/engine", "@segue/kernels", "@segue/services", "@segue/ui"],
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  headers: async () => [{ source: "/:path*", headers }],
  // A browser asks for it by itself where a page was cut off before it named its icon.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
};

export default config;
