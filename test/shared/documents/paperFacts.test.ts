import { describe, expect, it } from 'vitest'
import { paperFacts } from '../../../shared/documents/paperFacts'
import { orderFor } from './paperFixture'
import { snapshotOf } from '../layout/sheetFixture'

describe('what a paper says about itself', () => {
  it('is its title with the 案件, its language and for whom it is', () => {
    const facts = paperFacts('iceberg', snapshotOf('納期\n'), orderFor('owner'))
    expect(facts).toMatchObject({ title: '氷山マップ　見本の会社', language: 'ja', author: '伴走ボード' })
    expect(facts.keywords).toContain('経営者版・経営者まで')
  })
})
