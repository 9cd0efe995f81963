/** Scheme of texts that show how a file would be with a proposal in it: nothing but shown, and no specification. */
export const proposalScheme = 'kravspek-forslag'

/** The same for what a newer version of a catalogue would make of a file. */
export const upgradeScheme = 'kravspek-oppgradering'
