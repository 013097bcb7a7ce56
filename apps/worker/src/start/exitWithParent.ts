/** Loaded into every supervised process: when the supervisor is gone, however it went, so is the process. */
process.on("disconnect", () => process.exit(0));

// Listening alone would keep a process alive that has done its work.
process.channel?.unref();
