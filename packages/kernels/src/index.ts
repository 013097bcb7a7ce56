export * from "./eigen/eigenKernels.ts";
export * from "./gram/gramKernels.ts";
export * from "./kernels.ts";
