/** Scheme of texts that show how a file would be with a proposal in it: nothing but shown, and no specification. */
export const proposalScheme = 'kravspek-forslag'
