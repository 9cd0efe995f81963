/** Sentences of findings in English. The other languages have the same keys and placeholders. */
export const messages = {
  'file-too-large':
    'The file is larger than {limit} MB and is not read. Split it, or take out what is pasted in.',
  'file-missing': 'The file "{file}" does not exist. Check the name and the folder.',
  'file-outside':
    'The path "{file}" leads out of the folder that the specification may use. Put the file in the same folder or below it, and write the path from this file.',
  'file-unreadable':
    'The file "{file}" can\'t be read. Check that it is a text file (UTF-8) and that you have access to it.',
  'nesting-too-deep':
    'The file is nested deeper than {limit} levels and is not read. A specification needs fewer than ten.',
  'byte-order-mark': 'The file begins with an invisible mark (BOM). It does no harm and may be removed.',
  'windows-line-ends': 'The file has Windows line ends (CRLF). That does no harm.',
  'old-line-ends': 'The file has old line ends (CR). That does no harm.',
  'control-character':
    "The text holds the invisible character {character}, which Word can't show. Remove it.",
  'yaml-tab': 'The line is indented with a tab. Use spaces, two for each level.',
  'yaml-space-after-colon': 'There must be a space after the colon that follows a field name.',
  'yaml-unclosed': 'What begins with {open} here is never closed. Put {close} where it ends.',
  'yaml-special-start':
    'A text that begins with {character} must stand in quotes, because {character} means something else in this file format.',
  'yaml-special-start-quote': 'The text goes on after the quote that ends it. Put the whole text in quotes.',
  'text-cut-off':
    'What follows # is a comment and not part of the text. Put the text in quotes if it should be.',
  'yaml-colon-in-text':
    'The text holds a colon followed by a space, and so reads like a new field. Put the text in quotes.',
  'yaml-comma-in-text':
    'The text holds a comma, and between { } a comma parts the fields. Put the text in quotes.',
  'yaml-extra-bracket':
    'There is {bracket} here with nothing to close. Remove it, or put in the beginning that is missing.',
  'yaml-missing-comma':
    'A comma is missing before the next field or item. Put a comma at the end of the line.',
  'yaml-missing-colon':
    'The line lacks a colon after the field name. Write a colon and a space before the value, or indent the line if it belongs to the text above.',
  'yaml-backslash':
    'In a text in double quotes \\ means something special. Write \\\\ for one backslash, or use single quotes.',
  'yaml-block-indentation': 'The text after {mark} must be indented further than the field name.',
  'yaml-hard-space':
    'There is a no-break space here, which YAML does not read as a space. Use an ordinary space.',
  'yaml-space-after-dash': 'There must be a space after the dash that begins a list item.',
  'yaml-long-dash': 'List items begin with a hyphen (-). There is a long dash here.',
  'yaml-indentation':
    'The line is indented differently from the lines it belongs with. Fields of the same thing start in the same column.',
  'yaml-syntax':
    "The file can't be understood from here on. Look for a missing quote, bracket or colon on this line or the one before.",
  'yaml-anchor':
    'Names that begin with & (anchors) are not used in specifications. Write the content out, or put the text in quotes.',
  'yaml-alias':
    'References that begin with * (aliases) are not used in specifications. Write the content out, or put the text in quotes.',
  'yaml-merge-key':
    'The field << (merge) is not used in specifications. Write the fields out where they apply.',
  'yaml-tag':
    'Words that begin with ! (tags) are not used in specifications. Remove it, or put the text in quotes.',
  'key-not-text': 'A field name must be one word.',
  'forbidden-key': 'A field can\'t be called "{key}". Choose another name.',
  'duplicate-key': 'The field "{key}" is already there. Keep one of them.',
  'merge-conflict':
    'Someone else has changed the same lines, and both versions stand here. Keep what is to apply, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  'several-documents':
    'The file holds several documents, parted by ---. Keep one specification in each file.',
  'empty-file': 'The file is empty. A specification begins with kravspek: 1, id, title, language and status.',
  'not-fields': 'The file must consist of fields, such as "title: …". Here it holds something else.',
  'part-without-specification':
    'The part must say which specification it belongs to: "partOf" with the path of a *.krav.yaml file. It says "{file}".',
  'part-without-specification-path':
    'The part must say which specification it belongs to: "partOf" with the path of a *.krav.yaml file.',
  'organisation-not-file':
    '"{file}" can\'t be the organisation file. Name a file of its own, such as organisation.yaml.',
  'part-not-included':
    'The specification "{file}" does not include this part. Add "- include:" with the path of this file to its sections.',
  'part-of-another':
    'The part says that it belongs to "{file}", but "{specification}" includes it. Correct "partOf".',
  'part-included-twice': 'The part "{file}" is already included. Remove one of the two.',
  'include-not-path': '"include" must be the path of a part file, such as parts/operations.kravdel.yaml.',
  'include-not-alone': '"include" stands alone: move {fields} into the part file.',
  'include-not-part': '"{file}" is not a part. The name of a part ends in .kravdel.yaml.',
  'include-in-part': "A part can't include another part. Include both in the specification.",
  'unknown-field': '{subject} has an unknown field: "{name}". Did you mean {meant}?',
  'unknown-field-without-guess': '{subject} has an unknown field: "{name}". It can hold {fields}.',
  'unknown-field-of-many':
    '{subject} has an unknown field: "{name}". Correct the name, or take the field out.',
  'gate-pack':
    'Nobody has verified the rule pack “{pack}”. Let someone read it against the law, or write in “rulePackAcknowledged” who acknowledges it, and when.',
  'gate-reviewer': '{role} has not reviewed the specification yet.',
  'gate-reviewer-deadline': '{role} has not reviewed the specification yet. The deadline is {deadline}.',
  'gate-status': 'The status is “{status}”. Set it to “approved” once the content is approved.',
  'gate-version': 'The specification has no version. Write for example version: "1.0".',
  'gate-version-name':
    'The version “{version}” cannot be the name of an edition. Use only letters, digits, full stops and hyphens, for example 1.0.',
  'gate-version-issued':
    'Version {version} has been sent out before, with other content or to others. Give the specification a new version.',
  'gate-no-reviewers':
    'Nobody is asked to review. Write which roles are to review under serviceInvolvement.reviewers.',
  'gate-reviewer-without-role': 'It is not decided which role is to review.',
  'gate-reviewer-without-deadline': '{role} has no deadline for the review.',
  'gate-comment-open': 'Comment {id} from {who} has no answer.',
  'gate-comment-open-unnamed': 'Comment {id} has no answer.',
  'gate-comment-without-text':
    'Comment {id} from {who} is marked as answered, but the answer is missing. Write it in "answer".',
  'gate-comment-without-text-unnamed':
    'Comment {id} is marked as answered, but the answer is missing. Write it in "answer".',
  'gate-comment-without-outcome':
    'The answer to comment {id} from {who} does not say what was done. Write the outcome in "disposition".',
  'gate-comment-without-outcome-unnamed':
    'The answer to comment {id} does not say what was done. Write the outcome in "disposition".',
  'gate-comments-more': 'Comments without an answer besides these: {count}.',
  'gate-register-unreadable':
    'The comment register "{file}" can\'t be read, so nobody knows whether everyone has an answer. Mend it first.',
  'gate-approval-changed':
    '{who} approved {at}, but the text has changed since. Ask for a new approval, or remove the old one.',
  'gate-approval-changed-unnamed':
    '{at} was approved, but the text has changed since. Ask for a new approval, or remove the old one.',
  'gate-approval-gone': '{who} approved {at}, which is no longer there. Remove the approval.',
  'gate-approval-gone-unnamed': '{at} was approved, but is no longer there. Remove the approval.',
  'review-too-large':
    'The comment register "{file}" is larger than {limit} MB and is not read. Move answered comments of earlier rounds to another file.',
  'review-unreadable':
    'The comment register "{file}" can\'t be read. Check that it is a text file (UTF-8) and that you have access to it.',
  'review-of-another':
    'The comment register is about "{of}", but the specification has the id "{id}". Check that the file lies beside the right specification, or change "reviewOf".',
  'review-gone':
    'Comment {id} is about "{at}", which is no longer there. Answer it, or say what it is about now.',
  'review-changed-gone':
    'Comment {id} says that "{at}" was changed because of it, but there is no "{at}" in the specification.',
  'review-answer-without-text':
    'Comment {id} is marked as answered, but the answer is missing. Write it in "answer".',
  'review-answer-without-outcome':
    'The answer to comment {id} does not say what was done. Write the outcome in "disposition".',
  'review-answer-left-open':
    'Comment {id} has an answer, but is marked as open. Set "state" to "answered" when the answer is done.',
  'review-duplicate-id':
    'Two comments in the register have the id {id}. Give one of them another id, or make them one.',
  'review-duplicate-file': 'Two files in the register have the id {id}. Remove one of them.',
  'review-unknown-reference': 'The register refers to "{id}", but there is no {kind} with that id.',
  'catalogue-duplicate': 'Two requirements of the catalogue have the id {id}. Give one of them another id.',
  'catalogue-refers-to-itself': 'The requirement {id} refers to itself. Remove the reference.',
  'catalogue-unknown-reference': 'There is no requirement in the catalogue with the id {id}.',
  'catalogue-value-range':
    'Nobody can choose the value “{name}”: the lowest must be below the highest, and the default of the same kind and between them.',
  'catalogue-language-missing': 'The requirement {id} has no text in {language}.',
  'catalogue-words-missing': 'The requirement {id} lacks the field {field} in {language}.',
  'catalogue-value-unnamed':
    'The value “{name}” of the requirement {id} has no name in {language}. Write it under “parameters” there.',
  'catalogue-value-unknown':
    'The text of the requirement {id} in {language} names “{name}”, which is none of its values.',
  'catalogue-value-unused': 'The requirement text of {id} in {language} does not use <{name}>.',
  'catalogue-unit-unsaid':
    'The requirement {id} in {language} does not have the unit after the value. Write “<{name}> {unit}”.',
  'catalogue-value-repeated':
    'Two values of the requirement {id} are called “{name}” in {language}. Give one of them another name.',
  'catalogue-translation-outdated':
    'The {language} translation of {id} is not confirmed for the words in bokmål as they are now. Read it through, and write “of: {hash}” when it is right.',
  'missing-field': '{subject} lacks the field {field}.',
  'unknown-rule': 'There is no rule called “{name}”. Did you mean “{meant}”?',
  'unknown-rule-without-guess':
    'There is no rule called “{name}”. Run “kravspek rules” to see what the rules are called.',
  'unknown-pack': 'There is no rule pack called “{name}”. Did you mean “{meant}”?',
  'unknown-pack-without-guess': 'There is no rule pack called “{name}”. Choose {names}.',
  'wrong-parameter-name':
    '{subject}: a parameter can\'t be called "{name}". Use letters, digits, dash and underscore, and begin with a letter.',
  'wrong-type-string': '{subject}: {field} must be text. Put "{value}" in quotes.',
  'wrong-type-empty': "{subject}: {field} can't be empty. Fill it in, or write null if it is not decided.",
  'wrong-type-number': '{subject}: {field} must be a number, written with digits only, not "{value}".',
  'wrong-type-number-mended': '{subject}: {field} must be a number. Write {meant} instead of "{value}".',
  'wrong-type-boolean': '{subject}: {field} must be true or false, not "{value}".',
  'wrong-type-boolean-mended':
    '{subject}: {field} must be true or false. Write {meant} instead of "{value}".',
  'wrong-type-choice': '{subject}: {field} can\'t be "{value}".',
  'wrong-type-choice-mended': '{subject}: {field} can\'t be "{value}". Write {meant}.',
  'wrong-type-array': '{subject}: {field} must be a list. Write one item a line, each after a dash.',
  'wrong-type-object': '{subject}: {field} must have fields of its own, not just "{value}".',
  'wrong-type-list-string': '{subject}: {field} must be one text, not a list.',
  'wrong-type-list-number': '{subject}: {field} must be one number, not a list.',
  'wrong-type-list-boolean': '{subject}: {field} must be true or false, not a list.',
  'wrong-type-list-object': '{subject}: {field} must have fields, not a list. Remove the dashes.',
  'wrong-type-list-choice': '{subject}: {field} must be one value, not a list.',
  'wrong-type-fields-string': '{subject}: {field} must be a text, not fields of its own.',
  'wrong-type-fields-number': '{subject}: {field} must be a number, not fields of its own.',
  'wrong-type-fields-boolean': '{subject}: {field} must be true or false, not fields of its own.',
  'wrong-type-fields-array': '{subject}: {field} must be a list. Put a dash before each item.',
  'wrong-type-fields-choice': '{subject}: {field} must be one value.',
  'unknown-value': '{subject}: {field} can\'t be "{value}". Did you mean {meant}?',
  'unknown-value-without-guess': '{subject}: {field} can\'t be "{value}". Choose {values}.',
  'unknown-value-empty': "{subject}: {field} can't be empty. Choose {values}.",
  'wrong-format-version':
    'The file must say kravspek: 1, which is the version of the format. It says "{value}".',
  'out-of-range-minimum': '{subject}: {field} must be at least {limit}, not {value}.',
  'out-of-range-maximum': '{subject}: {field} must be at most {limit}, not {value}.',
  'out-of-range-share': '{subject}: {field} is a share from 0 to 1. Write {meant} for {value} %.',
  'duplicate-item': '{subject}: {field} lists "{value}" twice. Remove one of them.',
  'empty-list': '{subject}: {field} must hold at least one item.',
  'wrong-form-line': "{subject}: {field} can't be empty. Fill it in, or write null if it is not decided.",
  'wrong-form-text': "{subject}: {field} can't be empty. Fill it in, or write null if it is not decided.",
  'wrong-form-identifier':
    '{subject}: "{value}" can\'t be an id. An id begins with a letter and holds letters, digits, dash, dot and underscore, at most 64 characters.',
  'wrong-form-reference':
    '{subject}: {field} must be the id of something in the specification. "{value}" can\'t be an id.',
  'wrong-form-date':
    '{subject}: {field} must be a date that exists, written as year-month-day, such as 2027-03-01. "{value}" is not.',
  'wrong-form-date-mended':
    '{subject}: {field} must be written as year-month-day. Write {meant} instead of "{value}".',
  'wrong-form-date-or-time':
    '{subject}: {field} must be a date, such as 2027-03-01, or a date and time, such as 2027-03-01T12:00:00+01:00. "{value}" is not.',
  'wrong-form-date-or-time-mended':
    '{subject}: {field} must be written as year-month-day. Write {meant} instead of "{value}".',
  'wrong-form-date-or-reference':
    '{subject}: {field} must be a date, such as 2027-03-01, or the id of a milestone. "{value}" is neither.',
  'wrong-form-duration':
    '{subject}: {field} must be a duration, such as PT4H (4 hours), P5D (5 days) or P2Y (2 years). "{value}" is not.',
  'wrong-form-duration-mended':
    '{subject}: {field} must be a duration in ISO 8601. Write {meant} instead of "{value}".',
  'wrong-form-time': '{subject}: {field} must be a time of day, such as "07:30". "{value}" is not.',
  'wrong-form-time-mended':
    '{subject}: {field} must be a time of day with two digits on each side of the colon. Write "{meant}" instead of "{value}".',
  'wrong-form-language-tag':
    '{subject}: {field} must be a language code, such as nb, nn, en, pl or so. "{value}" is not.',
  'wrong-form-email': '{subject}: {field} must be an e-mail address. "{value}" is not.',
  'wrong-form-email-mended': '{subject}: {field} must be an e-mail address alone. Write {meant}.',
  'wrong-form-organisation-number': '{subject}: {field} must be nine digits. "{value}" is not.',
  'wrong-form-organisation-number-mended':
    '{subject}: {field} must be nine digits without spaces. Write "{meant}".',
  'wrong-form-cpv':
    '{subject}: {field} must be a CPV code with check digit, such as 33196000-0. "{value}" is not.',
  'wrong-form-cpv-mended': '{subject}: {field} must be a CPV code with check digit. Write {meant}.',
  'wrong-form-currency': '{subject}: {field} must be three capital letters, such as NOK. "{value}" is not.',
  'wrong-form-currency-mended': '{subject}: {field} must be three capital letters. Write {meant}.',
  'duplicate-id': 'The id "{id}" is already used for another {kind}. Every id in a specification is unique.',
  'unknown-reference': 'There is no {kind} with the id "{id}". Did you mean "{meant}"?',
  'unknown-reference-of-few': 'There is no {kind} with the id "{id}". Choose {ids}.',
  'unknown-reference-without-guess': 'There is no {kind} with the id "{id}" in the specification.',
  'unknown-reference-anything': 'There is nothing with the id "{id}". Did you mean "{meant}"?',
  'unknown-reference-anything-without-guess': 'There is nothing with the id "{id}" in the specification.',
  'wrong-reference-kind': 'A {kind} is wanted here, but "{id}" is a {found}.',
  undecided: '{subject}: {field} is not decided.',
  'undecided-guided': '{subject}: {field} is not decided. {guidance}',
  'undecided-item': '{subject}: an item in {field} is not decided.',
  'undecided-by': '{subject}: {field} is not decided. To be decided by {decideBy}.',
  'undecided-owner': '{subject}: {field} is not decided. To be decided by {owner}.',
  'undecided-by-owner': '{subject}: {field} is not decided. To be decided by {decideBy}, by {owner}.',
  'parameter-without-value':
    'Requirement {id} uses <{name}>, which has no value yet. Give it under "parameters".',
  'malformed-reference':
    'A cross reference is written <ref:ID>, in small letters and without spaces. "{text}" stays as it is.',
  'malformed-parameter':
    'A name between < and > can\'t hold spaces. "{text}" stays as it is. Write {meant}, and give its value under "parameters".',
  'hidden-character': 'The text holds the invisible character {character}. Remove it.',
  'reference-to-customers':
    'The text refers to {id}, which binds the customer alone and is not shown to suppliers.',
  'left-behind':
    '"{file}" belongs to this specification, but is not used: there is no "{missing}". Rename it to "{wanted}", or move it out of the folder.',
  'left-behind-taken':
    '"{file}" belongs to this specification, but is not used: "{wanted}" is. See which of them counts, and move the other out of the folder.',
  'left-behind-several':
    '"{file}" and "{other}" belong to this specification, but neither is used. See which of them counts, rename it to "{wanted}", and move the other out of the folder.',
  'figure-missing': 'The picture "{file}" does not exist. Check the name and the folder.',
  'figure-outside':
    'The picture "{file}" lies outside the folder that the specification may use. Put it in the same folder or below it.',
  'figure-unusable': 'The picture "{file}" can\'t be used. Use PNG, JPEG or SVG, at most 10 MB.',
  'template-unusable':
    'The template "{file}" can\'t be read. Check that it is a text file (UTF-8) and that you may read it.',
  'template-unusable-size': 'The template "{file}" has more than {limit} characters and is not read.',
  'template-unusable-outside':
    'The template "{file}" is a link out of the folder of templates. Put the file itself in the folder.',
  'template-unknown-name':
    'No built-in template is called "{file}", and no template uses it. Did you mean "{meant}"?',
  'template-unknown-name-without-guess':
    'No built-in template is called "{file}", and no template uses it. "kravspek templates eject" shows what the built-in templates are called.',
  'template-syntax': "The template can't be read here. Check that every {{ has a }}.",
  'template-syntax-expression':
    '"{expression}" can\'t be read. Write {{field}}, {{#if field}}…{{/if}} or {{> partials/name}}.',
  'template-syntax-long':
    'The expression that begins here has more than {count} characters. Perhaps }} is missing.',
  'template-block': '{{#{name}}} is never ended. Put {{/{name}}} where the block ends.',
  'template-block-crossed':
    '{{/{name}}} is here, but the open block is {{#{open}}}. End the innermost block first.',
  'template-block-not-opened': '{{/{name}}} ends a block that never began.',
  'template-unknown-helper': 'There is no helper "{name}". Did you mean "{meant}"?',
  'template-unknown-helper-without-guess':
    'There is no helper "{name}". Templates can use if, unless, each and with.',
  'template-unknown-helper-inline':
    '"{name}" can\'t be used like this. Only a field can be used here, and if, unless, each and with are written as blocks: {{#if field}}…{{/if}}.',
  'template-helper-parameter': '{{#{name}}} takes one field and nothing more: {{#{name} field}}.',
  'template-unescaped':
    'Three braces and {{& put in text without making characters such as < and & harmless. Write two braces.',
  'template-not-supported':
    "Decorators and partials defined inside a template can't be used. Put the partial in a separate file in partials.",
  'template-not-supported-partial-block':
    "A partial can't hold content between a beginning and an end. Write {{> partials/name}}, and give the partial what it needs.",
  'template-not-supported-dynamic':
    'The name of a partial must be written in the template. Write {{> partials/name}}.',
  'template-not-supported-parentheses':
    "Expressions in parentheses can't be used. Write the name of a field.",
  'template-not-supported-literal':
    'The name of a field is needed here. Fixed text is written straight into the template.',
  'template-not-supported-names':
    'Names of your own, "as |name|", can\'t be used. Write {{field}} for what is inside, and {{../field}} for what is outside.',
  'template-unknown-partial': 'There is no partial "{partial}". Did you mean "{meant}"?',
  'template-unknown-partial-without-guess':
    'There is no partial "{partial}". Partials are files in the folder of templates, and the name is written with the folder in it: {{> partials/grid table}}.',
  'template-partial-recursion':
    'The partial "{partial}" inserts itself: {names}. The document would never be finished.',
  'template-partial-field':
    'The partial "{partial}" uses the field "{field}", which is not in what it is given here.',
  'template-partial-place':
    'The partial "{partial}" can\'t be put in here: <{element}> is not allowed in <{parent}>.',
  'template-partial-place-unknown': 'The partial "{partial}" can\'t be put in here.',
  'template-unknown-field': 'There is no field "{field}" here. Did you mean "{meant}"?',
  'template-unknown-field-outer': 'There is no field "{field}" inside this block. Write "{meant}".',
  'template-unknown-field-of-few': 'There is no field "{field}" here. The fields are {names}.',
  'template-unknown-field-in-text':
    'There is no field "{field}" here. What comes before it is a text with no fields in it.',
  'template-unknown-field-outside':
    '"{field}" leads out of the template. A partial knows only what it is given: {{> partials/name field=../field}}.',
  'template-unknown-field-unsure':
    '"{field}" can mean two things here, since this block goes through the same as the block outside it. Write @root and the whole way to the field: @root.labels.title.',
  'template-unknown-field-data':
    'There is no "{field}" here. In {{#each}} you can use @index, @key, @first and @last, and everywhere @root.',
  'template-unknown-field-without-guess':
    'There is no field "{field}" here. The built-in template shows the fields that the document has.',
  'template-field-may-be-missing':
    '"{field}" may be missing from a specification. Put it between {{#if {given}}} and {{/if}}.',
  'template-field-not-text': '"{field}" is a list. Write {{#each {field}}}…{{/each}}.',
  'template-field-not-text-flag': '"{field}" is yes or no. Write {{#if {field}}}…{{/if}}.',
  'template-field-not-text-group':
    '"{field}" is a group of fields, not text. Write which field in the group you mean.',
  'template-field-not-list': '"{field}" is not a list. Use {{#with}} or {{#if}}.',
  'template-unknown-element': 'There is no element <{element}>. Did you mean <{meant}>?',
  'template-unknown-element-without-guess':
    'There is no element <{element}>. docs/markup.md shows the elements that there are.',
  'template-element-place':
    '<{element}> is not allowed in <{parent}>. docs/markup.md shows what can go where.',
  'template-element-place-top': '<{element}> must be inside <document>.',
  'template-text-place': "Text can't be placed directly in <{parent}>. Put it in a <p>, for instance.",
  'template-text-place-of-few': "Text can't be placed directly in <{parent}>. Only {names} can go there.",
  'template-text-place-empty': '<{parent}> must be empty.',
  'template-text-place-top': "Text can't be placed outside <document>.",
  'template-unclosed-element':
    '<{element}> is never ended where it began. Every template and every block must end what it begins: </{element}>.',
  'template-stray-end':
    '</{element}> ends something that did not begin here. Every template and every block must end only what it begins.',
  'template-unclosed-tag': 'The tag <{element} is never ended. Put in >.',
  'template-unclosed-tag-value': 'The value of "{attribute}" lacks a quotation mark at its end.',
  'template-unclosed-tag-across':
    'The tag <{element} begins outside a block and ends inside it. Put the whole tag on one side.',
  'template-tag-syntax':
    'This is not allowed in the tag <{element}>. Attributes are written name="value", with quotation marks.',
  'template-tag-syntax-space': 'A space is missing before "{attribute}".',
  'template-unknown-attribute': '<{element}> can\'t have "{attribute}". Did you mean "{meant}"?',
  'template-unknown-attribute-of-few': '<{element}> can\'t have "{attribute}". Choose {names}.',
  'template-unknown-attribute-of-none': '<{element}> can\'t have "{attribute}", or any other attribute.',
  'template-attribute-value':
    '"{attribute}" on <{element}> can\'t be "{value}". docs/markup.md shows what it can be.',
  'template-attribute-value-of-few': '"{attribute}" on <{element}> can\'t be "{value}". Choose {names}.',
  'template-attribute-value-empty':
    '"{attribute}" on <{element}> may be empty. Put the whole attribute between {{#if}} and {{/if}}.',
  'template-attribute-missing': '<{element}> must always have "{attribute}".',
  'template-attribute-twice': '<{element}> has "{attribute}" already.',
  'template-expression-place':
    'This is not allowed in the tag <{element}>. A tag can hold {{#if}}…{{/if}} around whole attributes, and {{field}} in the value of an attribute.',
  'template-expression-place-each': '{{#each}} is not allowed in the tag <{element}>.',
  'template-character': 'The character {character} must be written {meant}.',
  'template-character-forbidden':
    "There is an invisible character here, {character}, which Word can't show. Remove it.",
  'template-unknown-entity':
    '"{entity}" does not exist. Write the character itself, or its number: &#160; is a no-break space.',
  'template-markup-kind': 'A template consists of elements and text. Remove this.',
  'template-markup-kind-comment': 'Write comments {{!-- like this --}}.',
  'template-document': 'The template lacks <document>, which must enclose the whole document.',
  'template-document-place':
    '<document> must come once, outermost in the template and not in a block or a partial.',
  'template-too-deep': 'The elements are nested more than {count} levels deep.',
  'template-too-deep-blocks': 'The blocks are nested more than {count} levels deep.',
  'template-too-many-partials':
    'More than {count} partials are put into one document here. Let the partials put in fewer others.',
  'template-too-large':
    'The document becomes too large. One {{#each}} inside another probably goes through the same long list.',
  'template-not-filled': "The document can't be made with this template: {reason}",
  'first-use': 'Used first here.',
  'defined-here': 'It is defined here.',
  'fix-remove': 'Remove it',
  'fix-tabs': 'Replace the tabs with spaces',
  'fix-space': 'Put a space after the colon',
  'fix-hard-space': 'Replace no-break spaces with ordinary ones',
  'fix-space-after-dash': 'Put a space after the dash',
  'fix-long-dash': 'Replace with a hyphen',
  'fix-comma': 'Put in a comma',
  'fix-backslash': 'Write two backslashes',
  'fix-indent': 'Correct the indentation',
  'fix-quote': 'Put the text in quotes',
  'fix-block-text': 'Write the text as a block',
  'fix-rename': 'Rename to {name}',
  'fix-replace': 'Replace with {value}',
  'fix-list': 'Make it a list',
} as const

export type MessageKey = keyof typeof messages
export type Messages = Readonly<Record<MessageKey, string>>
