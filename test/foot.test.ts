import { describe, expect, test } from 'vitest'
import { lexicon } from '../src/lexicon/index.js'
import { foot } from '../src/outline/foot.js'
import { starts } from '../src/read/lines.js'
import { textLines } from '../src/read/text.js'
import { Scanner } from '../src/text/text.js'

/** The recipients (`name | note`) and signatures (`authority / title / name`) of a plan's last lines. */
function read(text: string): { recipients: string[]; signatures: string[] } {
  const { recipients, signatures } = foot(text, textLines(text, starts(text)), new Scanner(lexicon()))
  return {
    recipients: recipients.map(({ name, note }) => (note === null ? name : `${name} | ${note}`)),
    signatures: signatures.map(({ authority, title, name }) => `${authority ?? '–'} / ${title} / ${name ?? '–'}`),
  }
}

// Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9; Hướng dẫn 36-HD/VPTW for the Party's form.
describe('recipients', () => {
  test.each<readonly [name: string, text: string, recipients: string[]]>([
    ['State, with semicolons', 'Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng, ban;\n- Lưu: VT, NV.', ['UBND tỉnh | b/c', 'Các phòng, ban', 'Lưu: VT, NV']],
    ['Party, with commas and without a colon', 'Nơi nhận\n- Thường trực Tỉnh ủy (để báo cáo),\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.', ['Thường trực Tỉnh ủy | để báo cáo', 'Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy']],
    ['names that go on in the next line', 'Nơi nhận:\n- Ban Tuyên giáo và Dân vận,\nVăn phòng Tỉnh ủy;\n- Các thôn;', ['Ban Tuyên giáo và Dân vận, Văn phòng Tỉnh ủy', 'Các thôn']],
    ['names that go on beside the signature', 'Nơi nhận:          CHỦ TỊCH\n- Thường trực Đảng ủy,\n  Thường trực HĐND;\n- Lưu: VT.          Hà Văn Thếm', ['Thường trực Đảng ủy, Thường trực HĐND', 'Lưu: VT']],
    ['a bullet lost where each ends with a comma', 'Nơi nhận:\n- Ban Tuyên giáo và Dân vận,\nVăn phòng Tỉnh ủy,\n- Các thôn,', ['Ban Tuyên giáo và Dân vận', 'Văn phòng Tỉnh ủy', 'Các thôn']],
    ['a name cut in mid-word', 'Nơi nhận:\n- Ban Chỉ huy\nquân sự xã;\n- Lưu: VT.', ['Ban Chỉ huy quân sự xã', 'Lưu: VT']],
    ['all on one line', 'Nơi nhận:\n- Như trên; - Các thôn; - Lưu: VT.', ['Như trên', 'Các thôn', 'Lưu: VT']],
    ['the first on the line of the words', 'Nơi nhận: Như Điều 3;\n- Lưu: VT.', ['Như Điều 3', 'Lưu: VT']],
    ['other bullets', 'Nơi nhận:\n+ Các thôn;\n• Công an xã;\n– Lưu: VT.', ['Các thôn', 'Công an xã', 'Lưu: VT']],
    ['emphasised words', '***Nơi nhận:***\n- *Các thôn;*', ['Các thôn']],
    ['a number among them', 'Nơi nhận:\n- Các tổ dân phố (12 bản);\n- Trường THCS số 1;', ['Các tổ dân phố | 12 bản', 'Trường THCS số 1']],
    ['brackets in mid-name', 'Nơi nhận:\n- Công an xã (Tổ 1) và Đoàn xã;', ['Công an xã (Tổ 1) và Đoàn xã']],
    ['in capitals', 'Nơi nhận:\nVPTW, VPCP;\nUBND TỈNH;\n- Lưu: VT.', ['VPTW, VPCP', 'UBND TỈNH', 'Lưu: VT']],
    ['cells with line breaks', '| **Nơi nhận:**<br>- UBND tỉnh;<br>- Lưu: VT. | **GIÁM ĐỐC**<br>Lê Văn Minh |\n|---|---|', ['UBND tỉnh', 'Lưu: VT']],
    ['without bullets, the signature beside them', 'Nơi nhận: GIÁM ĐỐC\nNhư trên; (Đã ký)\nUBND tỉnh; Lê Văn Minh\nCác sở: Y tế, Nội vụ;\nLưu: VT.', ['Như trên', 'UBND tỉnh', 'Các sở: Y tế, Nội vụ', 'Lưu: VT']],
    ['their heading lost', '- Như Điều 3; | GIÁM ĐỐC |\n- Lưu: VT. |', ['Như Điều 3', 'Lưu: VT']],
    ['all on one line with the signature', 'Nơi nhận: - Như trên; - Lưu: VT. CHỦ TỊCH Hà Văn Thếm', ['Như trên', 'Lưu: VT']],
    ['in capitals with bullets', 'NƠI NHẬN:\n- BAN GIÁM ĐỐC;\n- CÁC PHÒNG, ĐỘI;\n- LƯU: VT.', ['BAN GIÁM ĐỐC', 'CÁC PHÒNG, ĐỘI', 'LƯU: VT']],
    ['the signature in small letters beside them', 'Nơi nhận:\tGiám đốc\n- Các thôn;\n- Lưu: VT.\tLê Văn Minh', ['Các thôn', 'Lưu: VT']],
    ['office-holders without bullets are no signature', 'Nơi nhận:\nChủ tịch UBND xã;\nGiám đốc các hợp tác xã;\nLưu: VT.', ['Chủ tịch UBND xã', 'Giám đốc các hợp tác xã', 'Lưu: VT']],
    ['under another word', 'Nơi gửi:\n- Các thôn;\n- Lưu: VT.', ['Các thôn', 'Lưu: VT']],
    ['nobody', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Thếm', []],
  ])('%s', (_, text, recipients) => {
    expect(read(text).recipients).toEqual(recipients)
  })
})

describe('signatures', () => {
  test.each<readonly [name: string, text: string, signatures: string[]]>([
    ['the head of a collective', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Thếm', ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hà Văn Thếm']],
    ['a deputy for the head of a collective', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLò Thị Bông', ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lò Thị Bông']],
    ['the Party', 'T/M ĐẢNG ỦY\nPHÓ BÍ THƯ\n\nHà Thị Mai Lan', ['T/M ĐẢNG ỦY / PHÓ BÍ THƯ / Hà Thị Mai Lan']],
    ['a deputy of the Party', 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nSùng A Páo', ['K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN / Sùng A Páo']],
    ['a head alone', 'GIÁM ĐỐC\n\nLê Văn Minh', ['– / GIÁM ĐỐC / Lê Văn Minh']],
    ['by order', 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nVàng Thị Sua', ['TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Vàng Thị Sua']],
    ['a long authority over two lines', 'T/M BAN CHẤP HÀNH ĐẢNG BỘ\nXÃ KHE NGÀN\nBÍ THƯ\n\nLý Văn Tư', ['T/M BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHE NGÀN / BÍ THƯ / Lý Văn Tư']],
    ['a degree before the name', 'HIỆU TRƯỞNG\n\nThS. Trần Thị Hoa', ['– / HIỆU TRƯỞNG / ThS. Trần Thị Hoa']],
    ['degrees of physicians', 'GIÁM ĐỐC\n\nBs.CKII. Vàng Thị Sua', ['– / GIÁM ĐỐC / Bs.CKII. Vàng Thị Sua']],
    ['the whole foot in a row of pipes over many lines', '| Nơi nhận:\n- Các thôn;\n- Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Hà Văn Thếm |', ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hà Văn Thếm']],
    ['a rank before the name', 'TRƯỞNG CÔNG AN XÃ\n\nThượng tá Lò Văn Pọm', ['– / TRƯỞNG CÔNG AN XÃ / Thượng tá Lò Văn Pọm']],
    ['a blank signature', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / –']],
    ['two that sign side by side', '  KT. GIÁM ĐỐC CÔNG AN TỈNH          TM. BAN THƯỜNG VỤ HỘI LHPN TỈNH\n  PHÓ GIÁM ĐỐC          CHỦ TỊCH\n\n  Lê Văn An          Hà Thị Bình', ['KT. GIÁM ĐỐC CÔNG AN TỈNH / PHÓ GIÁM ĐỐC / Lê Văn An', 'TM. BAN THƯỜNG VỤ HỘI LHPN TỈNH / CHỦ TỊCH / Hà Thị Bình']],
    ['two that sign together', 'GIÁM ĐỐC CÔNG AN\n\nLê Văn An\n\nTRƯỞNG BAN DÂN VẬN\n\nHà Thị Bình', ['– / GIÁM ĐỐC CÔNG AN / Lê Văn An', '– / TRƯỞNG BAN DÂN VẬN / Hà Thị Bình']],
    ['beside the recipients', 'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các thôn;\tCHỦ TỊCH\n- Lưu: VT.\n\n\tHà Văn Thếm', ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hà Văn Thếm']],
    ['stray digits of an electronic signature', 'GIÁM ĐỐC\n\nLê Văn Minh00', ['– / GIÁM ĐỐC / Lê Văn Minh']],
    ['beside the recipients with one space', 'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên; KT. CHỦ TỊCH\n- Lưu: VT. PHÓ CHỦ TỊCH\nHà Văn Thếm', ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Hà Văn Thếm']],
    ['beside them with pipes', 'Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n- Như trên; | CHỦ TỊCH |\n| Hà Văn Thếm |', ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hà Văn Thếm']],
    ['all of it in one cell', 'Nơi nhận: - Các thôn; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hà Văn Thếm |', ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Hà Văn Thếm']],
    ['on one line, a body with a post in its name', 'TM. ĐOÀN CHỦ TỊCH CHỦ TỊCH Hà Văn Thếm', ['TM. ĐOÀN CHỦ TỊCH / CHỦ TỊCH / Hà Văn Thếm']],
    ['on one line, a standing deputy', 'T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC Lý Văn Tư', ['T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ THƯỜNG TRỰC / Lý Văn Tư']],
    ['on one line, by order', 'TL. CHỦ TỊCH CHÁNH VĂN PHÒNG Vàng Thị Sua', ['TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / Vàng Thị Sua']],
    ['on one line, a deputy of a head with a long title', 'KT. TRƯỞNG BAN CHỈ ĐẠO PHÓ TRƯỞNG BAN THƯỜNG TRỰC Sùng A Páo', ['KT. TRƯỞNG BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN THƯỜNG TRỰC / Sùng A Páo']],
    ['the name on the line of the title', 'CHỦ TỊCH Hà Văn Thếm', ['– / CHỦ TỊCH / Hà Văn Thếm']],
    ['the head of a table after it', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nSTT\nNỘI DUNG CÔNG VIỆC\nCƠ QUAN CHỦ TRÌ\n1\nHà Văn Thếm', ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / –']],
    ['a table is none', 'Nơi nhận:\n- Lưu: VT.\n\nSTT\nĐƠN VỊ CHỦ TRÌ\nHà Văn Thếm', []],
    ['who made it, who approves it', 'NGƯỜI LẬP KẾ HOẠCH\n\nLò Thị Hoa\n\nPHÊ DUYỆT CỦA HIỆU TRƯỞNG\n\nLê Văn Minh', ['– / NGƯỜI LẬP KẾ HOẠCH / Lò Thị Hoa', '– / PHÊ DUYỆT CỦA HIỆU TRƯỞNG / Lê Văn Minh']],
    ['an acting head', 'Q. GIÁM ĐỐC\n\nLê Văn Minh', ['– / Q. GIÁM ĐỐC / Lê Văn Minh']],
    ['a deputy minister', 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Văn Minh', ['KT. BỘ TRƯỞNG / THỨ TRƯỞNG / Lê Văn Minh']],
    ['names of other peoples', "CHỦ TỊCH\n\nY Thanh Hà Niê Kđăm\n\nPHÓ CHỦ TỊCH\n\nH'Yim Kđoh", ['– / CHỦ TỊCH / Y Thanh Hà Niê Kđăm', "– / PHÓ CHỦ TỊCH / H'Yim Kđoh"]],
    ['apostrophes of fonts', 'CHỦ TỊCH\n\nRơ Mah H’Nhung\n\nPHÓ CHỦ TỊCH\n\nBh’nướch Tươi', ['– / CHỦ TỊCH / Rơ Mah H’Nhung', '– / PHÓ CHỦ TỊCH / Bh’nướch Tươi']],
    ['a name of one word', 'TRƯỞNG BAN\n\nK’Srẻh', ['– / TRƯỞNG BAN / K’Srẻh']],
    ['a dash in a name', 'TRƯỞNG BAN\n\nSiu Y-Thơ', ['– / TRƯỞNG BAN / Siu Y-Thơ']],
    ['a name in capitals', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nHOÀNG THỊ MƠ', ['KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / HOÀNG THỊ MƠ']],
    ['a place that begins as a surname does', 'GIÁM ĐỐC\nLÂM TRƯỜNG NÀ LỐC\n\nLê Văn Minh', ['– / GIÁM ĐỐC LÂM TRƯỜNG NÀ LỐC / Lê Văn Minh']],
    ['in small letters', 'Nơi nhận:\n- Lưu: VT.\n\nTổng Giám đốc\nLê Văn Minh', ['– / Tổng Giám đốc / Lê Văn Minh']],
    ['a deputy in small letters', 'TM. Ủy ban nhân dân\nKT. Chủ tịch\nPhó Chủ tịch\n(Đã ký)\nLê Văn Minh', ['TM. Ủy ban nhân dân KT. Chủ tịch / Phó Chủ tịch / Lê Văn Minh']],
    ['the Party in small letters', 'T/M Ban Thường vụ\nBí thư\n\nLê Văn Minh', ['T/M Ban Thường vụ / Bí thư / Lê Văn Minh']],
    ['in small letters over more lines', 'TM. Ban Chấp hành Đảng bộ\nxã Tân Lập\nBí thư\nkiêm Chủ tịch Hội đồng nhân dân\nĐã ký\nLê Văn Minh', ['TM. Ban Chấp hành Đảng bộ xã Tân Lập / Bí thư kiêm Chủ tịch Hội đồng nhân dân / Lê Văn Minh']],
    ['the stamp on the line of the name', 'GIÁM ĐỐC\n(Đã ký) Lê Văn Minh', ['– / GIÁM ĐỐC / Lê Văn Minh']],
    ['who approves, without a post', 'DUYỆT CỦA BGH\n\nLê Văn Minh\n\nTỔ TRƯỞNG\n\nLò Thị Hoa', ['– / DUYỆT CỦA BGH / Lê Văn Minh', '– / TỔ TRƯỞNG / Lò Thị Hoa']],
    ['in small letters beside the recipients', 'Nơi nhận:        Hạt trưởng\n- Lưu: VT.        Lê Văn Minh', ['– / Hạt trưởng / Lê Văn Minh']],
    ['none', 'Nơi nhận:\n- Lưu: VT.', []],
    ['a heading in capitals is none', 'PHỤ LỤC KINH PHÍ', []],
  ])('%s', (_, text, signatures) => {
    expect(read(text).signatures).toEqual(signatures)
  })
})
