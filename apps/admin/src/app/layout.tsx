import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Toasts } from "../components/Toasts.tsx";
import { CallsProvider } from "../trpc/client.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Segue console", template: "%s · Segue console" },
  description: "Where people decide what Segue's recommendations are for",
};

export const viewport: Viewport = { colorScheme: "dark light" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="antialiased">
        <CallsProvider>{children}</CallsProvider>
        <Toasts />
      </body>
    </html>
  );
}
