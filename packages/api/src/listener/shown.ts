/** What the listener app says and orders as the server does. */
export { formatSpan, percent, unfinishedFirst } from "@segue/services/shown";
