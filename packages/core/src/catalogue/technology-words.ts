import { foldedText } from './word-stems.js'

/** How the title of a specification shows which technology it is for, in all three languages. */
const words: Readonly<Record<string, RegExp>> = {
  'medicine-dispenser': /medisindispenser|medicine dispenser|medication dispenser/,
  'safety-alarm': /trygghetsalarm|tryggleiksalarm|fallalarm|safety alarm|fall alarm|personal alarm/,
  'home-monitoring': /hjemmeoppfolging|heimeoppfolging|avstandsoppfolging|home monitoring|remote monitoring/,
  'digital-supervision': /digitalt? tilsyn|kameratilsyn|digital supervision/,
  location: /lokalisering|\bgps\b|location (?:device|tracking|technology)/,
  'electronic-lock': /e-laas|dorlaas|electronic (?:door )?lock|door lock/,
  'patient-notification': /pasientvarsling|sykesignal|sjukesignal|patient notification|nurse call/,
  'response-centre': /responssenter|alarmmottak|response centre|alarm reception/,
}

/** The technologies that a title names. */
export function technologiesNamed(title: string): readonly string[] {
  const text = foldedText(title)
  return Object.keys(words).filter((technology) => words[technology]?.test(text) === true)
}
