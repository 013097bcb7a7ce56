import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Toasts } from "../shell/Toasts.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Segue", template: "%s · Segue" },
  description: "Music, from what you know into what you don’t, without a stop.",
};

export const viewport: Viewport = {
  viewportFit: "cover",
  colorScheme: "dark light",
  themeColor: [
    { media: "(prefers-color-scheme: dark)", color: "#0d0e12" },
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Toasts />
      </body>
    </html>
  );
}
