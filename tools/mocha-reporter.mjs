import Mocha from 'mocha'

const { Base } = Mocha.reporters
const { EVENT_RUN_END, EVENT_SUITE_BEGIN, EVENT_SUITE_END } = Mocha.Runner.constants
const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING } = Mocha.Runner.constants

/**
 * A mocha reporter: for each outermost suite its title, a mark for each test, its time; failures in full at the end.
 * Puts into `skipped` why each suite that did not run was left out, by title.
 */
export const suiteLines = (skipped) =>
  function SuiteLines(runner, options) {
    const base = new Base(runner, options)
    const isOutermost = (suite) => suite.parent?.root === true
    let startedAt = 0
    let marks = 0
    const mark = (text) => {
      process.stdout.write(marks > 0 && marks % 80 === 0 ? `\n    ${text}` : text)
      marks += 1
    }

    runner.on(EVENT_SUITE_BEGIN, (suite) => {
      if (!isOutermost(suite)) return
      startedAt = performance.now()
      marks = 0
      process.stdout.write(`  ${suite.title}\n    `)
    })
    runner.on(EVENT_TEST_PASS, () => mark(Base.color('green', '.')))
    runner.on(EVENT_TEST_FAIL, () => mark(Base.color('fail', '!')))
    runner.on(EVENT_TEST_PENDING, (test) => {
      mark(Base.color('pending', ','))
      skipped.set(...whySkipped(test))
    })
    runner.on(EVENT_SUITE_END, (suite) => {
      if (!isOutermost(suite)) return
      process.stdout.write(Base.color('light', `  ${Math.round(performance.now() - startedAt)} ms\n`))
    })
    runner.once(EVENT_RUN_END, () => {
      if (base.failures.length > 0) Base.list(base.failures)
    })
  }

// test/programs.ts writes the reason on the suite that needs the program.
function whySkipped(test) {
  for (let suite = test.parent; suite !== undefined; suite = suite.parent) {
    if (suite.skippedBecause !== undefined) return [suite.fullTitle(), suite.skippedBecause]
  }
  return [test.fullTitle(), 'it is marked with skip']
}
