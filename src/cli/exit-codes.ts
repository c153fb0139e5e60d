/** What the process ends with. */
export const EXIT = {
  ok: 0,
  /** `validate` found violations; `build` published nothing, or ran `--strict` with some. */
  violations: 1,
  /** Wrong usage, or input that cannot be read. */
  usage: 2,
  /** A fault of the program (`EX_SOFTWARE` of sysexits.h). */
  fault: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
