import type { usage as nb } from './usage-nb.js'

/** Help for `kravspek review`, in English. */
export const usage: typeof nb = {
  review: `Takes in the comments from the services, and sees to it that everyone gets an answer.

Usage:
  kravspek review import FILE RETURNED … [--reviewer ROLE@SERVICE] [--keep-names]
  kravspek review list FILE [--open] [--format text|json|markdown]
  kravspek review answer FILE COMMENT … --disposition OUTCOME --text TEXT
  kravspek review accept FILE COMMENT
  kravspek review defer FILE COMMENT … [--text TEXT]
  kravspek review reopen FILE COMMENT …
  kravspek review place FILE COMMENT … --at ID
  kravspek review add FILE --on-behalf-of ROLE@SERVICE --persons NUMBER --text TEXT
  kravspek review approve FILE ID … --by ROLE@SERVICE
  kravspek review status FILE [--format text|json]
  kravspek review reply FILE --for ROLE@SERVICE --out FOLDER

What they do:
  import    reads the files that have come back: Word files and answers from the form
  list      shows the comments, each in its place, with the answers
  answer    answers a comment
  accept    takes a proposed change into the specification, and answers that it is done
  defer     puts a comment in the idea bank
  reopen    takes an answer away, so that the comment is open again
  place     says what a comment is about, where Kravspek could not find out
  add       writes down something that was said in a meeting or on the phone
  approve   says that someone stands behind a requirement or a section as its text is now
  status    shows who has answered, who has not, and what is left
  reply     makes “What you said, what was done” for those who said something

FILE is the specification (*.krav.yaml, *.krav.json). The comments and the answers are kept in
NAME.review.yaml beside it. Suppliers never see any of it.

Help for one of them: kravspek review import --help
`,
  'review import': `Reads the files that have come back from the services.

Usage:
  kravspek review import FILE RETURNED … [--reviewer ROLE@SERVICE] [--keep-names]
                         [--language nb|nn|en]

FILE is the specification (*.krav.yaml, *.krav.json).
RETURNED is a Word document (.docx) in which someone has written comments, tracked changes or filled
in the fields, or an answer file from the HTML form (.kravsvar.json). Several can be read in one go.

The same file can be read several times: only what is new is added. What you have written in the
register is never overwritten. Names of people are not kept.

Options:
  --reviewer ROLE@SERVICE
                        who the files are from, where they do not say
  --keep-names          keep the names in the register; no document shows them
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file

The exit code is 0 when all the files were read, 1 when the specification or the register has
errors, and 2 when a file could not be read. The other files are then read all the same.
`,
  'review list': `Shows the comments, each in its place, with the answers.

Usage:
  kravspek review list FILE [--open] [--role ROLE] [--service SERVICE] [--at ID]
                       [--format text|json|markdown] [--language nb|nn|en]

Words that are proposed taken out are shown in [-brackets-], and new words in {+brackets+}.

Options:
  --open                only those that have not been answered
  --role ROLE           only what the role with this ID has said
  --service SERVICE     only what the service with this ID has said
  --at ID               only what is about this requirement, section or other thing with an ID
  --format FORMAT       text (the default), markdown (for the records) or json (for programs)
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file
`,
  'review answer': `Answers a comment.

Usage:
  kravspek review answer FILE COMMENT … --disposition OUTCOME --text TEXT
                         [--by ROLE] [--changed ID,ID] [--language nb|nn|en]

COMMENT is the ID of the comment, for example K-4f7k2q. Several get the same answer.

OUTCOME is one of these:
  accepted     accepted
  partly       partly accepted
  rejected     not accepted
  later        later: put in the idea bank

Options:
  --text TEXT           the answer, to be read by those who said it; --text - reads standard input
  --by ROLE             who answers
  --changed ID,ID       what was changed because of the comment
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file

Every answer must have a text, apart from later. Praise needs no outcome.
`,
  'review accept': `Takes a proposed change into the specification, and answers that it is done.

Usage:
  kravspek review accept FILE COMMENT [--text TEXT] [--by ROLE] [--language nb|nn|en]

If the text has changed since, both changes are kept where they are about different words. Where
they are about the same words nothing is changed, and you see what stands against what.

A requirement may be there twice: the requirement itself, and the same in everyday words. Where the
proposal changes one of them, you see the other, so that you can change that too.

Options:
  --text TEXT           the answer; otherwise “The text has been changed as proposed.”
  --by ROLE             who answers
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file
`,
  'review approve': `Says that someone stands behind a requirement or a section as its text is now.

Usage:
  kravspek review approve FILE ID … --by ROLE@SERVICE [--language nb|nn|en]

When the text is changed, the approval no longer holds. kravspek review status says which ones.

Options:
  --by ROLE@SERVICE     who approves
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file
`,
  'review place': `Says what a comment is about, where Kravspek could not find out.

Usage:
  kravspek review place FILE COMMENT … --at ID [--language nb|nn|en]

Options:
  --at ID               ID of a requirement, a sub-requirement (FUN-01.a), a section or something
                        else that has an ID
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file
`,
  'review defer': `Puts a comment in the idea bank.

Usage:
  kravspek review defer FILE COMMENT … [--text TEXT] [--by ROLE] [--language nb|nn|en]

Options:
  --text TEXT           what those who said it are told; --text - reads standard input
  --by ROLE             who answers
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file
`,
  'review reopen': `Takes an answer away, so that the comment is open again.

Usage:
  kravspek review reopen FILE COMMENT … [--language nb|nn|en]
`,
  'review add': `Writes down something that was said in a meeting or on the phone.

Usage:
  kravspek review add FILE --on-behalf-of ROLE@SERVICE [--persons NUMBER] [--at ID] [--kind KIND]
                      --text TEXT [--language nb|nn|en]

Options:
  --on-behalf-of ROLE@SERVICE
                        who said it
  --persons NUMBER      how many people stand behind it
  --at ID               what it is about: a requirement, a section or something else that has an ID;
                        otherwise :other, for what is about the whole
  --kind KIND           problem, idea, error, question, praise or change
  --text TEXT           what was said; --text - reads standard input
  --language nb|nn|en   otherwise KRAVSPEK_LANGUAGE, otherwise the language of the file
`,
  'review status': `Shows who has answered, who has not, and what is left.

Usage:
  kravspek review status FILE [--format text|json] [--language nb|nn|en]

The exit code is 0 when nothing is left, and 1 when a comment has no answer, someone who was asked
to review has not answered, or an approval no longer holds.
`,
  'review reply': `Makes “What you said, what was done”: everything they said, and what came of it.

Usage:
  kravspek review reply FILE --for ROLE@SERVICE --out FOLDER [--format docx,html,pdf]
                        [--reference-docx FILE] [--templates FOLDER] [--force]
                        [--language nb|nn|en]

Options:
  --for ROLE@SERVICE    who it is for; --for all makes one for each who has said something
  --out FOLDER          where to write it; the folder is made if it does not exist
  --format docx,html,…  docx, html or pdf, or several of them; otherwise docx
  --reference-docx FILE Word file that styles, fonts, colours, logo and margins are taken from
  --templates FOLDER    your own templates instead of the built-in ones
  --force               overwrite files that have been changed since Kravspek wrote them
  --language nb|nn|en   language of messages; the document is in the language of the file
`,
}
