/** Whether this is the built app: while it is being developed, nothing of it is kept on the device. */
export const isBuilt = process.env.NODE_ENV === "production";
