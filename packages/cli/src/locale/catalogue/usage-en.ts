import { versionsUsageEn } from './versions-usage-en.js'
import type { CatalogueWords } from './words.js'

export const usageEn: CatalogueWords['usage'] = {
  catalogue: `Finds requirements in the catalogue and takes them into the specification.

Usage:
  kravspek catalogue list [--technology NAME] [--theme THEME]
  kravspek catalogue search WORDS …
  kravspek catalogue show ID
  kravspek catalogue add FILE ID … [--section SECTION]
  kravspek catalogue suggest FILE
  kravspek catalogue check [FOLDER]
  kravspek catalogue outdated FILE
  kravspek catalogue upgrade FILE [ID …]
  kravspek catalogue language FILE --to nb|nn|en

What they do:
  list      shows the requirements in the catalogue, by theme
  search    finds requirements about what you are looking for
  show      shows all about a requirement: the text, how to choose values, and how it is checked
  add       puts requirements into the specification, with the whole text
  suggest   suggests requirements that the specification seems to lack
  check     checks a catalogue
  outdated  shows catalogue requirements that there are newer versions of
  upgrade   takes new versions of catalogue requirements in
  language  gives the specification another language

Your own catalogues stand in kravspek.config.yaml: catalogues: [{ folder: catalogues/nordvik }]

Help for one of them: kravspek catalogue add --help
`,
  'catalogue list': `Shows the requirements in the catalogue, by theme.

Usage:
  kravspek catalogue list [--technology NAME] [--theme THEME] [--format text|json]
                          [--language nb|nn|en]

Options:
  --technology NAME     only requirements that suit the technology, for example medicine-dispenser
  --theme THEME         only one theme, for example training
  --format FORMAT       text (the usual) or json (for programs)
  --language nb|nn|en   the language of all that is shown; otherwise KRAVSPEK_LANGUAGE, then bokmål
`,
  'catalogue search': `Finds requirements about what you are looking for, those that fit best first.

Usage:
  kravspek catalogue search WORDS … [--technology NAME] [--theme THEME] [--format text|json]
                            [--language nb|nn|en]

All the words must fit. Inflections, the beginning of a word and one wrong letter in a long word
will do.

Options:
  --technology NAME     only requirements that suit the technology, for example medicine-dispenser
  --theme THEME         only one theme, for example training
  --format FORMAT       text (the usual) or json (for programs)
  --language nb|nn|en   the language of all that is shown; otherwise KRAVSPEK_LANGUAGE, then bokmål
`,
  'catalogue show': `Shows all about a requirement: the text, how to choose values, how it is checked, and what it goes
with.

Usage:
  kravspek catalogue show ID [--format text|json] [--language nb|nn|en]

ID is the number in the catalogue, for example OPP-01. If more than one catalogue has the number,
write the catalogue in front: velferdsteknologi/OPP-01

Options:
  --format FORMAT       text (the usual) or json (for programs)
  --language nb|nn|en   the language of all that is shown; otherwise KRAVSPEK_LANGUAGE, then bokmål
`,
  'catalogue add': `Puts requirements from the catalogue into the specification, with the whole text.

Usage:
  kravspek catalogue add FILE ID … [--section SECTION] [--language nb|nn|en]

The requirement comes last in the section that its theme has, with the next free number. If there
is no such section, it is made. Values that you have to choose stand as null in the file. If one
of the requirements cannot be put in, the file is not changed.

Options:
  --section SECTION     the id of the section to put the requirements in
  --language nb|nn|en   the language of messages; the requirements are always in that of the file

The exit code is 0 when all the requirements have been put in, 1 when the specification has
errors, and 2 when something else is wrong.
`,
  'catalogue suggest': `Suggests requirements from the catalogue that the specification seems to lack.

Usage:
  kravspek catalogue suggest FILE [--format text|json] [--language nb|nn|en]

The suggestions build on what the solution has, such as alarms or an app, and on what goes with the
requirements that are there. A suggestion is not an error: you decide.

Options:
  --format FORMAT       text (the usual) or json (for programs)
  --language nb|nn|en   the language of messages; otherwise KRAVSPEK_LANGUAGE, then the file’s
`,
  'catalogue check': `Checks a catalogue: whether everything is there in every language, and whether the texts are good
enough.

Usage:
  kravspek catalogue check [FOLDER] [--format text|json] [--language nb|nn|en]

FOLDER is the folder that catalogue.yaml lies in. Without it, the catalogue that comes with
Kravspek is checked.

Options:
  --format FORMAT       text (the usual) or json (for programs)
  --language nb|nn|en   the language of messages; otherwise KRAVSPEK_LANGUAGE, otherwise bokmål

The exit code is 0 when the catalogue has no errors, 1 when it has, and 2 when something else is
wrong.
`,
  ...versionsUsageEn,
}
