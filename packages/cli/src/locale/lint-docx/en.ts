import type { LintSentences } from './sentences.js'

const repair =
  'Open the file in Word, let Word repair it, and save it again. If another program made the file, tell those who made that program.'
const broken = 'Word says that the file is damaged, or does not open it.'

/** What is said of a Word file in English. */
export const en: LintSentences = {
  'package-refused': { title: 'The file cannot be read.', why: broken, remedy: repair },
  'not-a-document': {
    title: 'The file is not a Word document.',
    why: 'Only Word documents (.docx) can be checked.',
    remedy: 'Open the file in the program that made it, and save it as a Word document.',
  },
  'xml-malformed': { title: 'The file is damaged.', details: ['{message}'], why: broken, remedy: repair },
  'character-allowed': {
    title: 'The file contains a character that is not allowed.',
    details: ['the character {code}'],
    why: 'No program opens the file.',
    remedy:
      'Remove the character from the text that the file is made from. It is invisible and often comes with pasted text.',
  },
  'content-type-defined': {
    title: 'A part of the file has no known type.',
    details: ['{part}'],
    why: broken,
    remedy: repair,
  },
  'relationship-defined': {
    title: 'The file refers to a part that is not there.',
    details: ['{target}', '{id}'],
    why: broken,
    remedy: repair,
  },
  'cell-paragraph': { title: 'A table cell does not end in a paragraph.', why: broken, remedy: repair },
  'table-in-paragraph': { title: 'A table is inside a paragraph.', why: broken, remedy: repair },
  'bookmark-unique': {
    title: 'Two bookmarks have the same name.',
    details: ['the bookmark “{name}”', 'bookmark number {id}'],
    why: 'Links and references may lead to the wrong place.',
    remedy: 'Delete one of the bookmarks (Insert > Bookmark) and insert it again under another name.',
  },
  'bookmark-paired': {
    title: 'A bookmark lacks its beginning or its end.',
    details: ['the bookmark “{name}”', 'bookmark number {id}'],
    why: 'Word may say that the file is damaged, and links to the bookmark do not work.',
    remedy: repair,
  },
  'control-id-unique': {
    title: 'Two fields to fill in have the same number.',
    details: ['number {id}'],
    why: 'The answers cannot be told apart when the file is read back.',
    remedy:
      'Delete one of the fields and insert it again (the Developer tab). Do not copy fields between documents.',
  },
  'drawing-id-unique': {
    title: 'Two pictures have the same number.',
    details: ['number {id}'],
    why: 'Some versions of Word will want to repair the file.',
    remedy: 'Save the file again in Word. It gives the pictures new numbers.',
  },
  'field-balanced': {
    title: 'A field lacks its beginning or its end.',
    why: 'Word may say that the file is damaged, or show the code of the field in the text.',
    remedy: repair,
  },
  'style-defined': {
    title: 'The text uses a style that the document does not have.',
    details: ['the style “{style}”'],
    why: 'The text looks like body text, and a heading is no longer a heading.',
    remedy: 'Select the text and give it a style that exists.',
  },
  'numbering-defined': {
    title: 'A list uses a numbering that the document does not have.',
    details: ['numbering {id}'],
    why: 'Numbers and bullets disappear.',
    remedy: 'Select the list and switch the numbering on again.',
  },
  'anchor-defined': {
    title: 'A link or reference leads to a bookmark that is not there.',
    details: ['the bookmark “{anchor}”'],
    why: 'The link does not work, and on paper it may say “Error! Bookmark not defined”.',
    remedy: 'Insert the reference again (References > Cross-reference), or update the table of contents.',
  },
  'field-error': {
    title: 'The text contains an error message from Word.',
    details: ['“{text}”'],
    why: 'The reader gets an error message where a reference should have been.',
    remedy: 'Delete the message and insert the reference again (References > Cross-reference).',
  },
  'comments-present': {
    title: 'The file has a list of comments without comments.',
    why: 'Some programs refuse to open such files.',
    remedy: 'Save the file again in Word, and the list disappears.',
  },
  'header-row': {
    title: 'The headings of a table are not marked as a header row.',
    details: ['the table “{table}”'],
    why: 'A screen reader cannot say which column a cell belongs to, and the row is not repeated on the next page.',
    remedy: 'Put the cursor in the row and choose Layout > Repeat Header Rows.',
  },
  'table-headings': {
    title: 'A table has neither a header row nor a header column.',
    details: ['the table “{table}”'],
    why: 'Those who have the table read to them do not know what the cells are about. If the table only places text, the text may be read in the wrong order.',
    remedy:
      'Make a header row (Table Design > Header Row, and Layout > Repeat Header Rows). If it is not really a table, use paragraphs instead.',
  },
  'table-name': {
    title: 'A table has no caption, title or description.',
    why: 'Those who do not see the table cannot decide whether it is worth reading.',
    remedy:
      'Insert a caption above the table (References > Insert Caption), or write a title in Table Properties > Alt Text.',
  },
  'table-layout': {
    title: 'A table seems to be used to place text.',
    details: ['the table “{table}”'],
    why: 'Screen readers say “table” and the number of cells where there is no table.',
    remedy: 'Use paragraphs, borders or columns instead of a table.',
  },
  'table-simple': {
    title: 'A table has merged cells.',
    details: ['the table “{table}”'],
    why: 'Screen readers may connect the cells to the wrong heading.',
    remedy: 'Split the cells and repeat the text instead. A heading across the whole table may stay.',
  },
  'heading-order': {
    title: 'A heading skips a level.',
    details: ['“{text}” is at level {to}, but the heading before it is at level {from}', '“{text}”'],
    why: 'Many find their way from heading to heading, and then something seems to be missing.',
    remedy: 'Give the heading the level below the one before. The first heading should be at level 1.',
  },
  'heading-empty': {
    title: 'A heading is empty.',
    why: 'It becomes an empty line in the table of contents and in the list of headings.',
    remedy: 'Delete the paragraph, or give it the style Normal.',
  },
  'heading-present': {
    title: 'A long document has no headings.',
    details: ['{words} words'],
    why: 'Nobody finds their way in the document without reading all of it, and it cannot have a table of contents.',
    remedy: 'Use the styles Heading 1, 2 and 3 for the headings. Bold text is not enough.',
  },
  'picture-alt': {
    title: 'A picture lacks alternative text that says what it shows.',
    details: ['{name}, with the text “{alt}”', '{name}'],
    why: 'Those who do not see the picture are not told what it shows.',
    remedy:
      'Right-click the picture, choose View Alt Text, and write what the picture shows. If it is only decoration, mark it as decorative.',
  },
  'object-inline': {
    title: 'A picture floats on the page.',
    details: ['{name}'],
    why: 'Screen readers read it in the wrong place, or skip it.',
    remedy: 'Right-click the picture and choose Wrap Text > In Line with Text.',
  },
  'contrast-enough': {
    title: 'The text stands out too little from its background.',
    details: [
      '“{text}”: #{colour} on #{background} gives {ratio} to 1, but {least} to 1 is required (number of places: {count})',
    ],
    why: 'Those who see poorly, read in bright light or have printed in black and white cannot read the text.',
    remedy:
      'Choose a darker text colour or a lighter background, preferably in the style, so that it is the same everywhere.',
  },
  'link-text': {
    title: 'A link does not say where it leads.',
    details: ['“{text}”'],
    why: 'Screen readers can list the links alone, and then “here” says nothing.',
    remedy: 'Write the name of what the link leads to as the text of the link.',
  },
  'link-address': {
    title: 'A link is shown as a web address.',
    details: ['{text}'],
    why: 'The address is read aloud letter by letter.',
    remedy:
      'Write the name of the page as the text of the link. For readers on paper the address may be given in brackets.',
  },
  'control-title': {
    title: 'A field to fill in has no title.',
    details: ['the field with the tag “{tag}”'],
    why: 'Those who do not see the text beside the field do not know what to write.',
    remedy: 'Select the field, choose Developer > Properties, and write a title.',
  },
  'control-placeholder': {
    title: 'A field to fill in has no prompt.',
    details: ['the field “{title}”'],
    why: 'The field is hard to see when it is empty.',
    remedy: 'Switch on Design Mode (the Developer tab) and write the prompt in the field.',
  },
  'language-present': {
    title: 'The document does not say which language it is in.',
    details: ['the language is set to “{language}”'],
    why: 'Screen readers may read the text with the pronunciation of another language, and spelling is not checked.',
    remedy: 'Choose Review > Language > Set Proofing Language, choose the language, and set it as default.',
  },
  'title-present': {
    title: 'The document has no title in its properties.',
    details: ['the title is “{title}”'],
    why: 'Programs show and read aloud the name of the file instead.',
    remedy: 'Choose File > Info and write the title under Properties.',
  },
  'blank-paragraphs': {
    title: 'Empty paragraphs are used to make room.',
    details: ['{count} in a row'],
    why: 'Screen readers say “blank” for each of them, and pages break anywhere when something changes.',
    remedy:
      'Delete the empty paragraphs and set the spacing before and after in the style, or insert a page break.',
  },
  'text-hidden': {
    title: 'The document contains hidden text.',
    details: ['“{text}” (number of places: {count})'],
    why: 'Everyone who gets the file can show the text, and some have it read aloud.',
    remedy: 'Show hidden text in Word and delete it, or clear the box for Hidden under Font.',
  },
  'update-asked': {
    title: 'The document asks to update its fields when it is opened.',
    why: 'Everyone who opens the file is asked about fields that refer to other files, and many think that something is wrong.',
    remedy: 'Open the file in Word, answer yes, and save it.',
  },
  'macros-absent': {
    title: 'The file contains macros.',
    why: 'Many organisations stop such files, and nobody should have to run other people’s programs to read a document.',
    remedy: 'Save the file as an ordinary Word document (.docx).',
  },
  'content-external': {
    title: 'The document fetches content from elsewhere when it is opened.',
    details: ['{target}'],
    why: 'The content is missing for those who have no access to the place, and whoever owns the place can see who opens the file.',
    remedy: 'Break the link (File > Info > Edit Links to Files), and the content is stored in the document.',
  },
  'template-attached': {
    title: 'The document refers to a template on a disk or server.',
    details: ['{target}'],
    why: 'Word looks for the template and is slow to open the file, and the address reveals how your folders are organised.',
    remedy: 'Choose Developer > Document Template, and write Normal instead.',
  },
  'changes-left': {
    title: 'The document has tracked changes.',
    details: ['{count} in all'],
    why: 'The reader sees what was changed. That is right in a document meant to show changes, otherwise seldom.',
    remedy: 'Go through the changes and accept or reject them (the Review tab) before the file is sent.',
  },
  'comments-left': {
    title: 'The document has comments in the margin.',
    details: ['{count} in all'],
    why: 'Everyone who gets the file can read them.',
    remedy:
      'Delete the comments (the Review tab) before the file is sent, unless they are meant for the recipient.',
  },
}
