/** How many of each list the page shows. */
export interface Caps {
  readonly decisions: number
  readonly tasks: number
  readonly benefits: number
  readonly routines: number
  readonly additional: number
  readonly recommendations: number
  readonly services: number
  /** Of what one line is about. */
  readonly named: number
}

const most: Caps = {
  decisions: 6,
  tasks: 8,
  benefits: 6,
  routines: 6,
  additional: 3,
  recommendations: 3,
  services: 4,
  named: 3,
}

/** What is given up, one after another, until the rest fits: what asks least of the reader first. */
const steps: readonly Partial<Caps>[] = [
  { services: 3 },
  { recommendations: 2 },
  { routines: 5 },
  { additional: 2 },
  { benefits: 5 },
  { tasks: 7 },
  { routines: 4 },
  { recommendations: 1 },
  { named: 2 },
  { benefits: 4 },
  { tasks: 6 },
  { services: 2 },
  { additional: 1 },
  { routines: 3 },
  { decisions: 5 },
  { benefits: 3 },
  { tasks: 5 },
  { decisions: 4 },
  { services: 1 },
  { routines: 2 },
  { tasks: 4 },
  { named: 1 },
  { recommendations: 0 },
  { benefits: 2 },
  { tasks: 3 },
  { routines: 1 },
  { decisions: 3 },
]

/** The page that shows most and is no higher than its room. */
export function fitted<Page>(
  pageOf: (caps: Caps) => Page,
  heightOf: (page: Page) => number,
  room: number,
): Page {
  const fits = (caps: Caps): boolean => heightOf(pageOf(caps)) <= room
  let caps = most
  for (const step of steps) {
    if (fits(caps)) break
    caps = { ...caps, ...step }
  }
  // What was given up before something larger may have its place again, the last first.
  for (const name of [...new Set(steps.flatMap((step) => Object.keys(step) as (keyof Caps)[]))].reverse()) {
    const relaxed = { ...caps, [name]: most[name] }
    if (fits(relaxed)) caps = relaxed
  }
  return pageOf(caps)
}
