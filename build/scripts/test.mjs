// `npm test`: installs what is missing, then runs everything and ends with the line `N passed, N failed`.
// Stage names as arguments run only those: `npm test -- walls unit`. Formatting is the business of `npm run check`.
import { ensureDependencies } from './ensureDependencies.mjs'
import { installTestPrograms } from './installTestPrograms.mjs'
import { runStages } from './runStages.mjs'
import { STAGES } from './stages.mjs'

function chooseStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown.length > 0) return undefined
  return STAGES.filter(({ name }) => (names.length === 0 ? name !== 'format' : names.includes(name)))
}

const stages = chooseStages(process.argv.slice(2))
const problem = !stages
  ? `Stages are: ${STAGES.map(({ name }) => name).join(', ')}`
  : !ensureDependencies()
    ? 'The packages could not be installed; see the message of npm ci above.'
    : installTestPrograms()

if (problem) {
  console.error(problem)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
} else {
  await runStages(stages)
}
