import { staffHealth } from "@segue/api/admin";

export const dynamic = "force-dynamic";

export const GET = staffHealth;
