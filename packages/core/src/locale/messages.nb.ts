import type { Messages } from './messages.en.js'

/** Setningene i funn på bokmål. */
export const messages: Messages = {
  'file-too-large':
    'Filen er større enn {limit} MB og blir ikke lest. Del den opp, eller ta ut det som er limt inn.',
  'file-missing': 'Filen «{file}» finnes ikke. Kontroller navnet og mappen.',
  'file-outside':
    'Stien «{file}» fører ut av mappen spesifikasjonen kan bruke. Legg filen i samme mappe eller i en undermappe, og skriv stien fra denne filen.',
  'file-unreadable':
    'Filen «{file}» kan ikke leses. Kontroller at det er en tekstfil (UTF-8), og at du har tilgang til den.',
  'nesting-too-deep':
    'Filen har flere enn {limit} nivåer og blir ikke lest. En kravspesifikasjon trenger færre enn ti.',
  'byte-order-mark': 'Filen begynner med et usynlig merke (BOM). Det gjør ingen skade og kan fjernes.',
  'windows-line-ends': 'Filen har linjeskift fra Windows (CRLF). Det gjør ingen skade.',
  'old-line-ends': 'Filen har gamle linjeskift (CR). Det gjør ingen skade.',
  'control-character':
    'Teksten inneholder det usynlige tegnet {character}, som Word ikke kan vise. Fjern det.',
  'yaml-tab': 'Linjen er rykket inn med tabulator. Bruk mellomrom, to for hvert nivå.',
  'yaml-space-after-colon': 'Det må stå et mellomrom etter kolonet bak feltnavnet.',
  'yaml-unclosed': 'Det som begynner med {open} her, blir aldri avsluttet. Sett {close} der det slutter.',
  'yaml-special-start':
    'En tekst som begynner med {character}, må stå i anførselstegn, fordi {character} betyr noe annet i dette filformatet.',
  'yaml-special-start-quote':
    'Teksten går videre etter anførselstegnet som avslutter den. Sett hele teksten i anførselstegn.',
  'text-cut-off':
    'Alt etter # er en kommentar og blir ikke med i teksten. Sett teksten i anførselstegn hvis det skal være med.',
  'yaml-colon-in-text':
    'Teksten inneholder kolon fulgt av mellomrom og leses derfor som et nytt felt. Sett teksten i anførselstegn.',
  'yaml-comma-in-text':
    'Teksten inneholder et komma, og mellom { } skiller komma feltene fra hverandre. Sett teksten i anførselstegn.',
  'yaml-extra-bracket':
    'Her står {bracket} uten noe å avslutte. Fjern det, eller sett inn begynnelsen som mangler.',
  'yaml-missing-comma': 'Det mangler komma foran neste felt eller punkt. Sett komma på slutten av linjen.',
  'yaml-missing-colon':
    'Linjen mangler kolon etter feltnavnet. Skriv kolon og mellomrom foran verdien, eller rykk linjen inn hvis den hører til teksten over.',
  'yaml-backslash':
    'I tekst med doble anførselstegn betyr \\ noe spesielt. Skriv \\\\ for én omvendt skråstrek, eller bruk enkle anførselstegn.',
  'yaml-block-indentation': 'Teksten etter {mark} må rykkes inn lenger enn feltnavnet.',
  'yaml-hard-space':
    'Her står det et hardt mellomrom, som YAML ikke regner som mellomrom. Bruk et vanlig mellomrom.',
  'yaml-space-after-dash': 'Det må stå et mellomrom etter streken foran et punkt i en liste.',
  'yaml-long-dash': 'Punkter i en liste begynner med bindestrek (-). Her står det en lang strek.',
  'yaml-indentation':
    'Linjen er rykket inn annerledes enn linjene den hører sammen med. Felt som hører til det samme, begynner i samme kolonne.',
  'yaml-syntax':
    'Filen kan ikke forstås fra dette stedet. Se etter et anførselstegn, en parentes eller et kolon som mangler på denne linjen eller linjen over.',
  'yaml-anchor':
    'Navn som begynner med & (ankre), brukes ikke i kravspesifikasjoner. Skriv innholdet helt ut, eller sett teksten i anførselstegn.',
  'yaml-alias':
    'Henvisninger som begynner med * (alias), brukes ikke i kravspesifikasjoner. Skriv innholdet helt ut, eller sett teksten i anførselstegn.',
  'yaml-merge-key': 'Feltet << (fletting) brukes ikke i kravspesifikasjoner. Skriv feltene der de gjelder.',
  'yaml-tag':
    'Ord som begynner med ! (typemerker), brukes ikke i kravspesifikasjoner. Fjern det, eller sett teksten i anførselstegn.',
  'key-not-text': 'Et feltnavn må være ett ord.',
  'forbidden-key': 'Et felt kan ikke hete «{key}». Velg et annet navn.',
  'duplicate-key': 'Feltet «{key}» finnes allerede. Behold ett av dem.',
  'merge-conflict':
    'Noen andre har endret de samme linjene, og begge versjonene står her. Behold det som skal gjelde, og fjern linjene som begynner med <<<<<<<, ======= og >>>>>>>.',
  'several-documents':
    'Filen inneholder flere dokumenter, skilt med ---. Ha én kravspesifikasjon i hver fil.',
  'empty-file': 'Filen er tom. En kravspesifikasjon begynner med kravspek: 1, id, title, language og status.',
  'not-fields': 'Filen må bestå av felt, for eksempel «title: …». Her står det noe annet.',
  'part-without-specification':
    'Delen må si hvilken kravspesifikasjon den hører til: «partOf» med stien til en *.krav.yaml-fil. Det står «{file}».',
  'part-without-specification-path':
    'Delen må si hvilken kravspesifikasjon den hører til: «partOf» med stien til en *.krav.yaml-fil.',
  'organisation-not-file':
    '«{file}» kan ikke være organisasjonsfilen. Oppgi en fil for seg, for eksempel organisasjon.yaml.',
  'part-not-included':
    'Kravspesifikasjonen «{file}» henter ikke inn denne delen. Legg til «- include:» med stien til denne filen blant kapitlene der.',
  'part-of-another':
    'Delen sier at den hører til «{file}», men det er «{specification}» som henter den inn. Rett «partOf».',
  'part-included-twice': 'Delen «{file}» er allerede hentet inn. Fjern den ene.',
  'include-not-path': '«include» må være stien til en delfil, for eksempel deler/drift.kravdel.yaml.',
  'include-not-alone': '«include» skal stå alene: Flytt {fields} inn i delfilen.',
  'include-not-part': '«{file}» er ikke en del. Navnet på en del slutter på .kravdel.yaml.',
  'include-in-part': 'En del kan ikke hente inn en annen del. Hent begge inn i kravspesifikasjonen.',
  'unknown-field': '{subject} har et ukjent felt: «{name}». Mente du {meant}?',
  'unknown-field-without-guess': '{subject} har et ukjent felt: «{name}». Her kan det stå {fields}.',
  'unknown-field-of-many': '{subject} har et ukjent felt: «{name}». Rett navnet, eller ta feltet bort.',
  'gate-pack':
    'Ingen har kvalitetssikret regelpakken «{pack}». La noen lese den mot loven, eller skriv i «rulePackAcknowledged» hvem som godtar den, og når.',
  'gate-reviewer': '{role} har ikke lest gjennom kravspesifikasjonen ennå.',
  'gate-reviewer-deadline': '{role} har ikke lest gjennom kravspesifikasjonen ennå. Fristen er {deadline}.',
  'gate-status': 'Statusen er «{status}». Sett den til «approved» når innholdet er godkjent.',
  'gate-version': 'Spesifikasjonen har ingen versjon. Skriv for eksempel version: "1.0".',
  'gate-version-name':
    'Versjonen «{version}» kan ikke være navnet på en utgave. Bruk bare bokstaver, tall, punktum og bindestrek, for eksempel 1.0.',
  'gate-version-issued':
    'Versjon {version} er sendt ut før, med et annet innhold eller til andre. Gi spesifikasjonen en ny versjon.',
  'gate-no-reviewers':
    'Ingen er bedt om å lese. Skriv hvilke roller som skal lese, under serviceInvolvement.reviewers.',
  'gate-reviewer-without-role': 'Det er ikke bestemt hvilken rolle som skal lese.',
  'gate-reviewer-without-deadline': '{role} har ingen frist for å lese.',
  'gate-comment-open': 'Kommentaren {id} fra {who} har ikke fått svar.',
  'gate-comment-open-unnamed': 'Kommentaren {id} har ikke fått svar.',
  'gate-comment-without-text':
    'Kommentaren {id} fra {who} står som besvart, men svaret mangler. Skriv det i «answer».',
  'gate-comment-without-text-unnamed':
    'Kommentaren {id} står som besvart, men svaret mangler. Skriv det i «answer».',
  'gate-comment-without-outcome':
    'Svaret på kommentaren {id} fra {who} sier ikke hva som ble gjort. Skriv utfallet i «disposition».',
  'gate-comment-without-outcome-unnamed':
    'Svaret på kommentaren {id} sier ikke hva som ble gjort. Skriv utfallet i «disposition».',
  'gate-comments-more': 'Flere kommentarer uten svar: {count}.',
  'gate-register-unreadable':
    'Kommentarregisteret «{file}» kan ikke leses, så ingen vet om alle har fått svar. Rett feilene i registeret først.',
  'gate-approval-changed':
    '{who} godkjente {at}, men teksten er endret siden. Be om en ny godkjenning, eller ta bort den gamle.',
  'gate-approval-changed-unnamed':
    '{at} ble godkjent, men teksten er endret siden. Be om en ny godkjenning, eller ta bort den gamle.',
  'gate-approval-gone': '{who} godkjente {at}, som ikke finnes lenger. Ta bort godkjenningen.',
  'gate-approval-gone-unnamed': '{at} ble godkjent, men finnes ikke lenger. Ta bort godkjenningen.',
  'review-too-large':
    'Kommentarregisteret «{file}» er større enn {limit} MB og blir ikke lest. Flytt besvarte kommentarer fra tidligere runder til en annen fil.',
  'review-unreadable':
    'Kommentarregisteret «{file}» kan ikke leses. Kontroller at det er en tekstfil (UTF-8), og at du har tilgang til den.',
  'review-of-another':
    'Kommentarregisteret gjelder «{of}», men kravspesifikasjonen har id-en «{id}». Kontroller at filen ligger ved riktig kravspesifikasjon, eller rett «reviewOf».',
  'review-gone':
    'Kommentaren {id} gjelder «{at}», som ikke finnes lenger. Svar på den, eller si hva den gjelder nå.',
  'review-changed-gone':
    'Kommentaren {id} sier at «{at}» ble endret på grunn av den, men «{at}» finnes ikke i kravspesifikasjonen.',
  'review-answer-without-text':
    'Kommentaren {id} står som besvart, men svaret mangler. Skriv det i «answer».',
  'review-answer-without-outcome':
    'Svaret på kommentaren {id} sier ikke hva som ble gjort. Skriv utfallet i «disposition».',
  'review-answer-left-open':
    'Kommentaren {id} har et svar, men står som åpen. Sett «state» til «answered» når svaret er ferdig.',
  'review-duplicate-id':
    'To kommentarer i registeret har id-en {id}. Gi den ene en annen id, eller slå dem sammen.',
  'review-duplicate-file': 'To filer i registeret har id-en {id}. Ta bort den ene.',
  'review-unknown-reference':
    'Registeret viser til «{id}», men det finnes ikke noe med den id-en av typen {kind}.',
  'catalogue-duplicate': 'To krav i katalogen har id-en {id}. Gi det ene en annen id.',
  'catalogue-refers-to-itself': 'Kravet {id} viser til seg selv. Ta bort henvisningen.',
  'catalogue-unknown-reference': 'Det finnes ikke noe krav i katalogen med id-en {id}.',
  'catalogue-value-range':
    'Verdien «{name}» kan ingen velge: den laveste må være lavere enn den høyeste, og standardverdien av samme type og mellom dem.',
  'catalogue-language-missing': 'Kravet {id} mangler teksten på {language}.',
  'catalogue-words-missing': 'Kravet {id} mangler feltet {field} på {language}.',
  'catalogue-value-unnamed':
    'Verdien «{name}» i kravet {id} har ikke noe navn på {language}. Skriv det under «parameters» der.',
  'catalogue-value-unknown':
    'Teksten til kravet {id} på {language} nevner «{name}», som ikke er en av verdiene til kravet.',
  'catalogue-value-unused': 'Kravteksten i {id} på {language} bruker ikke <{name}>.',
  'catalogue-unit-unsaid':
    'Kravet {id} på {language} har ikke enheten etter verdien. Skriv «<{name}> {unit}».',
  'catalogue-value-repeated':
    'To verdier i kravet {id} heter «{name}» på {language}. Gi den ene et annet navn.',
  'catalogue-translation-outdated':
    'Oversettelsen av {id} til {language} er ikke bekreftet for ordene på bokmål slik de er nå. Les gjennom den, og skriv «of: {hash}» når den stemmer.',
  'missing-field': '{subject} mangler feltet {field}.',
  'unknown-rule': 'Det finnes ingen regel som heter «{name}». Mente du «{meant}»?',
  'unknown-rule-without-guess':
    'Det finnes ingen regel som heter «{name}». Kjør «kravspek rules» for å se hva reglene heter.',
  'unknown-pack': 'Det finnes ingen regelpakke som heter «{name}». Mente du «{meant}»?',
  'unknown-pack-without-guess': 'Det finnes ingen regelpakke som heter «{name}». Velg {names}.',
  'wrong-parameter-name':
    '{subject}: En parameter kan ikke hete «{name}». Bruk bokstaver, siffer, bindestrek og understrek, og begynn med en bokstav.',
  'wrong-type-string': '{subject}: {field} må være tekst. Sett «{value}» i anførselstegn.',
  'wrong-type-empty':
    '{subject}: {field} kan ikke stå tomt. Fyll det ut, eller skriv null hvis det ikke er bestemt.',
  'wrong-type-number': '{subject}: {field} må være et tall skrevet med bare siffer, ikke «{value}».',
  'wrong-type-number-mended': '{subject}: {field} må være et tall. Skriv {meant} i stedet for «{value}».',
  'wrong-type-boolean': '{subject}: {field} må være true (ja) eller false (nei), ikke «{value}».',
  'wrong-type-boolean-mended':
    '{subject}: {field} må være true (ja) eller false (nei). Skriv {meant} i stedet for «{value}».',
  'wrong-type-choice': '{subject}: {field} kan ikke være «{value}».',
  'wrong-type-choice-mended': '{subject}: {field} kan ikke være «{value}». Skriv {meant}.',
  'wrong-type-array':
    '{subject}: {field} må være en liste. Skriv ett punkt per linje, hvert etter en bindestrek.',
  'wrong-type-object': '{subject}: {field} må ha egne felt, ikke bare «{value}».',
  'wrong-type-list-string': '{subject}: {field} må være én tekst, ikke en liste.',
  'wrong-type-list-number': '{subject}: {field} må være ett tall, ikke en liste.',
  'wrong-type-list-boolean': '{subject}: {field} må være true (ja) eller false (nei), ikke en liste.',
  'wrong-type-list-object': '{subject}: {field} må ha felt, ikke en liste. Fjern bindestrekene.',
  'wrong-type-list-choice': '{subject}: {field} må være én verdi, ikke en liste.',
  'wrong-type-fields-string': '{subject}: {field} må være tekst, ikke egne felt.',
  'wrong-type-fields-number': '{subject}: {field} må være et tall, ikke egne felt.',
  'wrong-type-fields-boolean': '{subject}: {field} må være true (ja) eller false (nei), ikke egne felt.',
  'wrong-type-fields-array': '{subject}: {field} må være en liste. Sett en bindestrek foran hvert punkt.',
  'wrong-type-fields-choice': '{subject}: {field} må være én verdi.',
  'unknown-value': '{subject}: {field} kan ikke være «{value}». Mente du {meant}?',
  'unknown-value-without-guess': '{subject}: {field} kan ikke være «{value}». Velg {values}.',
  'unknown-value-empty': '{subject}: {field} kan ikke stå tomt. Velg {values}.',
  'wrong-format-version': 'Filen må ha kravspek: 1, som er versjonen av formatet. Det står «{value}».',
  'out-of-range-minimum': '{subject}: {field} må være minst {limit}, ikke {value}.',
  'out-of-range-maximum': '{subject}: {field} kan være høyst {limit}, ikke {value}.',
  'out-of-range-share': '{subject}: {field} er en andel fra 0 til 1. Skriv {meant} for {value} %.',
  'duplicate-item': '{subject}: {field} har «{value}» to ganger. Fjern den ene.',
  'empty-list': '{subject}: {field} må ha minst ett punkt.',
  'wrong-form-line':
    '{subject}: {field} kan ikke stå tomt. Fyll det ut, eller skriv null hvis det ikke er bestemt.',
  'wrong-form-text':
    '{subject}: {field} kan ikke stå tomt. Fyll det ut, eller skriv null hvis det ikke er bestemt.',
  'wrong-form-identifier':
    '{subject}: «{value}» kan ikke være en id. En id begynner med en bokstav og har bare bokstaver, siffer, bindestrek, punktum og understrek, høyst 64 tegn.',
  'wrong-form-reference':
    '{subject}: {field} må være id-en til noe i kravspesifikasjonen. «{value}» kan ikke være en id.',
  'wrong-form-date':
    '{subject}: {field} må være en dato som finnes, skrevet år-måned-dag, for eksempel 2027-03-01. «{value}» er ikke det.',
  'wrong-form-date-mended':
    '{subject}: {field} må skrives år-måned-dag. Skriv {meant} i stedet for «{value}».',
  'wrong-form-date-or-time':
    '{subject}: {field} må være en dato, for eksempel 2027-03-01, eller dato og klokkeslett, for eksempel 2027-03-01T12:00:00+01:00. «{value}» er ikke det.',
  'wrong-form-date-or-time-mended':
    '{subject}: {field} må skrives år-måned-dag. Skriv {meant} i stedet for «{value}».',
  'wrong-form-date-or-reference':
    '{subject}: {field} må være en dato, for eksempel 2027-03-01, eller id-en til en milepæl. «{value}» er ingen av delene.',
  'wrong-form-duration':
    '{subject}: {field} må være en varighet, for eksempel PT4H (4 timer), P5D (5 dager) eller P2Y (2 år). «{value}» er ikke det.',
  'wrong-form-duration-mended':
    '{subject}: {field} må være en varighet etter ISO 8601. Skriv {meant} i stedet for «{value}».',
  'wrong-form-time':
    '{subject}: {field} må være et klokkeslett, for eksempel "07:30". «{value}» er ikke det.',
  'wrong-form-time-mended':
    '{subject}: {field} må være et klokkeslett med to siffer på hver side av kolonet. Skriv "{meant}" i stedet for «{value}».',
  'wrong-form-language-tag':
    '{subject}: {field} må være en språkkode, for eksempel nb, nn, en, pl eller so. «{value}» er ikke det.',
  'wrong-form-email': '{subject}: {field} må være en e-postadresse. «{value}» er ikke det.',
  'wrong-form-email-mended': '{subject}: {field} må være bare e-postadressen. Skriv {meant}.',
  'wrong-form-organisation-number': '{subject}: {field} må være ni siffer. «{value}» er ikke det.',
  'wrong-form-organisation-number-mended':
    '{subject}: {field} må være ni siffer uten mellomrom. Skriv "{meant}".',
  'wrong-form-cpv':
    '{subject}: {field} må være en CPV-kode med kontrollsiffer, for eksempel 33196000-0. «{value}» er ikke det.',
  'wrong-form-cpv-mended': '{subject}: {field} må være en CPV-kode med kontrollsiffer. Skriv {meant}.',
  'wrong-form-currency':
    '{subject}: {field} må være tre store bokstaver, for eksempel NOK. «{value}» er ikke det.',
  'wrong-form-currency-mended': '{subject}: {field} må være tre store bokstaver. Skriv {meant}.',
  'duplicate-id': 'Id-en «{id}» er allerede brukt ({kind}). Hver id i en kravspesifikasjon er unik.',
  'unknown-reference': 'Det finnes ikke noe med id-en «{id}» av typen {kind}. Mente du «{meant}»?',
  'unknown-reference-of-few': 'Det finnes ikke noe med id-en «{id}» av typen {kind}. Velg {ids}.',
  'unknown-reference-without-guess':
    'Det finnes ikke noe med id-en «{id}» av typen {kind} i kravspesifikasjonen.',
  'unknown-reference-anything': 'Det finnes ikke noe med id-en «{id}». Mente du «{meant}»?',
  'unknown-reference-anything-without-guess': 'Det finnes ikke noe med id-en «{id}» i kravspesifikasjonen.',
  'wrong-reference-kind': 'Her skal det stå id-en til noe av typen {kind}, men «{id}» er av typen {found}.',
  undecided: '{subject}: {field} er ikke bestemt.',
  'undecided-guided': '{subject}: {field} er ikke bestemt. {guidance}',
  'undecided-item': '{subject}: Et punkt i {field} er ikke bestemt.',
  'undecided-by': '{subject}: {field} er ikke bestemt. Skal bestemmes innen {decideBy}.',
  'undecided-owner': '{subject}: {field} er ikke bestemt. Skal bestemmes av {owner}.',
  'undecided-by-owner': '{subject}: {field} er ikke bestemt. Skal bestemmes innen {decideBy} av {owner}.',
  'parameter-without-value':
    'Krav {id} bruker <{name}>, som ikke har noen verdi ennå. Gi verdien under «parameters».',
  'malformed-reference':
    'En henvisning skrives <ref:ID>, med små bokstaver og uten mellomrom. «{text}» blir stående slik det er.',
  'malformed-parameter':
    'Et navn mellom < og > kan ikke ha mellomrom. «{text}» blir stående slik det er. Skriv {meant}, og gi verdien under «parameters».',
  'hidden-character': 'Teksten inneholder det usynlige tegnet {character}. Fjern det.',
  'reference-to-customers': 'Teksten viser til {id}, som bare gjelder kunden og ikke vises for leverandører.',
  'left-behind':
    '«{file}» hører til denne spesifikasjonen, men brukes ikke: Det finnes ingen «{missing}». Gi den navnet «{wanted}», eller flytt den ut av mappen.',
  'left-behind-taken':
    '«{file}» hører til denne spesifikasjonen, men brukes ikke. Det er «{wanted}» som brukes. Se hvilken av dem som gjelder, og flytt den andre ut av mappen.',
  'left-behind-several':
    '«{file}» og «{other}» hører til denne spesifikasjonen, men ingen av dem brukes. Se hvilken av dem som gjelder, gi den navnet «{wanted}», og flytt den andre ut av mappen.',
  'figure-missing': 'Bildet «{file}» finnes ikke. Kontroller navnet og mappen.',
  'figure-outside':
    'Bildet «{file}» ligger utenfor mappen spesifikasjonen kan bruke. Legg det i samme mappe eller i en undermappe.',
  'figure-unusable': 'Bildet «{file}» kan ikke brukes. Bruk PNG, JPEG eller SVG på høyst 10 MB.',
  'template-unusable':
    'Malen «{file}» kan ikke leses. Kontroller at det er en tekstfil (UTF-8), og at du har tilgang til den.',
  'template-unusable-size': 'Malen «{file}» har mer enn {limit} tegn og blir ikke lest.',
  'template-unusable-outside':
    'Malen «{file}» er en lenke ut av mappen med maler. Legg selve filen i mappen.',
  'template-unknown-name': 'Ingen innebygd mal heter «{file}», og ingen mal bruker den. Mente du «{meant}»?',
  'template-unknown-name-without-guess':
    'Ingen innebygd mal heter «{file}», og ingen mal bruker den. «kravspek templates eject» viser hva de innebygde malene heter.',
  'template-syntax': 'Malen kan ikke leses her. Kontroller at hver {{ har en }}.',
  'template-syntax-expression':
    '«{expression}» kan ikke leses. Skriv {{felt}}, {{#if felt}}…{{/if}} eller {{> partials/navn}}.',
  'template-syntax-long': 'Uttrykket som begynner her, har mer enn {count} tegn. Kanskje det mangler }}.',
  'template-block': '{{#{name}}} blir aldri avsluttet. Sett inn {{/{name}}} der blokken slutter.',
  'template-block-crossed':
    '{{/{name}}} står her, men blokken som er åpen, er {{#{open}}}. Avslutt den innerste blokken først.',
  'template-block-not-opened': '{{/{name}}} avslutter en blokk som aldri begynte.',
  'template-unknown-helper': 'Hjelperen «{name}» finnes ikke. Mente du «{meant}»?',
  'template-unknown-helper-without-guess':
    'Hjelperen «{name}» finnes ikke. Maler kan bruke if, unless, each og with.',
  'template-unknown-helper-inline':
    '«{name}» kan ikke stå slik. Her kan det bare stå et felt, og if, unless, each og with skrives som blokker: {{#if felt}}…{{/if}}.',
  'template-helper-parameter': '{{#{name}}} skal ha ett felt, og ikke noe mer: {{#{name} felt}}.',
  'template-unescaped':
    'Tre krøllparenteser og {{& setter inn tekst uten å gjøre tegn som < og & ufarlige. Skriv to krøllparenteser.',
  'template-not-supported':
    'Dekoratorer og delmaler som blir definert inne i en mal, kan ikke brukes. Legg delmalen i en egen fil i partials.',
  'template-not-supported-partial-block':
    'En delmal kan ikke ha innhold mellom begynnelse og slutt. Skriv {{> partials/navn}}, og gi delmalen det den trenger.',
  'template-not-supported-dynamic': 'Navnet på en delmal må stå i malen. Skriv {{> partials/navn}}.',
  'template-not-supported-parentheses': 'Uttrykk i parentes kan ikke brukes. Skriv navnet på et felt.',
  'template-not-supported-literal': 'Her skal det stå navnet på et felt. Fast tekst skrives rett i malen.',
  'template-not-supported-names':
    'Egne navn med «as |navn|» kan ikke brukes. Skriv {{felt}} for det som er inni, og {{../felt}} for det som er utenfor.',
  'template-unknown-partial': 'Delmalen «{partial}» finnes ikke. Mente du «{meant}»?',
  'template-unknown-partial-without-guess':
    'Delmalen «{partial}» finnes ikke. Delmaler er filer i mappen med maler, og navnet skrives med undermappen: {{> partials/grid tabell}}.',
  'template-partial-recursion':
    'Delmalen «{partial}» setter inn seg selv: {names}. Da blir dokumentet aldri ferdig.',
  'template-partial-field':
    'Delmalen «{partial}» bruker feltet «{field}», som ikke finnes i det den får her.',
  'template-partial-place':
    'Delmalen «{partial}» kan ikke settes inn her: <{element}> kan ikke stå i <{parent}>.',
  'template-partial-place-unknown': 'Delmalen «{partial}» kan ikke settes inn her.',
  'template-unknown-field': 'Feltet «{field}» finnes ikke her. Mente du «{meant}»?',
  'template-unknown-field-outer': 'Feltet «{field}» finnes ikke inni denne blokken. Skriv «{meant}».',
  'template-unknown-field-of-few': 'Feltet «{field}» finnes ikke her. Feltene er {names}.',
  'template-unknown-field-in-text':
    'Feltet «{field}» finnes ikke her. Det som står foran, er en tekst uten felt under seg.',
  'template-unknown-field-outside':
    '«{field}» fører ut av malen. En delmal kjenner bare det den får: {{> partials/navn felt=../felt}}.',
  'template-unknown-field-unsure':
    '«{field}» kan bety to ting her, fordi denne blokken går gjennom det samme som blokken utenfor. Skriv @root og hele veien til feltet: @root.labels.title.',
  'template-unknown-field-data':
    '«{field}» finnes ikke her. I {{#each}} kan du bruke @index, @key, @first og @last, og overalt @root.',
  'template-unknown-field-without-guess':
    'Feltet «{field}» finnes ikke her. Den innebygde malen viser hvilke felt dokumentet har.',
  'template-field-may-be-missing':
    '«{field}» kan mangle i en kravspesifikasjon. Sett det mellom {{#if {given}}} og {{/if}}.',
  'template-field-not-text': '«{field}» er en liste. Skriv {{#each {field}}}…{{/each}}.',
  'template-field-not-text-flag': '«{field}» er ja eller nei. Skriv {{#if {field}}}…{{/if}}.',
  'template-field-not-text-group':
    '«{field}» er en gruppe felt, ikke tekst. Skriv hvilket felt i gruppen det gjelder.',
  'template-field-not-list': '«{field}» er ikke en liste. Bruk {{#with}} eller {{#if}}.',
  'template-unknown-element': 'Elementet <{element}> finnes ikke. Mente du <{meant}>?',
  'template-unknown-element-without-guess':
    'Elementet <{element}> finnes ikke. docs/markup.md viser elementene som finnes.',
  'template-element-place':
    '<{element}> kan ikke stå i <{parent}>. docs/markup.md viser hva som kan stå hvor.',
  'template-element-place-top': '<{element}> må stå inni <document>.',
  'template-text-place': 'Tekst kan ikke stå rett i <{parent}>. Sett den for eksempel i <p>.',
  'template-text-place-of-few': 'Tekst kan ikke stå rett i <{parent}>. Der kan det bare stå {names}.',
  'template-text-place-empty': '<{parent}> kan ikke ha noe inni seg.',
  'template-text-place-top': 'Tekst kan ikke stå utenfor <document>.',
  'template-unclosed-element':
    '<{element}> blir aldri avsluttet der det begynte. Hver mal og hver blokk må avslutte det den begynner på: </{element}>.',
  'template-stray-end':
    '</{element}> avslutter noe som ikke begynte her. Hver mal og hver blokk må avslutte bare det den selv begynner på.',
  'template-unclosed-tag': 'Taggen <{element} blir aldri avsluttet. Sett inn >.',
  'template-unclosed-tag-value': 'Verdien av «{attribute}» mangler anførselstegn på slutten.',
  'template-unclosed-tag-across':
    'Taggen <{element} begynner utenfor en blokk og slutter inni den. Sett hele taggen på samme side.',
  'template-tag-syntax':
    'Dette kan ikke stå i taggen <{element}>. Attributter skrives navn="verdi", med anførselstegn.',
  'template-tag-syntax-space': 'Det mangler et mellomrom foran «{attribute}».',
  'template-unknown-attribute': '<{element}> kan ikke ha «{attribute}». Mente du «{meant}»?',
  'template-unknown-attribute-of-few': '<{element}> kan ikke ha «{attribute}». Velg {names}.',
  'template-unknown-attribute-of-none': '<{element}> kan ikke ha «{attribute}», eller noe annet attributt.',
  'template-attribute-value':
    '«{attribute}» på <{element}> kan ikke være «{value}». docs/markup.md viser hva som kan stå der.',
  'template-attribute-value-of-few': '«{attribute}» på <{element}> kan ikke være «{value}». Velg {names}.',
  'template-attribute-value-empty':
    '«{attribute}» på <{element}> kan bli tomt. Sett hele attributtet mellom {{#if}} og {{/if}}.',
  'template-attribute-missing': '<{element}> må alltid ha «{attribute}».',
  'template-attribute-twice': '<{element}> har «{attribute}» fra før.',
  'template-expression-place':
    'Dette kan ikke stå i taggen <{element}>. I en tagg kan det stå {{#if}}…{{/if}} rundt hele attributter, og {{felt}} i verdien av et attributt.',
  'template-expression-place-each': '{{#each}} kan ikke stå i taggen <{element}>.',
  'template-character': 'Tegnet {character} må skrives {meant}.',
  'template-character-forbidden':
    'Her står det usynlige tegnet {character}, som Word ikke kan vise. Fjern det.',
  'template-unknown-entity':
    '«{entity}» finnes ikke. Skriv selve tegnet, eller tallet for det: &#160; er et hardt mellomrom.',
  'template-markup-kind': 'En mal består av elementer og tekst. Ta bort dette.',
  'template-markup-kind-comment': 'Skriv kommentarer {{!-- slik --}}.',
  'template-document': 'Malen mangler <document>, som hele dokumentet står i.',
  'template-document-place': '<document> må stå én gang, ytterst i malen og ikke i en blokk eller en delmal.',
  'template-too-deep': 'Elementene står i hverandre i mer enn {count} nivåer.',
  'template-too-deep-blocks': 'Blokkene står i hverandre i mer enn {count} nivåer.',
  'template-too-many-partials':
    'Her er det satt inn mer enn {count} delmaler i ett dokument. La delmalene sette inn færre andre.',
  'template-too-large':
    'Dokumentet blir for stort. En {{#each}} inni en annen går trolig gjennom den samme lange listen.',
  'template-not-filled': 'Dokumentet kan ikke lages med denne malen: {reason}',
  'first-use': 'Først brukt her.',
  'defined-here': 'Det er definert her.',
  'fix-remove': 'Fjern det',
  'fix-tabs': 'Bytt ut tabulatorene med mellomrom',
  'fix-space': 'Sett inn mellomrom etter kolonet',
  'fix-hard-space': 'Bytt ut harde mellomrom med vanlige',
  'fix-space-after-dash': 'Sett inn mellomrom etter streken',
  'fix-long-dash': 'Bytt ut med bindestrek',
  'fix-comma': 'Sett inn komma',
  'fix-backslash': 'Skriv to omvendte skråstreker',
  'fix-indent': 'Rett innrykket',
  'fix-quote': 'Sett teksten i anførselstegn',
  'fix-block-text': 'Skriv teksten som en blokk',
  'fix-rename': 'Endre navnet til {name}',
  'fix-replace': 'Bytt ut med {value}',
  'fix-list': 'Gjør det til en liste',
}
