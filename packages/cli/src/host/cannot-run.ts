/** The reason why a command cannot do its work, for the person who gave it: printed as it is, and the exit code is 2. */
export class CannotRun extends Error {}
