import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import type { AttachedPlan } from '../src/model/plan.js'

/** A plan of the file as its kind and title, its sections and its tasks in the order of the text. */
function read(plan: AttachedPlan): string[] {
  const found = [
    ...plan.sections.map(({ position, number, heading, role }) => ({ at: position.start.offset, text: `§ ${number ?? '–'} ${heading} [${role}]` })),
    ...plan.tasks.map(({ position, number, kind, text }) => ({ at: position.start.offset, text: `${number ?? '-'} ${kind}: ${text}` })),
  ]
  return [`${plan.kind ?? '–'}: ${plan.title ?? '–'}`, ...found.sort((a, b) => a.at - b.at).map(({ text }) => text)]
}

async function documents(text: string): Promise<string[][]> {
  const { plan } = await parse(new TextEncoder().encode(text))
  return [plan, ...plan.attachments].map(read)
}

const PLAN = 'UBND TỈNH HẢI SƠN\nSỞ NỘI VỤ\nSố: 45/KH-SNV\n\nHải Sơn, ngày 20 tháng 02 năm 2026\n\nKẾ HOẠCH\nCông tác văn thư năm 2026\n\nI. NHIỆM VỤ\n1. Rà soát hồ sơ.\n'
const SIGNED = `${PLAN}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn Minh\n\n`

describe('what stands after the signature', () => {
  test.each<readonly [name: string, text: string, ...attached: string[][]]>([
    ['an appendix in small letters', `${SIGNED}Phụ lục\nPhân công nhiệm vụ văn thư\n(Kèm theo Kế hoạch số 45/KH-SNV ngày 20/02/2026 của Sở Nội vụ)\n1. Phòng Hành chính: tổng hợp báo cáo.\n2. Phòng Tổ chức: lập danh sách.`,
      ['phu-luc: Phân công nhiệm vụ văn thư', '1 implementation: Phòng Hành chính: tổng hợp báo cáo.', '2 implementation: Phòng Tổ chức: lập danh sách.']],
    ['number and title on one line', `${SIGNED}Phụ lục 1: Phân công nhiệm vụ\n1. Văn phòng: tổng hợp.\nPhụ lục 2: Danh sách tổ công tác\n1. Ông Lê Văn An, Tổ trưởng.`,
      ['phu-luc: Phân công nhiệm vụ', '1 implementation: Văn phòng: tổng hợp.'], ['phu-luc: Danh sách tổ công tác']],
    ['PHỤ LỤC II below the rows of PHỤ LỤC I', `${SIGNED}PHỤ LỤC I\nTIẾN ĐỘ THỰC HIỆN\n-----\n1. Quý II/2026\n- Họp.\n\nPHỤ LỤC II – ĐỀ CƯƠNG BÁO CÁO\nKết quả công tác văn thư\n1. Tình hình\n- Số văn bản đến.`,
      ['phu-luc: TIẾN ĐỘ THỰC HIỆN', '§ 1 Quý II/2026 [schedule]', '- scheduled: Họp.'], ['phu-luc: ĐỀ CƯƠNG BÁO CÁO Kết quả công tác văn thư', '§ 1 Tình hình [findings]']],
    ['a list of work without the words', `${SIGNED}DANH MỤC CÔNG VIỆC TRỌNG TÂM\n1. Rà soát quy chế.`, ['phu-luc: DANH MỤC CÔNG VIỆC TRỌNG TÂM', '1 orientation: Rà soát quy chế.']],
    ['forms by their numbers', `${SIGNED}BIỂU SỐ 01\nPHÂN CÔNG NHIỆM VỤ\nI. LĨNH VỰC VĂN THƯ\n- Rà soát.\nBIỂU SỐ 02\nDANH SÁCH ĐẠI BIỂU\n1. Ông Lê Văn An.`,
      ['phu-luc: BIỂU SỐ 01 PHÂN CÔNG NHIỆM VỤ', '§ I LĨNH VỰC VĂN THƯ [implementation]', '- implementation: Rà soát.'], ['phu-luc: BIỂU SỐ 02 DANH SÁCH ĐẠI BIỂU']],
    ['a form to be filled in', `${SIGNED}Mẫu số 01\nBÁO CÁO KẾT QUẢ\n1. Nhiệm vụ đã làm\n- Số hồ sơ đã lập.`, ['phu-luc: Mẫu số 01 BÁO CÁO KẾT QUẢ', '§ 1 Nhiệm vụ đã làm [other]']],
    ['targets', `${SIGNED}PHỤ LỤC\nCHỈ TIÊU VĂN THƯ NĂM 2026\n1. Hồ sơ số đạt 90%.`, ['phu-luc: CHỈ TIÊU VĂN THƯ NĂM 2026']],
    ['prose', `${SIGNED}Trong quá trình thực hiện, các phòng chủ động xây dựng kế hoạch chi tiết của phòng mình, bảo đảm phù hợp với kế hoạch chung của Sở và gửi về Văn phòng Sở để tổng hợp, theo dõi, đôn đốc.`,
      ['phu-luc: –']],
    ['a Markdown heading', `${SIGNED}## PHỤ LỤC I\n### Danh mục nhiệm vụ\n1. Họp.`, ['phu-luc: Danh mục nhiệm vụ', '1 orientation: Họp.']],
    ['a table alone', `${SIGNED}STT\tNội dung\tChủ trì\tThời gian\n1\tRà soát hồ sơ\tVăn phòng\tQuý II\n2\tTập huấn\tPhòng Tổ chức\tTháng 6`,
      ['phu-luc: –', '1 scheduled: Rà soát hồ sơ', '2 scheduled: Tập huấn']],
    ['an appendix below recipients that stand after the signature', `${PLAN}\nGIÁM ĐỐC\n\nLê Văn Minh\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nPHỤ LỤC\nLỊCH KIỂM TRA NĂM 2026\n1. Kiểm tra xã An Hòa.`,
      ['phu-luc: LỊCH KIỂM TRA NĂM 2026', '1 scheduled: Kiểm tra xã An Hòa.']],
    ['a regulation', `${SIGNED}QUY CHẾ\nHoạt động của Ban Chỉ đạo\nĐiều 1. Phạm vi\n1. Quy chế này quy định hoạt động.`, ['phu-luc: QUY CHẾ Hoạt động của Ban Chỉ đạo']],
    ['a plan that is named in small letters', `${SIGNED}Kế hoạch\nLưu trữ năm 2026\n(Kèm theo Quyết định số 9/QĐ-SNV ngày 20/02/2026 của Sở Nội vụ)\nI. Nhiệm vụ\n1. Chỉnh lý hồ sơ.`,
      ['ke-hoach: Lưu trữ năm 2026', '§ I Nhiệm vụ [orientation]', '1 orientation: Chỉnh lý hồ sơ.']],
    ['a programme and its title on one line in small letters', `${SIGNED}Chương trình lưu trữ số\n(Ban hành kèm theo Quyết định số 9/QĐ-SNV)\nI. Nhiệm vụ\n1. Chỉnh lý hồ sơ.`,
      ['chuong-trinh: lưu trữ số', '§ I Nhiệm vụ [orientation]', '1 orientation: Chỉnh lý hồ sơ.']],
    ['a plan below a body without signature', `${PLAN}Kế hoạch\nLưu trữ năm 2026\n(Kèm theo Quyết định số 9/QĐ-SNV)\nI. Nhiệm vụ\n1. Chỉnh lý hồ sơ.`,
      ['ke-hoach: Lưu trữ năm 2026', '§ I Nhiệm vụ [orientation]', '1 orientation: Chỉnh lý hồ sơ.']],
    ['an electronic signature is none', `${SIGNED}Ký bởi: Sở Nội vụ\nEmail: snv@haison.vn\nThời gian ký: 20/02/2026 10:00:00`],
    ['nor is another signature', `${SIGNED}XÁC NHẬN CỦA UBND XÃ TÂN LẬP\nCHỦ TỊCH\n\nHà Văn Thếm`],
    ['nor are recipients in capitals', `${PLAN}\nGIÁM ĐỐC\n\nLê Văn Minh\n\nNƠI NHẬN:\n- ỦY BAN NHÂN DÂN TỈNH HẢI SƠN;\n- CÁC PHÒNG, BAN, TRUNG TÂM TRỰC THUỘC;\n- LƯU: VT.`],
    ['nor is a signature in small letters', `${PLAN}Giám đốc\n(Đã ký)\nLê Văn Minh\nNơi nhận:\n- Lưu: VT.`],
    ['nor is a mention in the body', `${PLAN}2. Lập danh mục theo\nPhụ lục I kèm theo Kế hoạch này.\n`],
  ])('%s', async (_, text, ...attached) => {
    expect((await documents(text)).slice(1)).toEqual(attached)
  })
})

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nTân Lập, ngày 28 tháng 01 năm 2026\n\n'
const FOOT = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Văn Thếm\n'
const LAST = 'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.'

describe('documents that are no plans', () => {
  test.each<readonly [name: string, text: string, document: string[]]>([
    ['a decision in whose first article a plan stands', `${HEAD}QUYẾT ĐỊNH Về việc phê duyệt Kế hoạch trồng rừng năm 2026\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\nCăn cứ Luật Lâm nghiệp;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Kế hoạch trồng rừng với các nội dung sau:\n1. Mục tiêu\n- Trồng 10 ha.\n2. Nhiệm vụ\na) Rà soát đất.\nĐiều 2. Tổ chức thực hiện\n1. Phòng Kinh tế chủ trì thực hiện.\n${LAST}${FOOT}`,
      ['quyet-dinh: Về việc phê duyệt Kế hoạch trồng rừng năm 2026', '§ 1 Mục tiêu [purpose]', '§ 2 Nhiệm vụ [orientation]', 'a orientation: Rà soát đất.', '1 implementation: Phòng Kinh tế chủ trì thực hiện.']],
    ['a decision that gives work', `${HEAD}QUYẾT ĐỊNH\nVề việc phòng, chống dịch\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao Trạm Y tế:\n- Tiêm phòng cho đàn vật nuôi.\nĐiều 2. Giao Công an xã chủ trì, phối hợp với Trạm Y tế kiểm soát việc vận chuyển gia súc qua địa bàn, báo cáo trước ngày 15/3/2026.\n${LAST}${FOOT}`,
      ['quyet-dinh: Về việc phòng, chống dịch', '- implementation: Tiêm phòng cho đàn vật nuôi.', 'Điều 2 implementation: Giao Công an xã chủ trì, phối hợp với Trạm Y tế kiểm soát việc vận chuyển gia súc qua địa bàn, báo cáo trước ngày 15/3/2026.']],
    ['a decision that gives fields of work', `${HEAD}QUYẾT ĐỊNH\nVề việc giao nhiệm vụ cho Ban Quản lý chợ\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao Ban Quản lý chợ thực hiện một số việc sau:\n1. Về trật tự:\na) Xếp chỗ cho các hộ.\n2. Về vệ sinh:\nThu gom rác mỗi ngày.\nĐiều 2. Công an xã phối hợp, giám sát việc thực hiện Quyết định này.\nĐiều 3. Ủy ban Kiểm tra, Đoàn kiểm tra chợ chịu trách nhiệm thi hành Quyết định này.${FOOT}`,
      ['quyet-dinh: Về việc giao nhiệm vụ cho Ban Quản lý chợ', '§ 1 Về trật tự [orientation]', 'a orientation: Xếp chỗ cho các hộ.', '2 orientation: Về vệ sinh: Thu gom rác mỗi ngày.', 'Điều 2 implementation: Công an xã phối hợp, giám sát việc thực hiện Quyết định này.']],
    ['a resolution that is carried out and followed', `${HEAD}NGHỊ QUYẾT\nVỀ THU NGÂN SÁCH\nCăn cứ Luật Ngân sách;\nQUYẾT NGHỊ:\n\nĐiều 1. Nhất trí thông qua kế hoạch thu với các nội dung sau:\n1. Tổng thu: 500 triệu đồng\n2. Nguyên tắc phân bổ vốn\na) Trả nợ trước.\nĐiều 2. Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết.\nĐiều 3. Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân giám sát việc thực hiện.${FOOT}`,
      ['nghi-quyet: VỀ THU NGÂN SÁCH', '§ 2 Nguyên tắc phân bổ vốn [other]', 'Điều 2 implementation: Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết.', 'Điều 3 implementation: Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân giám sát việc thực hiện.']],
    ['a directive by field, bodies below', `${HEAD}CHỈ THỊ\nVề quản lý ao, hồ\n\nI. VỀ CÔNG TÁC QUẢN LÝ\n1. Giao Công an xã:\na) Kiểm tra các hộ lấn chiếm.\nII. CÔNG TÁC BÁO CÁO VÀ TRIỂN KHAI THỰC HIỆN\n1. Giao Phòng Kinh tế tổng hợp.\n2. Các thôn báo cáo kết quả.\nChỉ thị này có hiệu lực kể từ ngày ký.\nCác thôn, Công an xã nghiêm túc thực hiện Chỉ thị này.${FOOT}`,
      ['chi-thi: Về quản lý ao, hồ', '§ I VỀ CÔNG TÁC QUẢN LÝ [orientation]', '§ 1 Giao Công an xã [orientation]', 'a orientation: Kiểm tra các hộ lấn chiếm.', '§ II CÔNG TÁC BÁO CÁO VÀ TRIỂN KHAI THỰC HIỆN [implementation]', '1 implementation: Giao Phòng Kinh tế tổng hợp.', '2 implementation: Các thôn báo cáo kết quả.']],
    ['a decision that gives none', `${HEAD}QUYẾT ĐỊNH\nVề việc bổ nhiệm\nCăn cứ Luật;\nQUYẾT ĐỊNH:\nĐiều 1. Bổ nhiệm ông Lê Văn An giữ chức Trưởng phòng.\nĐiều 2. Ông Lê Văn An chịu trách nhiệm thi hành Quyết định này.${FOOT}`, ['quyet-dinh: Về việc bổ nhiệm']],
    ['a decision that lays down rules', `${HEAD}QUYẾT ĐỊNH\nSửa đổi Quy chế làm việc\nCăn cứ Luật;\nQUYẾT ĐỊNH:\nĐiều 1. Sửa đổi, bổ sung một số điều\n1. Sửa đổi khoản 2:\na) Cán bộ đi làm đúng giờ.\nb) Đeo thẻ.\n${LAST}${FOOT}`,
      ['quyet-dinh: Sửa đổi Quy chế làm việc', '§ 1 Sửa đổi khoản 2 [other]']],
    ['a resolution', `${HEAD}NGHỊ QUYẾT\nVỀ NHIỆM VỤ NĂM 2026\n\nHỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP\n\nQUYẾT NGHỊ:\n\nĐiều 1. Tán thành đánh giá.\nĐiều 2. Nhiệm vụ trọng tâm\n1. Phát triển nông nghiệp.\n2. Thu ngân sách.${FOOT}`,
      ['nghi-quyet: VỀ NHIỆM VỤ NĂM 2026', '1 orientation: Phát triển nông nghiệp.', '2 orientation: Thu ngân sách.']],
    ['a conclusion of the Party', 'TỈNH ỦY HẢI SƠN\n*\nSố 120-KL/TU\n\nKẾT LUẬN\nvề phát triển nông nghiệp\n-----\n1. Đánh giá chung\nNông nghiệp phát triển khá.\n2. Giao Đảng ủy UBND tỉnh lãnh đạo xây dựng đề án.\n3. Ban Tuyên giáo chỉ đạo tuyên truyền.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Minh\n',
      ['ket-luan: về phát triển nông nghiệp', '§ 1 Đánh giá chung [findings]', '2 implementation: Giao Đảng ủy UBND tỉnh lãnh đạo xây dựng đề án.', '3 implementation: Ban Tuyên giáo chỉ đạo tuyên truyền.']],
    ['a conclusion by unit', `${HEAD}THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp giao ban\nNgày 02 tháng 3 năm 2026, Chủ tịch UBND xã chủ trì họp giao ban và kết luận như sau:\n1. Giao Phòng Kinh tế:\n- Thu ngân sách.\n2. Về công tác tuyên truyền:\n- Các thôn treo băng rôn.\n3. Công an xã trực lễ.${FOOT}`,
      ['thong-bao: Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban', '§ 1 Giao Phòng Kinh tế [implementation]', '- implementation: Thu ngân sách.', '§ 2 Về công tác tuyên truyền [implementation]', '- implementation: Các thôn treo băng rôn.', '3 implementation: Công an xã trực lễ.']],
    ['a conclusion by kind of body', `${HEAD}THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp giao ban\nNgày 02 tháng 3 năm 2026, Chủ tịch UBND xã chủ trì họp giao ban và kết luận như sau:\n1. Đối với các thôn ven sông:\nĐăng ký nhu cầu giống.\n2. Đối với các trường học: trồng cây xanh.\n3. Về thời vụ: gieo sớm.${FOOT}`,
      ['thong-bao: Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban', '1 implementation: Đối với các thôn ven sông: Đăng ký nhu cầu giống.', '2 implementation: Đối với các trường học: trồng cây xanh.', '3 implementation: Về thời vụ: gieo sớm.']],
    ['a telegram and those whom it is sent to', `${HEAD}CÔNG ĐIỆN\nVề việc ứng phó bão số 3\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ điện:\n- Các thôn;\n- Công an xã.\n\nĐể ứng phó bão, Chủ tịch UBND xã yêu cầu:\n1. Các thôn sơ tán dân.\n2. Công an xã trực 24/24.${FOOT}`,
      ['cong-dien: Về việc ứng phó bão số 3', '1 implementation: Các thôn sơ tán dân.', '2 implementation: Công an xã trực 24/24.']],
    ['a letter, its subject over two lines', `SỞ Y TẾ HẢI SƠN\nTRUNG TÂM Y TẾ PHÚ HÀ\nSố: 88/TTYT-KHNV\nV/v triển khai tiêm chủng\nđợt 2 năm 2026\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPhú Hà, ngày 6 tháng 3 năm 2026\n\nKính gửi:\n- Các trạm y tế;\n- Các khoa, phòng.\n\nThực hiện Kế hoạch số 12/KH-SYT của Sở Y tế, Trung tâm yêu cầu:\n1. Các trạm y tế\n- Rà soát đối tượng.\n2. Khoa Dược cấp phát vắc xin.${FOOT}`,
      ['cong-van: V/v triển khai tiêm chủng đợt 2 năm 2026', '§ 1 Các trạm y tế [implementation]', '- implementation: Rà soát đối tượng.', '2 implementation: Khoa Dược cấp phát vắc xin.']],
    ['a letter whose subject stands below the date', `SỞ Y TẾ HẢI SƠN\nSố: 88/SYT-NVY\nHải Sơn, ngày 6 tháng 3 năm 2026\nV/v triển khai tiêm chủng\n\nKính gửi: Các trung tâm y tế.\n\nSở Y tế yêu cầu:\n1. Rà soát đối tượng.${FOOT}`,
      ['cong-van: V/v triển khai tiêm chủng', '1 orientation: Rà soát đối tượng.']],
    ['a report with a plan in it', `${HEAD}BÁO CÁO\nKết quả tháng 2, nhiệm vụ tháng 3\nI. KẾT QUẢ THÁNG 2\n1. Công tác văn thư\n- Đã lập hồ sơ.\nII. NHIỆM VỤ TRỌNG TÂM THÁNG 3\n1. Lập hồ sơ còn lại.${FOOT}`,
      ['bao-cao: Kết quả tháng 2, nhiệm vụ tháng 3', '§ I KẾT QUẢ THÁNG 2 [findings]', '§ 1 Công tác văn thư [findings]', '§ II NHIỆM VỤ TRỌNG TÂM THÁNG 3 [orientation]', '1 orientation: Lập hồ sơ còn lại.']],
    ['a directive in small letters without a head, labels on lines of their own', 'chỉ thị về việc tăng cường quản lý rừng năm 2026\nThời gian qua công tác quản lý rừng còn nhiều hạn chế.\nChủ tịch ủy ban nhân dân tỉnh chỉ thị:\n1.\nChi cục Kiểm lâm:\n- Tuần tra rừng.\n2.\nCông an tỉnh điều tra các vụ cháy rừng.\n',
      ['chi-thi: về việc tăng cường quản lý rừng năm 2026', '§ 1 Chi cục Kiểm lâm [implementation]', '- implementation: Tuần tra rừng.', '2 implementation: Công an tỉnh điều tra các vụ cháy rừng.']],
    ['a plan in small letters', 'kế hoạch về chuyển đổi số năm 2026\nCăn cứ Luật Giao dịch điện tử;\nI. mục tiêu\n- 100% hồ sơ.\nIi. nhiệm vụ\n1. 100% hồ sơ được số hóa.\nIii. tổ chức, chỉ đạo thực hiện\n1. Sở Nội vụ chủ trì.',
      ['ke-hoach: về chuyển đổi số năm 2026', '§ I mục tiêu [purpose]', '§ Ii nhiệm vụ [orientation]', '1 orientation: 100% hồ sơ được số hóa.', '§ Iii tổ chức, chỉ đạo thực hiện [implementation]', '1 implementation: Sở Nội vụ chủ trì.']],
    ['an appendix alone', 'PHỤ LỤC II\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 45/KH-SNV ngày 20/02/2026)\n\n1. Họp.', ['phu-luc: DANH MỤC NHIỆM VỤ', '1 orientation: Họp.']],
    ['a list alone', 'DANH MỤC NHIỆM VỤ NĂM 2026\n(Kèm theo Kế hoạch số 45/KH-SNV ngày 20/02/2026)\n\n1. Họp.', ['phu-luc: DANH MỤC NHIỆM VỤ NĂM 2026', '1 orientation: Họp.']],
  ])('%s', async (_, text, document) => {
    expect(await documents(text)).toEqual([document])
  })
})
