/** Zip keeps local time and begins at 1980: the first moment it knows, in whatever zone the program runs. */
export const firstZipDate = (): Date => new Date(1980, 0, 1)
