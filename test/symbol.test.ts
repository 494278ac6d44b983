import { describe, expect, test } from 'vitest'
import { symbol } from '../src/recognise/citation/document-symbol.js'

describe('a number with its symbol, taken apart', () => {
  test.each<readonly [text: string, serial: string, type: string | null, groups: readonly string[], form: string | null]>([
    ['57-NQ/TW', '57', 'NQ', ['TW'], 'party'],
    ['15/2026/NQ-HĐND', '15', 'NQ', ['HĐND'], 'state'],
    ['12/UBND-VX', '12', null, ['UBND', 'VX'], 'state'],
    ['15/QĐUBND', '15', 'QĐ', ['UBND'], 'state'],
    ['298 KH/TWĐTN', '298', 'KH', ['TWĐTN'], 'other'],
    ['01/KH.LĐ', '1', 'KH', ['LĐ'], 'other'],
    ['22/2021/TT-BGD ĐT', '22', 'TT', ['BGDĐT'], 'state'],
    ['65-KH/BDVTU-BCSĐ UBND', '65', 'KH', ['BDVTU', 'BCSĐ UBND'], 'party'],
  ])('%s', (text, serial, type, groups, form) => {
    expect(symbol(text)).toMatchObject({ serial, type, groups, form })
  })
})
