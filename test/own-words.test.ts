import { describe, expect, it } from 'vitest'
import { lint } from '../src/check/lint.js'
import { parse } from '../src/assemble/parse.js'
import { rules } from '../src/rules/index.js'
import { defaults, type Settings } from '../src/settings/settings.js'

const plan = (citation: string): Uint8Array =>
  new TextEncoder().encode(`KẾ HOẠCH\nVăn thư năm 2026\n\nCăn cứ ${citation};\n\nI. NHIỆM VỤ\n1. Rà soát (Văn phòng chủ trì).\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn Minh\n`)

async function found(citation: string, own: Partial<Settings> = {}): Promise<{ types: (string | null)[]; rules: string[] }> {
  const settings = { ...defaults, ...own }
  const document = await parse(plan(citation), { documentTypes: settings.documentTypes })
  return { types: document.plan.citations.map(({ type }) => type), rules: lint(document, rules, settings).filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId) }
}

describe('an office’s own document types', () => {
  const text = 'Quy trình số 05/QTr-SNV ngày 05/01/2026 của Sở Nội vụ'
  it('are read as types once they are set', async () => {
    expect((await found(text)).types).not.toContain('Quy trình')
    expect((await found(text, { documentTypes: [{ name: 'Quy trình', abbreviations: ['QTr'] }] })).types).toEqual(['Quy trình'])
  })
  it('make an abbreviation of theirs no contradiction', async () => {
    const other = 'Kế hoạch số 05/CT-SNV ngày 05/01/2026 của Sở Nội vụ'
    expect((await found(other)).rules).toEqual(['citation-type'])
    expect((await found(other, { documentTypes: [{ name: 'Kế hoạch', abbreviations: ['KH', 'CT'] }] })).rules).toEqual([])
  })
})

describe('an office’s own symbols', () => {
  const symbols = [{ symbol: 'BCĐ35', issuer: 'Ban Chỉ đạo 35' }]
  it.each([
    ['another issuer', 'Kế hoạch số 05-KH/BCĐ35, ngày 05/01/2026 của Ban Tổ chức Tỉnh ủy', ['citation-issuer']],
    ['the issuer itself', 'Kế hoạch số 05-KH/BCĐ35, ngày 05/01/2026 của Ban Chỉ đạo 35 tỉnh', []],
  ] as const)('%s', async (_, citation, expected) => {
    expect((await found(citation)).rules).toEqual([])
    expect((await found(citation, { symbols })).rules).toEqual(expected)
  })
})
