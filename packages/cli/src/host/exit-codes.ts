/** What a command says to the shell. */
export const exitCodes = { clean: 0, problems: 1, cannotRun: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
