export * from "./gram/gramKernels.ts";
export * from "./kernels.ts";
