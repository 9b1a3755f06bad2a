/** What the command line tells the shell. */
export const EXIT = { clean: 0, problems: 1, couldNotRun: 2 };
