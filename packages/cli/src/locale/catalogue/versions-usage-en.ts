import type { VersionsUsage } from './versions-usage.js'

export const versionsUsageEn: VersionsUsage = {
  'catalogue outdated': `Shows which catalogue requirements in the specification there are newer versions of.

Usage:
  kravspek catalogue outdated FILE [--format text|json] [--language nb|nn|en]

Shows word by word what has changed, and requirements that have been withdrawn. The file is not changed.

Options:
  --format FORMAT       text (usual) or json (for programs)
  --language nb|nn|en   the language of messages; otherwise KRAVSPEK_LANGUAGE, otherwise that of the file

The exit code is 0 when nothing is outdated, 1 when something is, and 2 when something else is wrong.
`,
  'catalogue upgrade': `Takes new versions of catalogue requirements into the specification.

Usage:
  kravspek catalogue upgrade FILE [ID …] [--yes] [--keep-own] [--dry-run] [--language nb|nn|en]

Shows what changes in each requirement, and asks. The values that you have chosen, and what you have
changed in the text yourselves, stay. Where the same words were changed both by you and in the catalogue,
the requirement is not changed but shown, for you to decide. Without ID it is all requirements that there
are newer versions of.

Options:
  --yes                 answers yes to all
  --keep-own            keeps your words where both have changed them, and takes the rest in
  --dry-run             only shows what would be changed
  --language nb|nn|en   the language of messages; otherwise KRAVSPEK_LANGUAGE, otherwise that of the file

The exit code is 0 when all is done, 1 when a requirement must be changed by hand, and 2 when something
else is wrong.
`,
  'catalogue language': `Gives the specification another language.

Usage:
  kravspek catalogue language FILE --to nb|nn|en [--dry-run] [--language nb|nn|en]

Requirements that are as they were taken from the catalogue get its text in the new language, with the
values that you have chosen. Texts and comments of the starting point that nobody has changed are fetched
in the new language too. Other requirements keep their text and are marked with the language it is in. In
the end comes a list of all that you must translate yourselves.

Options:
  --to nb|nn|en         the language that the specification is to have
  --dry-run             only shows what would be changed
  --language nb|nn|en   the language of messages; otherwise KRAVSPEK_LANGUAGE, otherwise that of the file

The exit code is 0 when the language is changed, 1 when the specification has errors, and 2 when something
else is wrong.
`,
}
