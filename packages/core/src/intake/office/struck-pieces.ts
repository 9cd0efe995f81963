/** Gathers what of a text is struck through. */
export interface StruckPieces {
  readonly add: (text: string, isStruck: boolean) => void
  /** A piece for each place, each on one line. */
  readonly pieces: () => readonly string[]
}

/** Begins to gather what of a text in a Word document or a workbook is struck through, run by run. */
export function startStruck(): StruckPieces {
  const pieces: string[] = []
  let isOpen = false
  return {
    add: (text, isStruck) => {
      // Air between two struck words parts them in the file only.
      if (isStruck || text.trim() === '') {
        if (isOpen) pieces.push(`${pieces.pop() ?? ''}${text}`)
        else if (isStruck) pieces.push(text)
        isOpen ||= isStruck
      } else isOpen = false
    },
    pieces: () => pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== ''),
  }
}
