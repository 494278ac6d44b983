/** Worst food: near matches that repeat, for every pattern and loop that could look at the same text again and again. */

/** Pieces that are repeated to a text, by what they are food for. */
export const FOOD = {
  words: ['a ', 'và ', 'của ', 'các ', 'số ', 'ngày ', 'chỉ đạo ', 'nhiệm vụ ', 'sản phẩm a b ', 'Âu ', 'ABC ', 'phòng, chống ', 'Ế'.normalize('NFD'), '🎉'],
  brackets: ['(', '( a ', '()', ') (', '“', '“a” ', '"“"“', '“a (b ', 'Sở A (', '(Sở A (', '(kèm theo ', 'của Ban A (khóa ', '(ngày 1/1 ('],
  gaps: [' ', '\t', 'a\t', 'a   ', '. ', ': ', ', ', '; ', '- - ', '| | ', 'a | b ', '…', '....', '_ ', '\u00a0', 'Nơi nhận: ', 'TM. ', 'SỞ A ', 'Nguyễn Văn '],
  citations: [
    'số 1, ', '1-', '1-A', '1/', '12/KH-', '12-KH/TU, ', '1157, ', '12, 13 và ', 'Kế hoạch số 12-KH/TU, ngày 1/1/2024 của Tỉnh ủy; ', 'Quyết định số 15 ngày 1/1/2026 của Bộ A, ', 'Luật ', 'Luật Đất đai, ',
    'Luật Đất đai số 12/2024/QH15, ', 'Kế hoạch số 12-KH/TU của Ban A (khóa ', 'giữa Sở A và Sở B ', 'Kế hoạch số .... /KH-UBND ', 'ban hành Kế hoạch ', 'ngày 1/1/2026, Sở A ban hành ', 'Kế hoạch của Sở A số ', 'Kế hoạch số ',
    'Nghị quyết 57, ', 'số 57, 59 và ', 'Luật sửa đổi, bổ sung một số điều của ', 'Luật Phòng, chống ', 'theo đề nghị của Sở A tại Tờ trình số 1/TTr-A ', 'Nghị quyết của Bộ A ', 'CỦA BỘ A VÀ ', 'của Sở A, Thể thao ', '1 KH/',
    'của Ủy ban (UBND) tỉnh ',
  ],
  times: [
    'tháng 1, ', 'tháng 1, 1, 1, 1, ', 'tháng 1 và ', 'quý i, ', 'trong ', 'trong tháng 1/2026, ', '(trong tháng 1 ', 'a ( b trong tháng 1 c ', 'từ 1 ', 'từ tháng 1 ', 'đến ', 'rằm ', 'định kỳ ', 'hằng năm, ', 'hằng tháng ', '3 tháng/lần, ',
    'trước ngày 1/1/2026, ', '"trước ngày 1/1/2026" ', 'hoàn thành và ', 'ngày 1/1/2026 ', '1/1/', '01', 'năm 2026 ', 'giai đoạn 2021-2025 ', 'năm học 2025-', 'kỷ niệm 95 năm (1/1/1930-1/1/2025) ', 'thứ Hai, ngày 5/1/2026, ',
    'trong vòng 30 ngày ', 'thời gian: ', 'thời hạn hoàn thành: ', 'ngày 1, 1, ', 'ngày 1, 1, 1, 1, 1, 1, 1, 1, ', 'trong các ngày 1 và ', 'hằng tháng, a b ', 'hằng tháng, quý, ', 'kế hoạch hằng năm ', 'a hằng năm ', '(a hằng năm ',
    '1 lần/', '1 lần/tháng ', '6 tháng ', 'mùng 1 ', 'từ mùng 1 đến ', 'thứ hai hằng ', 'Quý I/2026, ', '(quý I/2026 ', 'trước, ', 'chậm nhất là vào ', 'từ 8 giờ ', 'sau khi ',
  ],
  units: [
    'Sở Nội vụ, ', 'Sở Nội vụ; ', 'các sở, ', 'xã, ', 'UBND xã, UBND phường, ', 'Sở A, các sở, ban, ngành, ', 'Sở Nội vụ thực hiện; ', 'Sở Nội vụ thực hiện. ', 'Sở Nội vụ chủ trì, ', 'Sở Nội vụ chủ trì, phối hợp với Sở Y tế và ', 'phối hợp với ',
    '; phối hợp với Sở Nội vụ ', ', giao Sở Nội vụ tổng hợp', ', giao UBND xã abc', ' giao ', '(Sở A chủ trì); ', '(Sở A); ', 'Căn cứ a, Sở Nội vụ ', 'Thực hiện: Sở Nội vụ ', 'Ban Chỉ đạo ', 'Bộ Y tế ', 'Sở A: Sở B ', 'Phòng Đoàn thể và các hội và ',
  ],
  sentences: ['A. ', 'a. 2. A', 'A; - A', '1. ', '1.1. A', 'a) A. ', 'A.\u00a0', 'a<br>', '- a<br>', '. "', 'TP. ', 'A? '],
  labels: ['1.', '1.1.', 'I', 'I ', 'I V X ', 'a)', '- ', '# ', '#', '* ', '(1) ', '¹ ', '[1] ', 'Điều 1. ', 'Phần ', 'Tháng '],
  marks: ['*', '_', '**', 'a*b* ', '*a _b ', '_a* ', '*a **b', '**a *b', '_a', 'a_', '* _ ', 'a**b*c_', '\\*', 'a\u200b', '\\- \u200b', '[', '`', '|', '| a ', '|-', '*|'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A plan with this body, and what stands in its head and foot besides. */
export function plan(body: string, { head = '', foot = '' } = {}): string {
  return `ỦY BAN NHÂN DÂN\nXÃ SUỐI BÀNG\n${head}Số: 12/KH-UBND\nSuối Bàng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác dân vận năm 2026\n\nI. NHIỆM VỤ CỤ THỂ\n${body}
Nơi nhận:\n- Như trên;\n${foot}- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Thếm\n`
}

const lines = (n: number, of: (i: number) => string): string => Array.from({ length: n }, (_, i) => of(i)).join('\n')
const month = (i: number): string => `Tháng ${(i % 12) + 1}`
const dated = (i: number): string => `${(i % 28) + 1}/${(i % 12) + 1}`
const lettered = (i: number): string => i.toString(26).replace(/./gu, (c) => String.fromCharCode(65 + Number.parseInt(c, 26)))

/** Whole plans of a length that grows with `n`, for reading and for the rules. */
export const PLANS: Readonly<Record<string, (n: number) => string>> = {
  'short lines': (n) => plan(lines(n, () => 'a')),
  'short paragraphs': (n) => plan(lines(n, () => 'a\n')),
  'identical tasks': (n) => plan(lines(n, () => '- Báo cáo kết quả thực hiện nhiệm vụ được giao.')),
  'tasks that begin alike': (n) => plan(lines(n, (i) => `- Tiếp tục đẩy mạnh tuyên truyền chủ trương, đường lối, chính sách, pháp luật lần thứ ${i}.`)),
  'numbered tasks': (n) => plan(lines(n, (i) => `${i + 1}. Tổ chức hội nghị lần ${i} (Sở Nội vụ tham mưu).`)),
  'tasks that are all number 1': (n) => plan(lines(n, (i) => `1. Tổ chức hội nghị ${i % 7} (Sở Nội vụ tham mưu).`)),
  'the same tasks in two months': (n) => plan(`Tháng 1\n${lines(n, (i) => `- Họp số ${i}.`)}\nTháng 2\n${lines(n, (i) => `- Họp số ${i}.`)}`),
  'distinct citations': (n) => plan(lines(n, (i) => `- Thực hiện Kế hoạch số ${i}-KH/TU, ngày ${dated(i)}/2025 của Tỉnh ủy.`)),
  'citations of one number that contradict each other': (n) => plan(lines(n, (i) => `- Thực hiện Kế hoạch số 5-KH/TU, ngày ${dated(i)}/${2000 + (i % 25)} của Ban A${i}.`)),
  'citations that contradict each other in pairs': (n) => plan(lines(n, (i) => `- Thực hiện Kế hoạch số ${i >> 1}-KH/TU, ngày ${dated(i)}/2025 của Tỉnh ủy.`)),
  'documents of one number, called by it': (n) => plan(lines(n, (i) => `- Thực hiện Kế hoạch số 5/KH-UBND ngày ${dated(i)}/2025 của UBND xã ${lettered(i)}, Kế hoạch số 5 và Kế hoạch nêu trên.`)),
  'laws': (n) => plan(lines(n, () => '- Tuyên truyền Luật Đất đai, Luật Nhà ở số 27/2023/QH15.')),
  'distinct units': (n) => plan(lines(n, (i) => `- Báo cáo (Phòng số ${i} thực hiện).`)),
  'units of nearly one name': (n) => plan(lines(n, (i) => `- Báo cáo (Phòng Nội vụ ${lettered(i)} thực hiện).`)),
  'units in capitals and small letters': (n) => plan(lines(n, (i) => `- Báo cáo (Phòng ${i.toString(2).padStart(16, '0').replaceAll('0', 'x').replaceAll('1', 'X')} thực hiện).`)),
  'units and recipients': (n) => plan(lines(n, (i) => `- Báo cáo (Phòng số ${i} thực hiện).`), { foot: `${lines(n, (i) => `- Phòng số ${i * 2};`)}\n` }),
  'months': (n) => plan(lines(n, (i) => `${month(i)}\n1. Họp giao ban ${i % 5} (Văn phòng).`)),
  'empty months': (n) => plan(lines(n, month)),
  'months of many years': (n) => plan(lines(n, (i) => `${month(i)}/${2000 + Math.floor(i / 12)}\n- Họp giao ban.\n- Báo cáo ${i}.`)),
  'sections': (n) => plan(lines(n, (i) => `${['I', 'II', 'III', 'IV', 'V'][i % 5]}. Nhiệm vụ\n1. Họp ${i}.`)),
  'empty sections': (n) => plan(lines(n, () => 'II. NHIỆM VỤ')),
  'headings in capitals': (n) => plan(lines(n, () => 'NHIỆM VỤ TRỌNG TÂM\n- Họp.')),
  'lists that start again under themselves': (n) => plan(lines(n, (i) => (i % 2 ? 'a) Việc:' : '1. Việc:'))),
  'all labels in turn': (n) => plan(lines(n, (i) => ['1. A', '1.1. A', '1.1.1. A', 'a) A', '- A', '+ A', '* A'][i % 7] ?? '')),
  'letters': (n) => plan(lines(n, (i) => `${'abcdđegh'[i % 8]}) Họp ${i}.`)),
  'rows of a table': (n) => plan(`| STT | Nội dung | Chủ trì | Thời gian |\n|--|--|--|--|\n${lines(n, (i) => `| ${i} | Họp ${i} | Sở A, Sở B | ${month(i)} |`)}`),
  'tables': (n) => plan(lines(n, (i) => `| STT | Nội dung | Chủ trì |\n|--|--|--|\n| 1 | Họp ${i} | Sở A |\n`)),
  'tables of tabs': (n) => plan(lines(n, (i) => `STT\tNội dung\tChủ trì\tThời gian\n1\tHọp ${i}\tSở A\t${month(i)}\nvà bàn\n`)),
  'a cell of tabs over many lines': (n) => plan(`STT\tNội dung\tChủ trì\tThời gian\n1\tHọp\n${lines(n, (i) => `và bàn việc ${i}`)}\tSở A\tQuý I`),
  'aligned columns': (n) => plan(`TT   Nội dung        Chủ trì     Thời gian\n${lines(n, (i) => `${i % 100}    Họp ${i % 10000}      Sở A        Quý I\n     và bàn          và B`)}`),
  'heads of aligned columns that no rows follow': (n) => plan(lines(n, (i) => `TT   Nội dung        Chủ trì     Thời gian\nHọp bàn về mọi việc của năm nay và của năm sau ${i}`)),
  'a line for each cell': (n) => plan(`STT\nNội dung\nChủ trì\nThời gian\n${lines(n, (i) => `${i + 1}\nHọp ${i}\nSở A\n${month(i)}`)}`),
  'heads that stand on lines of their own': (n) => plan(lines(n, () => 'STT\nNội dung\nChủ trì\nThời gian')),
  'a line for each cell and a pipe after it': (n) => plan(`STT\n|\nNội dung\n|\nChủ trì\n|\n${lines(n, (i) => `${i + 1}\n|\nHọp ${i}\n|\nSở A\n|`)}`),
  'heads and pipes': (n) => plan(lines(n, () => 'STT\n|\nNội dung\n|')),
  'a wide table': (n) => plan(`| Nội dung | Thời gian |${'ghi chú|'.repeat(n)}\n|${'a|'.repeat(n + 2)}`),
  'attached plans': (n) => plan('1. Họp.') + lines(n, (i) => `CHƯƠNG TRÌNH\ncông tác ${i}\n(kèm theo Kế hoạch số ${i}-KH/TU)\nI. NHIỆM VỤ\n1. Họp ${i} trước ngày 1/2/2026 theo Kế hoạch số ${i}-KH/TU (Sở A).\nNơi nhận:\n- A.\nGIÁM ĐỐC\nLê Văn A`),
  'appendices': (n) => plan('1. Họp.') + lines(n, (i) => `PHỤ LỤC ${i}\n1. Họp`),
  'one task over many lines': (n) => plan(`1. Họp\n${lines(n, () => 'và tiếp tục thực hiện các nhiệm vụ được giao')}`),
  'one task of many paragraphs': (n) => plan(`1. Họp.\n\n${lines(n, () => 'Tiếp tục thực hiện nhiệm vụ.\n')}`),
  'one task of paragraphs that are units': (n) => plan(`1. Sở Nội vụ\n\n${lines(n, () => 'Sở Nội vụ\n')}`),
  'an attribute of many paragraphs': (n) => plan(`1. Họp\n- Thời gian: tháng 1.\n\n${lines(n, () => 'Một đoạn.\n')}`),
  'attributes': (n) => plan(lines(n, (i) => `1. Họp ${i}\n- Thời gian: tháng 1\n- Đơn vị chủ trì: Sở A`)),
  'symbols cut over lines': (n) => plan(`1. Họp số 24-\n${lines(n, () => 'A-')}`),
  'footnotes': (n) => plan(lines(n, (i) => `1. Họp¹.\n¹ Kế hoạch số ${i}-KH/TU.`)),
  'one long footnote': (n) => plan(`1. Họp.\n¹ chú thích\n${lines(n, () => 'tiếp')}`),
  'recipients': (n) => plan('1. Họp.', { foot: `${lines(n, (i) => `- Sở ${i};`)}\n` }),
  'one recipient over many lines': (n) => plan('1. Họp.', { foot: `- Sở A\n${lines(n, () => 'và tiếp')}\n` }),
  'recipients on one line': (n) => plan('1. Họp.', { foot: `- ${'Sở A; - '.repeat(n)}\n` }),
  'signatures': (n) => plan('1. Họp.') + lines(n, () => 'GIÁM ĐỐC\nLê Văn An'),
  'an attachment line that does not close': (n) => `KẾ HOẠCH\ncông tác năm 2026\n(kèm theo Kế hoạch\n${lines(n, () => 'số một')}\n`,
  'a title of many lines': (n) => `KẾ HOẠCH\n${lines(n, () => 'công tác năm 2026 tiếp')}\n\nI. NHIỆM VỤ\n1. Họp`,
  'the basis': (n) => `KẾ HOẠCH\nvề công tác\n\n${lines(n, (i) => `Căn cứ Kế hoạch số ${i}-KH/TU ngày 1/1/2025 của Tỉnh ủy;`)}\n\nI. NHIỆM VỤ\n1. Họp.`,
  'columns in the head': (n) => `${'SỞ A\t'.repeat(n)}\n\nKẾ HOẠCH\nvề a\n\nI. NHIỆM VỤ\n1. Họp.`,
  'columns in the foot': (n) => plan('1. Họp.') + 'Sở A\t'.repeat(n),
  'brackets and quotation marks that do not close': (n) => plan(lines(n, () => '- Họp (Sở A “b.')),
  'abbreviations': (n) => plan(lines(n, (i) => `- Họp ${lettered(i).padStart(4, 'X')} và QCDC.`)),
  'items glued to a number': (n) => plan(`1. Họp. ${Array.from({ length: n }, (_, i) => `${i + 2}. Họp.`).join(' ')}`),
  'bullets glued under a number': (n) => plan(`1. Họp:\na) Họp:\n- Họp; ${'- Họp; '.repeat(n)}`),
  'placeholders': (n) => plan(lines(n, () => '- Họp .......... và … xxx […].')),
  'references within the plan': (n) => plan(lines(n, (i) => `${i + 1}. Theo mục II.${i}, Phụ lục ${i}, điểm a khoản 1 Điều ${i}.`)),
  'anniversaries': (n) => plan(lines(n, () => '- Kỷ niệm 95 năm (3/2/1930-3/2/2025).')),
  'deadlines': (n) => plan(lines(n, (i) => `- Báo cáo trước ngày ${dated(i)}/2026, hằng tháng, thứ Hai, ngày 5/1/2026.`)),
  'deadlines in one task': (n) => plan(`1. ${'Báo cáo trước ngày 4/1/2026. '.repeat(n)}`),
  'decomposed letters': (n) => plan(lines(n, () => '- Tổ chức đối thoại theo Kế hoạch số 5-KH/TU (Sở Nội vụ).'.normalize('NFD'))),
  'decomposed letters on one line': (n) => plan(`- ${'Kế hoạch số 5-KH/TU, (Sở Nội vụ). '.repeat(n).normalize('NFD')}`),
  'decomposed letters in every other line': (n) => plan(lines(n, (i) => (i % 2 ? '- Tổ chức đối thoại.'.normalize('NFD') : '- Tổ chức đối thoại.'))),
  'emphasis': (n) => plan(lines(n, () => '- *Họp* **và** _báo cáo_ a*b*')),
  'emphasis that does not close': (n) => plan(lines(n, () => '- *a **b _c')),
  'a heading of colons': (n) => plan(`1. ${': '.repeat(n)}a (\n- b`),
  'a line of spaces': (n) => plan(`1. Họp${' '.repeat(n)}a\n- b (c${' '.repeat(n)}).`),
  'blank lines': (n) => plan(`${'\n'.repeat(n)}1. Họp`),
  'CRLF': (n) => plan(lines(n, (i) => `${i}. Họp.`)).replaceAll('\n', '\r\n'),
  'a novel': (n) => lines(n, () => 'Ngày xưa có một chàng trai nghèo sống bên bờ sông. Chàng làm thuê.\n'),
  'JSON': (n) => `{${lines(n, (i) => `"a${i}": [1, 2, {"b": "c"}],`)}}`,
  'JSON on one line': (n) => `{${Array.from({ length: n }, (_, i) => `"a${i}":[1,2,{"b":"c"}]`).join(',')}}`,
}
