import { listenerHealth } from "@segue/api/listener";

export const dynamic = "force-dynamic";

export const GET = listenerHealth;
