/** Loaded into every supervised process: when the supervisor is gone, however it went, so is the process. */
process.on("disconnect", () => process.exit(0));
