import type { Messages } from './messages.en.js'

/** Setningane i funn på nynorsk. */
export const messages: Messages = {
  'file-too-large':
    'Fila er større enn {limit} MB og blir ikkje lesen. Del henne opp, eller ta ut det som er limt inn.',
  'file-missing': 'Fila «{file}» finst ikkje. Kontroller namnet og mappa.',
  'file-outside':
    'Stien «{file}» fører ut av mappa spesifikasjonen kan bruke. Legg fila i same mappe eller i ei undermappe, og skriv stien frå denne fila.',
  'file-unreadable':
    'Fila «{file}» kan ikkje lesast. Kontroller at det er ei tekstfil (UTF-8), og at du har tilgang til henne.',
  'nesting-too-deep':
    'Fila har fleire enn {limit} nivå og blir ikkje lesen. Ein kravspesifikasjon treng færre enn ti.',
  'byte-order-mark': 'Fila byrjar med eit usynleg merke (BOM). Det gjer ingen skade og kan fjernast.',
  'windows-line-ends': 'Fila har linjeskift frå Windows (CRLF). Det gjer ingen skade.',
  'old-line-ends': 'Fila har gamle linjeskift (CR). Det gjer ingen skade.',
  'control-character':
    'Teksten inneheld det usynlege teiknet {character}, som Word ikkje kan vise. Fjern det.',
  'yaml-tab': 'Linja er rykt inn med tabulator. Bruk mellomrom, to for kvart nivå.',
  'yaml-space-after-colon': 'Det må stå eit mellomrom etter kolonet bak feltnamnet.',
  'yaml-unclosed': 'Det som byrjar med {open} her, blir aldri avslutta. Set {close} der det sluttar.',
  'yaml-special-start':
    'Ein tekst som byrjar med {character}, må stå i hermeteikn, fordi {character} tyder noko anna i dette filformatet.',
  'yaml-special-start-quote':
    'Teksten held fram etter hermeteiknet som avsluttar han. Set heile teksten i hermeteikn.',
  'text-cut-off':
    'Alt etter # er ein kommentar og blir ikkje med i teksten. Set teksten i hermeteikn om det skal vere med.',
  'yaml-colon-in-text':
    'Teksten inneheld kolon følgt av mellomrom og blir difor lesen som eit nytt felt. Set teksten i hermeteikn.',
  'yaml-comma-in-text':
    'Teksten inneheld eit komma, og mellom { } skil komma felta frå kvarandre. Set teksten i hermeteikn.',
  'yaml-extra-bracket':
    'Her står {bracket} utan noko å avslutte. Fjern det, eller set inn byrjinga som manglar.',
  'yaml-missing-comma': 'Det manglar komma framfor neste felt eller punkt. Set komma på slutten av linja.',
  'yaml-missing-colon':
    'Linja manglar kolon etter feltnamnet. Skriv kolon og mellomrom framfor verdien, eller rykk linja inn dersom ho høyrer til teksten over.',
  'yaml-backslash':
    'I tekst med doble hermeteikn tyder \\ noko spesielt. Skriv \\\\ for éin omvend skråstrek, eller bruk enkle hermeteikn.',
  'yaml-block-indentation': 'Teksten etter {mark} må rykkjast lenger inn enn feltnamnet.',
  'yaml-hard-space':
    'Her står det eit hardt mellomrom, som YAML ikkje reknar som mellomrom. Bruk eit vanleg mellomrom.',
  'yaml-space-after-dash': 'Det må stå eit mellomrom etter streken framfor eit punkt i ei liste.',
  'yaml-long-dash': 'Punkt i ei liste byrjar med bindestrek (-). Her står det ein lang strek.',
  'yaml-indentation':
    'Linja er rykt inn annleis enn linjene ho høyrer saman med. Felt som høyrer til det same, byrjar i same kolonne.',
  'yaml-syntax':
    'Fila kan ikkje forståast frå denne staden. Sjå etter eit hermeteikn, ein parentes eller eit kolon som manglar på denne linja eller linja over.',
  'yaml-anchor':
    'Namn som byrjar med & (anker), blir ikkje brukte i kravspesifikasjonar. Skriv innhaldet heilt ut, eller set teksten i hermeteikn.',
  'yaml-alias':
    'Tilvisingar som byrjar med * (alias), blir ikkje brukte i kravspesifikasjonar. Skriv innhaldet heilt ut, eller set teksten i hermeteikn.',
  'yaml-merge-key': 'Feltet << (fletting) blir ikkje brukt i kravspesifikasjonar. Skriv felta der dei gjeld.',
  'yaml-tag':
    'Ord som byrjar med ! (typemerke), blir ikkje brukte i kravspesifikasjonar. Fjern det, eller set teksten i hermeteikn.',
  'key-not-text': 'Eit feltnamn må vere eitt ord.',
  'forbidden-key': 'Eit felt kan ikkje heite «{key}». Vel eit anna namn.',
  'duplicate-key': 'Feltet «{key}» finst alt. Behald eitt av dei.',
  'merge-conflict':
    'Nokon andre har endra dei same linjene, og begge versjonane står her. Behald det som skal gjelde, og fjern linjene som byrjar med <<<<<<<, ======= og >>>>>>>.',
  'several-documents': 'Fila inneheld fleire dokument, skilde med ---. Ha éin kravspesifikasjon i kvar fil.',
  'empty-file': 'Fila er tom. Ein kravspesifikasjon byrjar med kravspek: 1, id, title, language og status.',
  'not-fields': 'Fila må bestå av felt, til dømes «title: …». Her står det noko anna.',
  'part-without-specification':
    'Delen må seie kva kravspesifikasjon han høyrer til: «partOf» med stien til ei *.krav.yaml-fil. Det står «{file}».',
  'part-without-specification-path':
    'Delen må seie kva kravspesifikasjon han høyrer til: «partOf» med stien til ei *.krav.yaml-fil.',
  'organisation-not-file':
    '«{file}» kan ikkje vere organisasjonsfila. Oppgi ei fil for seg, til dømes organisasjon.yaml.',
  'part-not-included':
    'Kravspesifikasjonen «{file}» hentar ikkje inn denne delen. Legg til «- include:» med stien til denne fila blant kapitla der.',
  'part-of-another':
    'Delen seier at han høyrer til «{file}», men det er «{specification}» som hentar han inn. Rett «partOf».',
  'part-included-twice': 'Delen «{file}» er alt henta inn. Fjern den eine.',
  'include-not-path': '«include» må vere stien til ei delfil, til dømes deler/drift.kravdel.yaml.',
  'include-not-alone': '«include» skal stå åleine: Flytt {fields} inn i delfila.',
  'include-not-part': '«{file}» er ikkje ein del. Namnet på ein del sluttar på .kravdel.yaml.',
  'include-in-part': 'Ein del kan ikkje hente inn ein annan del. Hent begge inn i kravspesifikasjonen.',
  'unknown-field': '{subject} har eit ukjent felt: «{name}». Meinte du {meant}?',
  'unknown-field-without-guess': '{subject} har eit ukjent felt: «{name}». Her kan det stå {fields}.',
  'unknown-field-of-many': '{subject} har eit ukjent felt: «{name}». Rett namnet, eller ta feltet bort.',
  'gate-pack':
    'Ingen har kvalitetssikra regelpakken «{pack}». La nokon lese han mot lova, eller skriv i «rulePackAcknowledged» kven som godtek han, og når.',
  'gate-reviewer': '{role} har ikkje lese gjennom kravspesifikasjonen enno.',
  'gate-reviewer-deadline': '{role} har ikkje lese gjennom kravspesifikasjonen enno. Fristen er {deadline}.',
  'gate-status': 'Statusen er «{status}». Set han til «approved» når innhaldet er godkjent.',
  'gate-version': 'Spesifikasjonen har ingen versjon. Skriv til dømes version: "1.0".',
  'gate-version-name':
    'Versjonen «{version}» kan ikkje vere namnet på ei utgåve. Bruk berre bokstavar, tal, punktum og bindestrek, til dømes 1.0.',
  'gate-version-issued':
    'Versjon {version} er send ut før, med eit anna innhald eller til andre. Gi spesifikasjonen ein ny versjon.',
  'gate-no-reviewers':
    'Ingen er bedne om å lese. Skriv kva roller som skal lese, under serviceInvolvement.reviewers.',
  'gate-reviewer-without-role': 'Det er ikkje bestemt kva rolle som skal lese.',
  'gate-reviewer-without-deadline': '{role} har ingen frist for å lese.',
  'gate-comment-open': 'Kommentaren {id} frå {who} har ikkje fått svar.',
  'gate-comment-open-unnamed': 'Kommentaren {id} har ikkje fått svar.',
  'gate-comment-without-text':
    'Kommentaren {id} frå {who} står som svart på, men svaret manglar. Skriv det i «answer».',
  'gate-comment-without-text-unnamed':
    'Kommentaren {id} står som svart på, men svaret manglar. Skriv det i «answer».',
  'gate-comment-without-outcome':
    'Svaret på kommentaren {id} frå {who} seier ikkje kva som blei gjort. Skriv utfallet i «disposition».',
  'gate-comment-without-outcome-unnamed':
    'Svaret på kommentaren {id} seier ikkje kva som blei gjort. Skriv utfallet i «disposition».',
  'gate-comments-more': 'Fleire kommentarar utan svar: {count}.',
  'gate-register-unreadable':
    'Kommentarregisteret «{file}» kan ikkje lesast, så ingen veit om alle har fått svar. Rett feila i registeret først.',
  'gate-approval-changed':
    '{who} godkjende {at}, men teksten er endra sidan. Be om ei ny godkjenning, eller ta bort den gamle.',
  'gate-approval-changed-unnamed':
    '{at} blei godkjent, men teksten er endra sidan. Be om ei ny godkjenning, eller ta bort den gamle.',
  'gate-approval-gone': '{who} godkjende {at}, som ikkje finst lenger. Ta bort godkjenninga.',
  'gate-approval-gone-unnamed': '{at} blei godkjent, men finst ikkje lenger. Ta bort godkjenninga.',
  'review-too-large':
    'Kommentarregisteret «{file}» er større enn {limit} MB og blir ikkje lese. Flytt kommentarar som fekk svar i tidlegare rundar, til ei anna fil.',
  'review-unreadable':
    'Kommentarregisteret «{file}» kan ikkje lesast. Kontroller at det er ei tekstfil (UTF-8), og at du har tilgang til henne.',
  'review-of-another':
    'Kommentarregisteret gjeld «{of}», men kravspesifikasjonen har id-en «{id}». Kontroller at fila ligg ved rett kravspesifikasjon, eller rett «reviewOf».',
  'review-gone':
    'Kommentaren {id} gjeld «{at}», som ikkje finst lenger. Svar på han, eller sei kva han gjeld no.',
  'review-changed-gone':
    'Kommentaren {id} seier at «{at}» blei endra på grunn av han, men «{at}» finst ikkje i kravspesifikasjonen.',
  'review-answer-without-text':
    'Kommentaren {id} står som svart på, men svaret manglar. Skriv det i «answer».',
  'review-answer-without-outcome':
    'Svaret på kommentaren {id} seier ikkje kva som blei gjort. Skriv utfallet i «disposition».',
  'review-answer-left-open':
    'Kommentaren {id} har eit svar, men står som open. Set «state» til «answered» når svaret er ferdig.',
  'review-duplicate-id':
    'To kommentarar i registeret har id-en {id}. Gi den eine ein annan id, eller slå dei saman.',
  'review-duplicate-file': 'To filer i registeret har id-en {id}. Ta bort den eine.',
  'review-unknown-reference':
    'Registeret viser til «{id}», men det finst ikkje noko med den id-en av typen {kind}.',
  'catalogue-duplicate': 'To krav i katalogen har id-en {id}. Gi det eine ein annan id.',
  'catalogue-refers-to-itself': 'Kravet {id} viser til seg sjølv. Ta bort tilvisinga.',
  'catalogue-unknown-reference': 'Det finst ikkje noko krav i katalogen med id-en {id}.',
  'catalogue-value-range':
    'Verdien «{name}» kan ingen velje: den lågaste må vere lågare enn den høgaste, og standardverdien av same type og mellom dei.',
  'catalogue-language-missing': 'Kravet {id} manglar teksten på {language}.',
  'catalogue-words-missing': 'Kravet {id} manglar feltet {field} på {language}.',
  'catalogue-value-unnamed':
    'Verdien «{name}» i kravet {id} har ikkje noko namn på {language}. Skriv det under «parameters» der.',
  'catalogue-value-unknown':
    'Teksten til kravet {id} på {language} nemner «{name}», som ikkje er ein av verdiane til kravet.',
  'catalogue-value-unused': 'Kravteksten i {id} på {language} bruker ikkje <{name}>.',
  'catalogue-unit-unsaid':
    'Kravet {id} på {language} har ikkje eininga etter verdien. Skriv «<{name}> {unit}».',
  'catalogue-value-repeated':
    'To verdiar i kravet {id} heiter «{name}» på {language}. Gi den eine eit anna namn.',
  'catalogue-translation-outdated':
    'Omsetjinga av {id} til {language} er ikkje stadfesta for orda på bokmål slik dei er no. Les gjennom henne, og skriv «of: {hash}» når ho stemmer.',
  'missing-field': '{subject} manglar feltet {field}.',
  'unknown-rule': 'Det finst ingen regel som heiter «{name}». Meinte du «{meant}»?',
  'unknown-rule-without-guess':
    'Det finst ingen regel som heiter «{name}». Køyr «kravspek rules» for å sjå kva reglane heiter.',
  'unknown-pack': 'Det finst ingen regelpakke som heiter «{name}». Meinte du «{meant}»?',
  'unknown-pack-without-guess': 'Det finst ingen regelpakke som heiter «{name}». Vel {names}.',
  'wrong-parameter-name':
    '{subject}: Ein parameter kan ikkje heite «{name}». Bruk bokstavar, siffer, bindestrek og understrek, og byrj med ein bokstav.',
  'wrong-type-string': '{subject}: {field} må vere tekst. Set «{value}» i hermeteikn.',
  'wrong-type-empty':
    '{subject}: {field} kan ikkje stå tomt. Fyll det ut, eller skriv null om det ikkje er avgjort.',
  'wrong-type-number': '{subject}: {field} må vere eit tal skrive med berre siffer, ikkje «{value}».',
  'wrong-type-number-mended': '{subject}: {field} må vere eit tal. Skriv {meant} i staden for «{value}».',
  'wrong-type-boolean': '{subject}: {field} må vere true (ja) eller false (nei), ikkje «{value}».',
  'wrong-type-boolean-mended':
    '{subject}: {field} må vere true (ja) eller false (nei). Skriv {meant} i staden for «{value}».',
  'wrong-type-choice': '{subject}: {field} kan ikkje vere «{value}».',
  'wrong-type-choice-mended': '{subject}: {field} kan ikkje vere «{value}». Skriv {meant}.',
  'wrong-type-array':
    '{subject}: {field} må vere ei liste. Skriv eitt punkt per linje, kvart etter ein bindestrek.',
  'wrong-type-object': '{subject}: {field} må ha eigne felt, ikkje berre «{value}».',
  'wrong-type-list-string': '{subject}: {field} må vere éin tekst, ikkje ei liste.',
  'wrong-type-list-number': '{subject}: {field} må vere eitt tal, ikkje ei liste.',
  'wrong-type-list-boolean': '{subject}: {field} må vere true (ja) eller false (nei), ikkje ei liste.',
  'wrong-type-list-object': '{subject}: {field} må ha felt, ikkje ei liste. Fjern bindestrekane.',
  'wrong-type-list-choice': '{subject}: {field} må vere éin verdi, ikkje ei liste.',
  'wrong-type-fields-string': '{subject}: {field} må vere tekst, ikkje eigne felt.',
  'wrong-type-fields-number': '{subject}: {field} må vere eit tal, ikkje eigne felt.',
  'wrong-type-fields-boolean': '{subject}: {field} må vere true (ja) eller false (nei), ikkje eigne felt.',
  'wrong-type-fields-array': '{subject}: {field} må vere ei liste. Set ein bindestrek framfor kvart punkt.',
  'wrong-type-fields-choice': '{subject}: {field} må vere éin verdi.',
  'unknown-value': '{subject}: {field} kan ikkje vere «{value}». Meinte du {meant}?',
  'unknown-value-without-guess': '{subject}: {field} kan ikkje vere «{value}». Vel {values}.',
  'unknown-value-empty': '{subject}: {field} kan ikkje stå tomt. Vel {values}.',
  'wrong-format-version': 'Fila må ha kravspek: 1, som er versjonen av formatet. Det står «{value}».',
  'out-of-range-minimum': '{subject}: {field} må vere minst {limit}, ikkje {value}.',
  'out-of-range-maximum': '{subject}: {field} kan vere høgst {limit}, ikkje {value}.',
  'out-of-range-share': '{subject}: {field} er ein andel frå 0 til 1. Skriv {meant} for {value} %.',
  'duplicate-item': '{subject}: {field} har «{value}» to gonger. Fjern den eine.',
  'empty-list': '{subject}: {field} må ha minst eitt punkt.',
  'wrong-form-line':
    '{subject}: {field} kan ikkje stå tomt. Fyll det ut, eller skriv null om det ikkje er avgjort.',
  'wrong-form-text':
    '{subject}: {field} kan ikkje stå tomt. Fyll det ut, eller skriv null om det ikkje er avgjort.',
  'wrong-form-identifier':
    '{subject}: «{value}» kan ikkje vere ein id. Ein id byrjar med ein bokstav og har berre bokstavar, siffer, bindestrek, punktum og understrek, høgst 64 teikn.',
  'wrong-form-reference':
    '{subject}: {field} må vere id-en til noko i kravspesifikasjonen. «{value}» kan ikkje vere ein id.',
  'wrong-form-date':
    '{subject}: {field} må vere ein dato som finst, skriven år-månad-dag, til dømes 2027-03-01. «{value}» er ikkje det.',
  'wrong-form-date-mended':
    '{subject}: {field} må skrivast år-månad-dag. Skriv {meant} i staden for «{value}».',
  'wrong-form-date-or-time':
    '{subject}: {field} må vere ein dato, til dømes 2027-03-01, eller dato og klokkeslett, til dømes 2027-03-01T12:00:00+01:00. «{value}» er ikkje det.',
  'wrong-form-date-or-time-mended':
    '{subject}: {field} må skrivast år-månad-dag. Skriv {meant} i staden for «{value}».',
  'wrong-form-date-or-reference':
    '{subject}: {field} må vere ein dato, til dømes 2027-03-01, eller id-en til ein milepæl. «{value}» er ingen av delane.',
  'wrong-form-duration':
    '{subject}: {field} må vere eit tidsrom, til dømes PT4H (4 timar), P5D (5 dagar) eller P2Y (2 år). «{value}» er ikkje det.',
  'wrong-form-duration-mended':
    '{subject}: {field} må vere eit tidsrom etter ISO 8601. Skriv {meant} i staden for «{value}».',
  'wrong-form-time': '{subject}: {field} må vere eit klokkeslett, til dømes "07:30". «{value}» er ikkje det.',
  'wrong-form-time-mended':
    '{subject}: {field} må vere eit klokkeslett med to siffer på kvar side av kolonet. Skriv "{meant}" i staden for «{value}».',
  'wrong-form-language-tag':
    '{subject}: {field} må vere ein språkkode, til dømes nb, nn, en, pl eller so. «{value}» er ikkje det.',
  'wrong-form-email': '{subject}: {field} må vere ei e-postadresse. «{value}» er ikkje det.',
  'wrong-form-email-mended': '{subject}: {field} må vere berre e-postadressa. Skriv {meant}.',
  'wrong-form-organisation-number': '{subject}: {field} må vere ni siffer. «{value}» er ikkje det.',
  'wrong-form-organisation-number-mended':
    '{subject}: {field} må vere ni siffer utan mellomrom. Skriv "{meant}".',
  'wrong-form-cpv':
    '{subject}: {field} må vere ein CPV-kode med kontrollsiffer, til dømes 33196000-0. «{value}» er ikkje det.',
  'wrong-form-cpv-mended': '{subject}: {field} må vere ein CPV-kode med kontrollsiffer. Skriv {meant}.',
  'wrong-form-currency':
    '{subject}: {field} må vere tre store bokstavar, til dømes NOK. «{value}» er ikkje det.',
  'wrong-form-currency-mended': '{subject}: {field} må vere tre store bokstavar. Skriv {meant}.',
  'duplicate-id': 'Id-en «{id}» er alt brukt ({kind}). Kvar id i ein kravspesifikasjon er unik.',
  'unknown-reference': 'Det finst ikkje noko med id-en «{id}» av typen {kind}. Meinte du «{meant}»?',
  'unknown-reference-of-few': 'Det finst ikkje noko med id-en «{id}» av typen {kind}. Vel {ids}.',
  'unknown-reference-without-guess':
    'Det finst ikkje noko med id-en «{id}» av typen {kind} i kravspesifikasjonen.',
  'unknown-reference-anything': 'Det finst ikkje noko med id-en «{id}». Meinte du «{meant}»?',
  'unknown-reference-anything-without-guess': 'Det finst ikkje noko med id-en «{id}» i kravspesifikasjonen.',
  'wrong-reference-kind': 'Her skal det stå id-en til noko av typen {kind}, men «{id}» er av typen {found}.',
  undecided: '{subject}: {field} er ikkje avgjort.',
  'undecided-guided': '{subject}: {field} er ikkje avgjort. {guidance}',
  'undecided-item': '{subject}: Eit punkt i {field} er ikkje avgjort.',
  'undecided-by': '{subject}: {field} er ikkje avgjort. Skal avgjerast innan {decideBy}.',
  'undecided-owner': '{subject}: {field} er ikkje avgjort. Skal avgjerast av {owner}.',
  'undecided-by-owner': '{subject}: {field} er ikkje avgjort. Skal avgjerast innan {decideBy} av {owner}.',
  'parameter-without-value':
    'Krav {id} brukar <{name}>, som ikkje har nokon verdi enno. Gi verdien under «parameters».',
  'malformed-reference':
    'Ei tilvising skriv du <ref:ID>, med små bokstavar og utan mellomrom. «{text}» blir ståande slik det er.',
  'malformed-parameter':
    'Eit namn mellom < og > kan ikkje ha mellomrom. «{text}» blir ståande slik det er. Skriv {meant}, og gi verdien under «parameters».',
  'hidden-character': 'Teksten inneheld det usynlege teiknet {character}. Fjern det.',
  'reference-to-customers':
    'Teksten viser til {id}, som berre gjeld kunden og ikkje blir vist for leverandørar.',
  'left-behind':
    '«{file}» høyrer til denne spesifikasjonen, men blir ikkje brukt: Det finst inga «{missing}». Gi ho namnet «{wanted}», eller flytt ho ut av mappa.',
  'left-behind-taken':
    '«{file}» høyrer til denne spesifikasjonen, men blir ikkje brukt. Det er «{wanted}» som blir brukt. Sjå kva for ei av dei som gjeld, og flytt den andre ut av mappa.',
  'left-behind-several':
    '«{file}» og «{other}» høyrer til denne spesifikasjonen, men ingen av dei blir brukte. Sjå kva for ei av dei som gjeld, gi ho namnet «{wanted}», og flytt den andre ut av mappa.',
  'figure-missing': 'Biletet «{file}» finst ikkje. Kontroller namnet og mappa.',
  'figure-outside':
    'Biletet «{file}» ligg utanfor mappa spesifikasjonen kan bruke. Legg det i same mappe eller i ei undermappe.',
  'figure-unusable': 'Biletet «{file}» kan ikkje brukast. Bruk PNG, JPEG eller SVG på høgst 10 MB.',
  'template-unusable':
    'Malen «{file}» kan ikkje lesast. Kontroller at det er ei tekstfil (UTF-8), og at du har tilgang til henne.',
  'template-unusable-size': 'Malen «{file}» har meir enn {limit} teikn og blir ikkje lesen.',
  'template-unusable-outside': 'Malen «{file}» er ei lenkje ut av mappa med malar. Legg sjølve fila i mappa.',
  'template-unknown-name':
    'Ingen innebygd mal heiter «{file}», og ingen mal bruker han. Meinte du «{meant}»?',
  'template-unknown-name-without-guess':
    'Ingen innebygd mal heiter «{file}», og ingen mal bruker han. «kravspek templates eject» viser kva dei innebygde malane heiter.',
  'template-syntax': 'Malen kan ikkje lesast her. Kontroller at kvar {{ har ein }}.',
  'template-syntax-expression':
    '«{expression}» kan ikkje lesast. Skriv {{felt}}, {{#if felt}}…{{/if}} eller {{> partials/namn}}.',
  'template-syntax-long': 'Uttrykket som byrjar her, har meir enn {count} teikn. Kanskje det manglar }}.',
  'template-block': '{{#{name}}} blir aldri avslutta. Set inn {{/{name}}} der blokka sluttar.',
  'template-block-crossed':
    '{{/{name}}} står her, men blokka som er open, er {{#{open}}}. Avslutt den inste blokka først.',
  'template-block-not-opened': '{{/{name}}} avsluttar ei blokk som aldri byrja.',
  'template-unknown-helper': 'Hjelparen «{name}» finst ikkje. Meinte du «{meant}»?',
  'template-unknown-helper-without-guess':
    'Hjelparen «{name}» finst ikkje. Malar kan bruke if, unless, each og with.',
  'template-unknown-helper-inline':
    '«{name}» kan ikkje stå slik. Her kan det berre stå eit felt, og if, unless, each og with blir skrivne som blokker: {{#if felt}}…{{/if}}.',
  'template-helper-parameter': '{{#{name}}} skal ha eitt felt, og ikkje noko meir: {{#{name} felt}}.',
  'template-unescaped':
    'Tre krøllparentesar og {{& set inn tekst utan å gjere teikn som < og & ufarlege. Skriv to krøllparentesar.',
  'template-not-supported':
    'Dekoratorar og delmalar som blir definerte inne i ein mal, kan ikkje brukast. Legg delmalen i ei eiga fil i partials.',
  'template-not-supported-partial-block':
    'Ein delmal kan ikkje ha innhald mellom byrjing og slutt. Skriv {{> partials/namn}}, og gi delmalen det han treng.',
  'template-not-supported-dynamic': 'Namnet på ein delmal må stå i malen. Skriv {{> partials/namn}}.',
  'template-not-supported-parentheses': 'Uttrykk i parentes kan ikkje brukast. Skriv namnet på eit felt.',
  'template-not-supported-literal': 'Her skal det stå namnet på eit felt. Fast tekst skriv du rett i malen.',
  'template-not-supported-names':
    'Eigne namn med «as |namn|» kan ikkje brukast. Skriv {{felt}} for det som er inni, og {{../felt}} for det som er utanfor.',
  'template-unknown-partial': 'Delmalen «{partial}» finst ikkje. Meinte du «{meant}»?',
  'template-unknown-partial-without-guess':
    'Delmalen «{partial}» finst ikkje. Delmalar er filer i mappa med malar, og namnet blir skrive med undermappa: {{> partials/grid tabell}}.',
  'template-partial-recursion':
    'Delmalen «{partial}» set inn seg sjølv: {names}. Då blir dokumentet aldri ferdig.',
  'template-partial-field':
    'Delmalen «{partial}» bruker feltet «{field}», som ikkje finst i det han får her.',
  'template-partial-place':
    'Delmalen «{partial}» kan ikkje setjast inn her: <{element}> kan ikkje stå i <{parent}>.',
  'template-partial-place-unknown': 'Delmalen «{partial}» kan ikkje setjast inn her.',
  'template-unknown-field': 'Feltet «{field}» finst ikkje her. Meinte du «{meant}»?',
  'template-unknown-field-outer': 'Feltet «{field}» finst ikkje inni denne blokka. Skriv «{meant}».',
  'template-unknown-field-of-few': 'Feltet «{field}» finst ikkje her. Felta er {names}.',
  'template-unknown-field-in-text':
    'Feltet «{field}» finst ikkje her. Det som står framfor, er ein tekst utan felt under seg.',
  'template-unknown-field-outside':
    '«{field}» fører ut av malen. Ein delmal kjenner berre det han får: {{> partials/namn felt=../felt}}.',
  'template-unknown-field-unsure':
    '«{field}» kan bety to ting her, fordi denne blokka går gjennom det same som blokka utanfor. Skriv @root og heile vegen til feltet: @root.labels.title.',
  'template-unknown-field-data':
    '«{field}» finst ikkje her. I {{#each}} kan du bruke @index, @key, @first og @last, og overalt @root.',
  'template-unknown-field-without-guess':
    'Feltet «{field}» finst ikkje her. Den innebygde malen viser kva felt dokumentet har.',
  'template-field-may-be-missing':
    '«{field}» kan mangle i ein kravspesifikasjon. Set det mellom {{#if {given}}} og {{/if}}.',
  'template-field-not-text': '«{field}» er ei liste. Skriv {{#each {field}}}…{{/each}}.',
  'template-field-not-text-flag': '«{field}» er ja eller nei. Skriv {{#if {field}}}…{{/if}}.',
  'template-field-not-text-group':
    '«{field}» er ei gruppe felt, ikkje tekst. Skriv kva felt i gruppa det gjeld.',
  'template-field-not-list': '«{field}» er ikkje ei liste. Bruk {{#with}} eller {{#if}}.',
  'template-unknown-element': 'Elementet <{element}> finst ikkje. Meinte du <{meant}>?',
  'template-unknown-element-without-guess':
    'Elementet <{element}> finst ikkje. docs/markup.md viser elementa som finst.',
  'template-element-place':
    '<{element}> kan ikkje stå i <{parent}>. docs/markup.md viser kva som kan stå kvar.',
  'template-element-place-top': '<{element}> må stå inni <document>.',
  'template-text-place': 'Tekst kan ikkje stå rett i <{parent}>. Set han til dømes i <p>.',
  'template-text-place-of-few': 'Tekst kan ikkje stå rett i <{parent}>. Der kan det berre stå {names}.',
  'template-text-place-empty': '<{parent}> kan ikkje ha noko inni seg.',
  'template-text-place-top': 'Tekst kan ikkje stå utanfor <document>.',
  'template-unclosed-element':
    '<{element}> blir aldri avslutta der det byrja. Kvar mal og kvar blokk må avslutte det dei byrjar på: </{element}>.',
  'template-stray-end':
    '</{element}> avsluttar noko som ikkje byrja her. Kvar mal og kvar blokk må avslutte berre det dei sjølve byrjar på.',
  'template-unclosed-tag': 'Taggen <{element} blir aldri avslutta. Set inn >.',
  'template-unclosed-tag-value': 'Verdien av «{attribute}» manglar hermeteikn på slutten.',
  'template-unclosed-tag-across':
    'Taggen <{element} byrjar utanfor ei blokk og sluttar inni henne. Set heile taggen på same side.',
  'template-tag-syntax':
    'Dette kan ikkje stå i taggen <{element}>. Attributt skriv du namn="verdi", med hermeteikn.',
  'template-tag-syntax-space': 'Det manglar eit mellomrom framfor «{attribute}».',
  'template-unknown-attribute': '<{element}> kan ikkje ha «{attribute}». Meinte du «{meant}»?',
  'template-unknown-attribute-of-few': '<{element}> kan ikkje ha «{attribute}». Vel {names}.',
  'template-unknown-attribute-of-none': '<{element}> kan ikkje ha «{attribute}», eller noko anna attributt.',
  'template-attribute-value':
    '«{attribute}» på <{element}> kan ikkje vere «{value}». docs/markup.md viser kva som kan stå der.',
  'template-attribute-value-of-few': '«{attribute}» på <{element}> kan ikkje vere «{value}». Vel {names}.',
  'template-attribute-value-empty':
    '«{attribute}» på <{element}> kan bli tomt. Set heile attributtet mellom {{#if}} og {{/if}}.',
  'template-attribute-missing': '<{element}> må alltid ha «{attribute}».',
  'template-attribute-twice': '<{element}> har «{attribute}» frå før.',
  'template-expression-place':
    'Dette kan ikkje stå i taggen <{element}>. I ein tagg kan det stå {{#if}}…{{/if}} rundt heile attributt, og {{felt}} i verdien av eit attributt.',
  'template-expression-place-each': '{{#each}} kan ikkje stå i taggen <{element}>.',
  'template-character': 'Teiknet {character} må skrivast {meant}.',
  'template-character-forbidden':
    'Her står det usynlege teiknet {character}, som Word ikkje kan vise. Fjern det.',
  'template-unknown-entity':
    '«{entity}» finst ikkje. Skriv sjølve teiknet, eller talet for det: &#160; er eit hardt mellomrom.',
  'template-markup-kind': 'Ein mal består av element og tekst. Ta bort dette.',
  'template-markup-kind-comment': 'Skriv kommentarar {{!-- slik --}}.',
  'template-document': 'Malen manglar <document>, som heile dokumentet står i.',
  'template-document-place': '<document> må stå éin gong, ytst i malen og ikkje i ei blokk eller ein delmal.',
  'template-too-deep': 'Elementa står i kvarandre i meir enn {count} nivå.',
  'template-too-deep-blocks': 'Blokkene står i kvarandre i meir enn {count} nivå.',
  'template-too-many-partials':
    'Her er det sett inn meir enn {count} delmalar i eitt dokument. La delmalane setje inn færre andre.',
  'template-too-large':
    'Dokumentet blir for stort. Ein {{#each}} inni ein annan går truleg gjennom den same lange lista.',
  'template-not-filled': 'Dokumentet kan ikkje lagast med denne malen: {reason}',
  'first-use': 'Først brukt her.',
  'defined-here': 'Det er definert her.',
  'fix-remove': 'Fjern det',
  'fix-tabs': 'Byt ut tabulatorane med mellomrom',
  'fix-space': 'Set inn mellomrom etter kolonet',
  'fix-hard-space': 'Byt ut harde mellomrom med vanlege',
  'fix-space-after-dash': 'Set inn mellomrom etter streken',
  'fix-long-dash': 'Byt ut med bindestrek',
  'fix-comma': 'Set inn komma',
  'fix-backslash': 'Skriv to omvende skråstrekar',
  'fix-indent': 'Rett innrykket',
  'fix-quote': 'Set teksten i hermeteikn',
  'fix-block-text': 'Skriv teksten som ei blokk',
  'fix-rename': 'Endre namnet til {name}',
  'fix-replace': 'Byt ut med {value}',
  'fix-list': 'Gjer det til ei liste',
}
