// The built-in samples, in the order they are offered.
import type { Sample } from './sample'
import { smp01 } from './smp01'
import { smp05 } from './smp05'

export const SAMPLES: readonly Sample[] = [smp01, smp05]
