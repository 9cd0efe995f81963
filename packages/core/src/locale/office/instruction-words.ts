/** How a line begins that tells how to fill in a form, and does not name it: «Fylles ut av leverandør», «Ja = oppfylt». */
export const instruction = new RegExp(
  [
    String.raw`^(?:(?:skal |må |bes )?(?:fylles|utfylles|besvares|svares)\b`,
    String.raw`(?:skal |må )?(?:fyllast|svarast)\b`,
    String.raw`(?:blir|vert) (?:fylte?|svara) `,
    String.raw`(?:vennligst )?(?:fyll (?:ut|inn)|svar (?:på|i))\b`,
    String.raw`(?:(?:to|must|shall) be|please) (?:complete|fill|answer)`,
    String.raw`(?:fill (?:in|out)|complete (?:the|this|all|each|columns?))\b`,
    String.raw`(?:leverandør|tilbyder|tilbydar)(?:en)? (?:skal |må )?(?:fyll|besvar|svare?r?\b)`,
    String.raw`(?:the )?(?:supplier|tenderer|bidder) (?:shall |must )?(?:fill|complete|answer)s?\b`,
    String.raw`[^=\n]{1,30} = )`,
  ].join('|'),
  'i',
)
