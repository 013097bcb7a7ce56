import { notFound } from "next/navigation";

/** Whatever else is asked for is not there; the app stays round saying so. */
export default function UnknownPage() {
  notFound();
}
