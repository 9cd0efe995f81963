import type { LintSentences } from './sentences.js'

const repair =
  'Åpne filen i Word, la Word reparere den, og lagre den på nytt. Er filen laget av et annet program, si fra til dem som har laget det.'
const broken = 'Word sier at filen er skadet, eller åpner den ikke.'

/** Det som sies om en Word-fil på bokmål. De andre språkene har de samme kodene. */
export const nb: LintSentences = {
  'package-refused': { title: 'Filen kan ikke leses.', why: broken, remedy: repair },
  'not-a-document': {
    title: 'Filen er ikke et Word-dokument.',
    why: 'Bare Word-dokumenter (.docx) kan kontrolleres.',
    remedy: 'Åpne filen i programmet den er laget i, og lagre den som Word-dokument.',
  },
  'xml-malformed': { title: 'Filen er skadet.', details: ['{message}'], why: broken, remedy: repair },
  'character-allowed': {
    title: 'Filen inneholder et tegn som ikke er tillatt.',
    details: ['tegnet {code}'],
    why: 'Ingen programmer åpner filen.',
    remedy:
      'Fjern tegnet fra teksten som filen er laget av. Det er usynlig, og kommer ofte med når tekst limes inn.',
  },
  'content-type-defined': {
    title: 'En del av filen har ingen kjent type.',
    details: ['{part}'],
    why: broken,
    remedy: repair,
  },
  'relationship-defined': {
    title: 'Filen viser til en del som ikke finnes.',
    details: ['{target}', '{id}'],
    why: broken,
    remedy: repair,
  },
  'cell-paragraph': { title: 'En tabellcelle slutter ikke med et avsnitt.', why: broken, remedy: repair },
  'table-in-paragraph': { title: 'En tabell står inne i et avsnitt.', why: broken, remedy: repair },
  'bookmark-unique': {
    title: 'To bokmerker har samme navn.',
    details: ['bokmerket «{name}»', 'bokmerke nummer {id}'],
    why: 'Lenker og henvisninger kan føre til feil sted.',
    remedy: 'Slett det ene bokmerket (Sett inn > Bokmerke), og sett det inn igjen med et annet navn.',
  },
  'bookmark-paired': {
    title: 'Et bokmerke mangler begynnelse eller slutt.',
    details: ['bokmerket «{name}»', 'bokmerke nummer {id}'],
    why: 'Word kan si at filen er skadet, og lenker til bokmerket virker ikke.',
    remedy: repair,
  },
  'control-id-unique': {
    title: 'To felt som skal fylles ut, har samme nummer.',
    details: ['nummer {id}'],
    why: 'Svarene kan ikke skilles fra hverandre når filen leses inn igjen.',
    remedy:
      'Slett det ene feltet og sett det inn på nytt (fanen Utvikler). Ikke kopier felt mellom dokumenter.',
  },
  'drawing-id-unique': {
    title: 'To bilder har samme nummer.',
    details: ['nummer {id}'],
    why: 'Noen versjoner av Word vil reparere filen.',
    remedy: 'Lagre filen på nytt i Word. Da får bildene nye nummer.',
  },
  'field-balanced': {
    title: 'Et felt mangler begynnelse eller slutt.',
    why: 'Word kan si at filen er skadet, eller vise koden til feltet midt i teksten.',
    remedy: repair,
  },
  'style-defined': {
    title: 'Teksten bruker en stil som ikke finnes i dokumentet.',
    details: ['stilen «{style}»'],
    why: 'Teksten får utseendet til brødteksten, og en overskrift er ikke lenger en overskrift.',
    remedy: 'Merk teksten og gi den en stil som finnes.',
  },
  'numbering-defined': {
    title: 'En liste bruker en nummerering som ikke finnes i dokumentet.',
    details: ['nummerering {id}'],
    why: 'Tall og kulepunkter blir borte.',
    remedy: 'Merk listen og slå nummereringen på igjen.',
  },
  'anchor-defined': {
    title: 'En lenke eller henvisning fører til et bokmerke som ikke finnes.',
    details: ['bokmerket «{anchor}»'],
    why: 'Lenken virker ikke, og på papir kan det stå «Feil! Bokmerket er ikke definert».',
    remedy:
      'Sett inn henvisningen på nytt (Referanser > Kryssreferanse), eller oppdater innholdsfortegnelsen.',
  },
  'field-error': {
    title: 'Teksten inneholder en feilmelding fra Word.',
    details: ['«{text}»'],
    why: 'Leseren får en feilmelding der det skulle ha stått en henvisning.',
    remedy: 'Slett feilmeldingen og sett inn henvisningen på nytt (Referanser > Kryssreferanse).',
  },
  'comments-present': {
    title: 'Filen har en liste over kommentarer uten kommentarer.',
    why: 'Noen programmer nekter å åpne slike filer.',
    remedy: 'Lagre filen på nytt i Word, så blir listen borte.',
  },
  'header-row': {
    title: 'Overskriftene i en tabell er ikke merket som overskriftsrad.',
    details: ['tabellen «{table}»'],
    why: 'En skjermleser kan ikke si hvilken kolonne en celle hører til, og raden gjentas ikke på neste side.',
    remedy: 'Sett markøren i raden og velg Oppsett > Gjenta overskriftsrader.',
  },
  'table-headings': {
    title: 'En tabell har verken overskriftsrad eller overskriftskolonne.',
    details: ['tabellen «{table}»'],
    why: 'Den som får tabellen lest opp, vet ikke hva cellene gjelder. Brukes tabellen bare til å plassere tekst, kan teksten bli lest opp i feil rekkefølge.',
    remedy:
      'Lag en overskriftsrad (Tabellutforming > Overskriftsrad, og Oppsett > Gjenta overskriftsrader). Er det ikke egentlig en tabell, bruk avsnitt i stedet.',
  },
  'table-name': {
    title: 'En tabell har verken tabelltekst, tittel eller beskrivelse.',
    why: 'Den som ikke ser tabellen, kan ikke avgjøre om den er verdt å lese.',
    remedy:
      'Sett inn en tekst over tabellen (Referanser > Sett inn bildetekst), eller skriv en tittel under Tabellegenskaper > Alternativ tekst.',
  },
  'table-layout': {
    title: 'En tabell ser ut til å være brukt for å plassere tekst.',
    details: ['tabellen «{table}»'],
    why: 'Skjermlesere sier «tabell» og antall celler der det ikke er noen tabell.',
    remedy: 'Bruk avsnitt, kantlinjer eller spalter i stedet for en tabell.',
  },
  'table-simple': {
    title: 'En tabell har celler som er slått sammen.',
    details: ['tabellen «{table}»'],
    why: 'Skjermlesere kan koble cellene til feil overskrift.',
    remedy: 'Del cellene, og gjenta heller teksten. En overskrift på tvers av hele tabellen kan stå.',
  },
  'heading-order': {
    title: 'En overskrift hopper over et nivå.',
    details: ['«{text}» er på nivå {to}, men overskriften før er på nivå {from}', '«{text}»'],
    why: 'Mange finner fram ved å gå fra overskrift til overskrift, og da ser det ut som om noe mangler.',
    remedy: 'Gi overskriften nivået under den forrige. Den første overskriften skal være på nivå 1.',
  },
  'heading-empty': {
    title: 'En overskrift er tom.',
    why: 'Den blir en tom linje i innholdsfortegnelsen og i listen over overskrifter.',
    remedy: 'Slett avsnittet, eller gi det stilen Normal.',
  },
  'heading-present': {
    title: 'Et langt dokument har ingen overskrifter.',
    details: ['{words} ord'],
    why: 'Ingen finner fram i dokumentet uten å lese alt, og det kan ikke få innholdsfortegnelse.',
    remedy: 'Bruk stilene Overskrift 1, 2 og 3 på overskriftene. Fet skrift er ikke nok.',
  },
  'picture-alt': {
    title: 'Et bilde mangler en alternativ tekst som sier hva det viser.',
    details: ['{name}, med teksten «{alt}»', '{name}'],
    why: 'Den som ikke ser bildet, får ikke vite hva det viser.',
    remedy:
      'Høyreklikk bildet, velg Vis alternativ tekst, og skriv hva bildet viser. Er det bare pynt, merk det som dekorativt.',
  },
  'object-inline': {
    title: 'Et bilde flyter fritt på siden.',
    details: ['{name}'],
    why: 'Skjermlesere leser det på feil sted, eller hopper over det.',
    remedy: 'Høyreklikk bildet og velg Tekstbryting > På linje med tekst.',
  },
  'contrast-enough': {
    title: 'Teksten skiller seg for lite fra bakgrunnen.',
    details: [
      '«{text}»: #{colour} på #{background} gir {ratio} til 1, men kravet er {least} til 1 (antall steder: {count})',
    ],
    why: 'Den som ser dårlig, leser i sterkt lys eller har skrevet ut i svart-hvitt, kan ikke lese teksten.',
    remedy:
      'Velg en mørkere skriftfarge eller en lysere bakgrunn. Endre helst stilen, så blir det likt overalt.',
  },
  'link-text': {
    title: 'En lenke sier ikke hvor den fører.',
    details: ['«{text}»'],
    why: 'Skjermlesere kan liste opp lenkene alene, og da sier «her» ingenting.',
    remedy: 'Skriv navnet på det lenken fører til, som lenketekst.',
  },
  'link-address': {
    title: 'En lenke vises som nettadresse.',
    details: ['{text}'],
    why: 'Adressen blir lest opp bokstav for bokstav.',
    remedy:
      'Skriv navnet på siden som lenketekst. Skal dokumentet leses på papir, kan adressen stå i parentes.',
  },
  'control-title': {
    title: 'Et felt som skal fylles ut, har ingen tittel.',
    details: ['feltet med merket «{tag}»'],
    why: 'Den som ikke ser teksten ved siden av feltet, vet ikke hva som skal stå der.',
    remedy: 'Merk feltet, velg Utvikler > Egenskaper, og skriv en tittel.',
  },
  'control-placeholder': {
    title: 'Et felt som skal fylles ut, har ingen ledetekst.',
    details: ['feltet «{title}»'],
    why: 'Feltet er vanskelig å få øye på når det er tomt.',
    remedy: 'Slå på Utformingsmodus (fanen Utvikler), og skriv ledeteksten i feltet.',
  },
  'language-present': {
    title: 'Dokumentet sier ikke hvilket språk det er på.',
    details: ['språket er satt til «{language}»'],
    why: 'Skjermlesere kan lese norsk tekst med engelsk uttale, og stavekontrollen virker ikke.',
    remedy: 'Velg Se gjennom > Språk > Angi korrekturspråk, velg språket, og gjør det til standard.',
  },
  'title-present': {
    title: 'Dokumentet mangler tittel i egenskapene.',
    details: ['tittelen er «{title}»'],
    why: 'Programmer viser og leser opp filnavnet i stedet.',
    remedy: 'Velg Fil > Informasjon og skriv tittelen under Egenskaper.',
  },
  'blank-paragraphs': {
    title: 'Tomme avsnitt er brukt for å lage luft.',
    details: ['{count} på rad'],
    why: 'Skjermlesere sier «tom» for hvert avsnitt, og sidene brytes tilfeldig når noe endres.',
    remedy: 'Slett de tomme avsnittene, og sett avstand før og etter i stilen, eller sett inn et sideskift.',
  },
  'text-hidden': {
    title: 'Dokumentet inneholder skjult tekst.',
    details: ['«{text}» (antall steder: {count})'],
    why: 'Alle som får filen, kan vise teksten, og noen får den lest opp.',
    remedy: 'Vis skjult tekst i Word, og slett den, eller fjern merket for Skjult under Skrift.',
  },
  'update-asked': {
    title: 'Dokumentet ber om å få oppdatere felt når det åpnes.',
    why: 'Alle som åpner filen, får et spørsmål om felt som viser til andre filer, og mange tror at noe er galt.',
    remedy: 'Åpne filen i Word, svar ja, og lagre den.',
  },
  'macros-absent': {
    title: 'Filen inneholder makroer.',
    why: 'Mange virksomheter stopper slike filer, og ingen bør måtte kjøre andres programmer for å lese et dokument.',
    remedy: 'Lagre filen som vanlig Word-dokument (.docx).',
  },
  'content-external': {
    title: 'Dokumentet henter innhold fra et annet sted når det åpnes.',
    details: ['{target}'],
    why: 'Innholdet mangler for den som ikke har tilgang dit, og den som eier stedet, kan se hvem som åpner filen.',
    remedy:
      'Bryt koblingen (Fil > Informasjon > Rediger koblinger til filer), så blir innholdet lagret i dokumentet.',
  },
  'template-attached': {
    title: 'Dokumentet viser til en mal på en disk eller server.',
    details: ['{target}'],
    why: 'Word leter etter malen og bruker lang tid på å åpne filen, og adressen viser hvordan mappene deres er ordnet.',
    remedy: 'Velg Utvikler > Dokumentmal, og skriv Normal i stedet.',
  },
  'changes-left': {
    title: 'Dokumentet har sporede endringer.',
    details: ['{count} i alt'],
    why: 'Leseren ser hva som er endret. Det er riktig i et dokument som skal vise endringer, ellers sjelden.',
    remedy: 'Gå gjennom endringene, og godta eller avvis dem (fanen Se gjennom) før filen sendes.',
  },
  'comments-left': {
    title: 'Dokumentet har kommentarer i margen.',
    details: ['{count} i alt'],
    why: 'Alle som får filen, kan lese dem.',
    remedy: 'Slett kommentarene (fanen Se gjennom) før filen sendes, hvis de ikke er ment for mottakeren.',
  },
}
