import fc from "fast-check";

// A test that fails today fails again tomorrow.
fc.configureGlobal({ seed: 20_260_101 });
