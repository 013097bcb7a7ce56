import { NextResponse, type NextRequest } from "next/server";
import { pageHeader } from "./shell/session/wayBack.ts";

/** Tells what is rendered which page was asked for, so that signing in can lead back to it. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(pageHeader, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!api/|_next/|erased/|.*\\.[a-z]+$).*)"] };
