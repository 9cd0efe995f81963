import type { LintSentences } from './sentences.js'

const repair =
  'Opne fila i Word, la Word reparere henne, og lagre henne på nytt. Er fila laga av eit anna program, sei frå til dei som har laga det.'
const broken = 'Word seier at fila er skadd, eller opnar henne ikkje.'

/** Det som blir sagt om ei Word-fil på nynorsk. */
export const nn: LintSentences = {
  'package-refused': { title: 'Fila kan ikkje lesast.', why: broken, remedy: repair },
  'not-a-document': {
    title: 'Fila er ikkje eit Word-dokument.',
    why: 'Berre Word-dokument (.docx) kan kontrollerast.',
    remedy: 'Opne fila i programmet ho er laga i, og lagre henne som Word-dokument.',
  },
  'xml-malformed': { title: 'Fila er skadd.', details: ['{message}'], why: broken, remedy: repair },
  'character-allowed': {
    title: 'Fila inneheld eit teikn som ikkje er tillate.',
    details: ['teiknet {code}'],
    why: 'Ingen program opnar fila.',
    remedy:
      'Fjern teiknet frå teksten som fila er laga av. Det er usynleg, og kjem ofte med når tekst blir limt inn.',
  },
  'content-type-defined': {
    title: 'Ein del av fila har ingen kjend type.',
    details: ['{part}'],
    why: broken,
    remedy: repair,
  },
  'relationship-defined': {
    title: 'Fila viser til ein del som ikkje finst.',
    details: ['{target}', '{id}'],
    why: broken,
    remedy: repair,
  },
  'cell-paragraph': { title: 'Ei tabellcelle sluttar ikkje med eit avsnitt.', why: broken, remedy: repair },
  'table-in-paragraph': { title: 'Ein tabell står inne i eit avsnitt.', why: broken, remedy: repair },
  'bookmark-unique': {
    title: 'To bokmerke har same namn.',
    details: ['bokmerket «{name}»', 'bokmerke nummer {id}'],
    why: 'Lenkjer og tilvisingar kan føre til feil stad.',
    remedy: 'Slett det eine bokmerket (Set inn > Bokmerke), og set det inn att med eit anna namn.',
  },
  'bookmark-paired': {
    title: 'Eit bokmerke manglar byrjing eller slutt.',
    details: ['bokmerket «{name}»', 'bokmerke nummer {id}'],
    why: 'Word kan seie at fila er skadd, og lenkjer til bokmerket verkar ikkje.',
    remedy: repair,
  },
  'control-id-unique': {
    title: 'To felt som skal fyllast ut, har same nummer.',
    details: ['nummer {id}'],
    why: 'Svara kan ikkje skiljast frå kvarandre når fila blir lesen inn att.',
    remedy:
      'Slett det eine feltet og set det inn på nytt (fana Utviklar). Ikkje kopier felt mellom dokument.',
  },
  'drawing-id-unique': {
    title: 'To bilete har same nummer.',
    details: ['nummer {id}'],
    why: 'Nokre versjonar av Word vil reparere fila.',
    remedy: 'Lagre fila på nytt i Word. Då får bileta nye nummer.',
  },
  'field-balanced': {
    title: 'Eit felt manglar byrjing eller slutt.',
    why: 'Word kan seie at fila er skadd, eller vise koden til feltet midt i teksten.',
    remedy: repair,
  },
  'style-defined': {
    title: 'Teksten bruker ein stil som ikkje finst i dokumentet.',
    details: ['stilen «{style}»'],
    why: 'Teksten får utsjånaden til brødteksten, og ei overskrift er ikkje lenger ei overskrift.',
    remedy: 'Merk teksten og gi han ein stil som finst.',
  },
  'numbering-defined': {
    title: 'Ei liste bruker ei nummerering som ikkje finst i dokumentet.',
    details: ['nummerering {id}'],
    why: 'Tal og kulepunkt blir borte.',
    remedy: 'Merk lista og slå nummereringa på att.',
  },
  'anchor-defined': {
    title: 'Ei lenkje eller tilvising fører til eit bokmerke som ikkje finst.',
    details: ['bokmerket «{anchor}»'],
    why: 'Lenkja verkar ikkje, og på papir kan det stå ei feilmelding.',
    remedy: 'Set inn tilvisinga på nytt (Referansar > Kryssreferanse), eller oppdater innhaldslista.',
  },
  'field-error': {
    title: 'Teksten inneheld ei feilmelding frå Word.',
    details: ['«{text}»'],
    why: 'Lesaren får ei feilmelding der det skulle ha stått ei tilvising.',
    remedy: 'Slett feilmeldinga og set inn tilvisinga på nytt (Referansar > Kryssreferanse).',
  },
  'comments-present': {
    title: 'Fila har ei liste over kommentarar utan kommentarar.',
    why: 'Nokre program nektar å opne slike filer.',
    remedy: 'Lagre fila på nytt i Word, så blir lista borte.',
  },
  'header-row': {
    title: 'Overskriftene i ein tabell er ikkje merkte som overskriftsrad.',
    details: ['tabellen «{table}»'],
    why: 'Ein skjermlesar kan ikkje seie kva kolonne ei celle høyrer til, og rada blir ikkje gjenteken på neste side.',
    remedy: 'Set markøren i rada og vel Oppsett > Gjenta overskriftsrader.',
  },
  'table-headings': {
    title: 'Ein tabell har verken overskriftsrad eller overskriftskolonne.',
    details: ['tabellen «{table}»'],
    why: 'Den som får tabellen lesen opp, veit ikkje kva cellene gjeld. Blir tabellen berre brukt til å plassere tekst, kan teksten bli lesen opp i feil rekkjefølgje.',
    remedy:
      'Lag ei overskriftsrad (Tabellutforming > Overskriftsrad, og Oppsett > Gjenta overskriftsrader). Er det eigentleg ikkje ein tabell, bruk avsnitt i staden.',
  },
  'table-name': {
    title: 'Ein tabell har verken tabelltekst, tittel eller beskriving.',
    why: 'Den som ikkje ser tabellen, kan ikkje avgjere om han er verd å lese.',
    remedy:
      'Set inn ein tekst over tabellen (Referansar > Set inn bilettekst), eller skriv ein tittel under Tabelleigenskapar > Alternativ tekst.',
  },
  'table-layout': {
    title: 'Ein tabell ser ut til å vere brukt for å plassere tekst.',
    details: ['tabellen «{table}»'],
    why: 'Skjermlesarar seier «tabell» og talet på celler der det ikkje er nokon tabell.',
    remedy: 'Bruk avsnitt, kantlinjer eller spalter i staden for ein tabell.',
  },
  'table-simple': {
    title: 'Ein tabell har celler som er slått saman.',
    details: ['tabellen «{table}»'],
    why: 'Skjermlesarar kan kople cellene til feil overskrift.',
    remedy: 'Del cellene, og gjenta heller teksten. Ei overskrift på tvers av heile tabellen kan stå.',
  },
  'heading-order': {
    title: 'Ei overskrift hoppar over eit nivå.',
    details: ['«{text}» er på nivå {to}, men overskrifta før er på nivå {from}', '«{text}»'],
    why: 'Mange finn fram ved å gå frå overskrift til overskrift, og då ser det ut som om noko manglar.',
    remedy: 'Gi overskrifta nivået under den førre. Den første overskrifta skal vere på nivå 1.',
  },
  'heading-empty': {
    title: 'Ei overskrift er tom.',
    why: 'Ho blir ei tom linje i innhaldslista og i lista over overskrifter.',
    remedy: 'Slett avsnittet, eller gi det stilen Normal.',
  },
  'heading-present': {
    title: 'Eit langt dokument har ingen overskrifter.',
    details: ['{words} ord'],
    why: 'Ingen finn fram i dokumentet utan å lese alt, og det kan ikkje få innhaldsliste.',
    remedy: 'Bruk stilane Overskrift 1, 2 og 3 på overskriftene. Feit skrift er ikkje nok.',
  },
  'picture-alt': {
    title: 'Eit bilete manglar ein alternativ tekst som seier kva det viser.',
    details: ['{name}, med teksten «{alt}»', '{name}'],
    why: 'Den som ikkje ser biletet, får ikkje vite kva det viser.',
    remedy:
      'Høgreklikk på biletet, vel Vis alternativ tekst, og skriv kva biletet viser. Er det berre pynt, merk det som dekorativt.',
  },
  'object-inline': {
    title: 'Eit bilete flyt fritt på sida.',
    details: ['{name}'],
    why: 'Skjermlesarar les det på feil stad, eller hoppar over det.',
    remedy: 'Høgreklikk på biletet og vel Tekstbryting > På linje med tekst.',
  },
  'contrast-enough': {
    title: 'Teksten skil seg for lite frå bakgrunnen.',
    details: [
      '«{text}»: #{colour} på #{background} gir {ratio} til 1, men kravet er {least} til 1 (talet på stader: {count})',
    ],
    why: 'Den som ser dårleg, les i sterkt lys eller har skrive ut i svart-kvitt, kan ikkje lese teksten.',
    remedy:
      'Vel ein mørkare skriftfarge eller ein lysare bakgrunn. Endre helst stilen, så blir det likt overalt.',
  },
  'link-text': {
    title: 'Ei lenkje seier ikkje kvar ho fører.',
    details: ['«{text}»'],
    why: 'Skjermlesarar kan liste opp lenkjene åleine, og då seier «her» ingenting.',
    remedy: 'Skriv namnet på det lenkja fører til, som lenkjetekst.',
  },
  'link-address': {
    title: 'Ei lenkje blir vist som nettadresse.',
    details: ['{text}'],
    why: 'Adressa blir lesen opp bokstav for bokstav.',
    remedy:
      'Skriv namnet på sida som lenkjetekst. Skal dokumentet lesast på papir, kan adressa stå i parentes.',
  },
  'control-title': {
    title: 'Eit felt som skal fyllast ut, har ingen tittel.',
    details: ['feltet med merket «{tag}»'],
    why: 'Den som ikkje ser teksten ved sida av feltet, veit ikkje kva som skal stå der.',
    remedy: 'Merk feltet, vel Utviklar > Eigenskapar, og skriv ein tittel.',
  },
  'control-placeholder': {
    title: 'Eit felt som skal fyllast ut, har ingen leietekst.',
    details: ['feltet «{title}»'],
    why: 'Feltet er vanskeleg å få auge på når det er tomt.',
    remedy: 'Slå på Utformingsmodus (fana Utviklar), og skriv leieteksten i feltet.',
  },
  'language-present': {
    title: 'Dokumentet seier ikkje kva språk det er på.',
    details: ['språket er sett til «{language}»'],
    why: 'Skjermlesarar kan lese norsk tekst med engelsk uttale, og stavekontrollen verkar ikkje.',
    remedy: 'Vel Sjå gjennom > Språk > Set korrekturspråk, vel språket, og gjer det til standard.',
  },
  'title-present': {
    title: 'Dokumentet manglar tittel i eigenskapane.',
    details: ['tittelen er «{title}»'],
    why: 'Program viser og les opp filnamnet i staden.',
    remedy: 'Vel Fil > Informasjon og skriv tittelen under Eigenskapar.',
  },
  'blank-paragraphs': {
    title: 'Tomme avsnitt er brukte for å lage luft.',
    details: ['{count} på rad'],
    why: 'Skjermlesarar seier «tom» for kvart avsnitt, og sidene blir brotne tilfeldig når noko blir endra.',
    remedy: 'Slett dei tomme avsnitta, og set avstand før og etter i stilen, eller set inn eit sideskift.',
  },
  'text-hidden': {
    title: 'Dokumentet inneheld skjult tekst.',
    details: ['«{text}» (talet på stader: {count})'],
    why: 'Alle som får fila, kan vise teksten, og nokre får han lesen opp.',
    remedy: 'Vis skjult tekst i Word, og slett han, eller fjern merket for Skjult under Skrift.',
  },
  'update-asked': {
    title: 'Dokumentet ber om å få oppdatere felt når det blir opna.',
    why: 'Alle som opnar fila, får eit spørsmål om felt som viser til andre filer, og mange trur at noko er gale.',
    remedy: 'Opne fila i Word, svar ja, og lagre henne.',
  },
  'macros-absent': {
    title: 'Fila inneheld makroar.',
    why: 'Mange verksemder stoppar slike filer, og ingen bør måtte køyre program frå andre for å lese eit dokument.',
    remedy: 'Lagre fila som vanleg Word-dokument (.docx).',
  },
  'content-external': {
    title: 'Dokumentet hentar innhald frå ein annan stad når det blir opna.',
    details: ['{target}'],
    why: 'Innhaldet manglar for den som ikkje har tilgang dit, og den som eig staden, kan sjå kven som opnar fila.',
    remedy:
      'Bryt koplinga (Fil > Informasjon > Rediger koplingar til filer), så blir innhaldet lagra i dokumentet.',
  },
  'template-attached': {
    title: 'Dokumentet viser til ein mal på ein disk eller server.',
    details: ['{target}'],
    why: 'Word leitar etter malen og bruker lang tid på å opne fila, og adressa viser korleis mappene dykkar er ordna.',
    remedy: 'Vel Utviklar > Dokumentmal, og skriv Normal i staden.',
  },
  'changes-left': {
    title: 'Dokumentet har spora endringar.',
    details: ['{count} i alt'],
    why: 'Lesaren ser kva som er endra. Det er rett i eit dokument som skal vise endringar, elles sjeldan.',
    remedy: 'Gå gjennom endringane, og godta eller avvis dei (fana Sjå gjennom) før fila blir send.',
  },
  'comments-left': {
    title: 'Dokumentet har kommentarar i margen.',
    details: ['{count} i alt'],
    why: 'Alle som får fila, kan lese dei.',
    remedy:
      'Slett kommentarane (fana Sjå gjennom) før fila blir send, om dei ikkje er meinte for mottakaren.',
  },
}
