// The JSON reports of Vitest and Playwright, as counts and the names of what failed. A skipped test counts as failed:
// a test runs or it is deleted.
import { existsSync, readFileSync } from 'node:fs'

function readVitest(report) {
  const failures = []
  let passed = 0
  for (const file of report.testResults) {
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') passed += 1
      else failures.push(`${fullName} (${status})`)
    }
    const failedInside = file.assertionResults.some(({ status }) => status === 'failed')
    if (file.status === 'failed' && !failedInside)
      failures.push(`${file.name}: ${file.message.split('\n')[0]}`)
  }
  return { passed, failures }
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

function readPlaywright(report) {
  const failures = report.errors.map(({ message }) => String(message).split('\n')[0])
  let passed = 0
  for (const { title, file, tests } of report.suites.flatMap(specsOf)) {
    for (const { status } of tests) {
      if (status === 'expected') passed += 1
      else failures.push(`${file}: ${title} (${status})`)
    }
  }
  return { passed, failures }
}

const READERS = { vitest: readVitest, playwright: readPlaywright }

/** Returns undefined when the tool wrote no report, as when it died. */
export function readReport(tool, path) {
  if (!existsSync(path)) return undefined
  return READERS[tool](JSON.parse(readFileSync(path, 'utf8')))
}
