import { describe, expect, test } from 'vitest'
import { mendings, parted } from '../src/text/mendings.js'
import { isSyllable } from '../src/text/syllable.js'

const yes: readonly (readonly [name: string, words: string])[] = [
  ['initials', 'ba cá chá dạ đá gà ghế giá há kẻ khá là má na nga nghe nhà pin phá quả rá sa tá thà trà và xa à'],
  ['no initial', 'anh ăn âm em êm in ít oan uẩn ưu ương yêu yến ý ỷ ủy ỉa ổn ơn'],
  ['the i of gi', 'gì gìn giữ già giếng giết giường giặt giục'],
  ['qu', 'quá quan quăng quân quên quét quê quý quí quỳnh quýt quốc quyết quyền quơ quạnh quặng'],
  ['glides', 'hoa hoạch hoạt hoán hoàng xoáy xoắn khoe ngoèo toẹt tuần thuế thuở khuya khuỷu tuyển huýt luật luân huynh nguệch khuếch'],
  ['nuclei of two letters', 'tiến kiểm nghiêng nước đường thuộc cuốn rượu hươu bưởi chuối mía cửa mùa boong soóc'],
  ['stops with sắc and nặng', 'các cạp tết tệch sách mặt học tích lịch được việc khuất'],
  ['both styles of tone marks', 'hoà hòa khoẻ khỏe thuỷ thủy uỷ ủy loá lóa'],
  ['both letters', 'kỷ kỉ lý lí mỹ mĩ tỷ tỉ quy qui hy hi'],
  ['loans that are one syllable', 'xoong buýt voan boong tuýp moóc'],
]
const no: readonly (readonly [name: string, words: string])[] = [
  ['ng and ngh, g and gh, c and k and q', 'nghành nghày ngiêm ngề gế ghà kác cế cỉ quôc qan ceo'],
  ['a stop without its tone', 'thưc hoc cac viêc cáp̀ họach thuổc mằt sãch'],
  ['the tone on the wrong letter', 'hòan tòan khỏan nuớc truờng đuợc cuả muà tíên qúy qủa gìa họat'],
  ['two tones', 'họạt cácć tấấn'],
  ['a letter too many', 'thànhh ttrong côngg nhâân khôông đđảm'],
  ['a letter lost', 'trog côg nhn trươ nghiê tiê xuâ'],
  ['no Vietnamese letter', 'web zalo jun fax wifi straße'],
  ['other languages', 'krông brâu đăk test online marketing'],
  ['nothing', ''],
]

describe('a syllable', () => {
  test.each(yes)('%s', (_, words) => expect(words.split(' ').filter((word) => !isSyllable(word))).toEqual([]))
  test.each(no)('not: %s', (_, words) => expect(words.split(' ').filter((word) => isSyllable(word))).toEqual([]))
  test('takes time with its length', () => {
    expect(isSyllable('ng'.repeat(100_000))).toBe(false)
  })
})

describe('what a word was meant for', () => {
  const known = new Set(['ngành', 'thực', 'thức', 'toàn', 'thành', 'trong', 'nước', 'việc', 'đường', 'triển', 'khai'])
  test.each([
    ['nghành', 'ngành'], ['thưc', 'thức thực'], ['tòan', 'toàn'], ['thànhh', 'thành'], ['trnog', 'trong'], ['nuớc', 'nước'], ['viềc', 'việc'], ['đườg', 'đường'], ['xyz', ''],
  ])('%s: %s', (word, meant) => {
    expect(mendings(word, (one) => known.has(one)).map((mending) => mending.word).sort().join(' ')).toBe(meant)
  })
  test('two words without a space', () => {
    expect([...parted('triểnkhai')]).toContainEqual(['triển', 'khai'])
    expect([...parted('online')].map((both) => both.join(' '))).toEqual([])
  })
})
