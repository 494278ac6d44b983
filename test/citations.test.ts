import { describe, expect, it } from 'vitest'
import { citations } from '../src/recognise/citation/citations.js'
import { typesWith } from '../src/recognise/citation/types.js'
import { text } from './helpers/texts.js'

type Row = readonly [text: string, ...found: (readonly [type: string | null, number: string | null, date: string | null, issuer: string | null])[]]

/** Forms of citing, each with what a reader takes from it. */
const rows: readonly Row[] = [
  ['theo Quyết định số 12/2026/QĐ-UBND ngày 05/01/2026 và các quy định khác có liên quan của UBND tỉnh', ['Quyết định', '12/2026/QĐ-UBND', '2026-01-05', 'UBND tỉnh']],
  ['Kế hoạch liên tịch số 31/KHLT ngày 05/9/2006 giữa Phòng Giáo dục và Huyện đoàn, UBND huyện xây dựng', ['Kế hoạch liên tịch', '31/KHLT', '2006-09-05', 'Phòng Giáo dục và Huyện đoàn']],
  ['Quy chế phối hợp số 03/QCPH-TTYT ngày 15/9/2025 giữa Trung tâm Y tế và UBND các xã, phường, Trung tâm xây dựng', ['Quy chế phối hợp', '03/QCPH-TTYT', '2025-09-15', 'Trung tâm Y tế và UBND các xã, phường']],
  ['Chương trình phối hợp số 06-CTr/BDVTU-ĐUQS ngày 24/11/2025 giữa Ban Dân vận Tỉnh ủy và Đảng ủy Quân sự, Đảng ủy Công an tỉnh và', ['Chương trình phối hợp', '06-CTr/BDVTU-ĐUQS', '2025-11-24', 'Ban Dân vận Tỉnh ủy và Đảng ủy Quân sự, Đảng ủy Công an tỉnh']],
  ['Công văn số 58/BCĐQG ngày 08/01/2026 của Ban Chỉ đạo quốc gia vận động hiến máu tình nguyện, Hội ban hành', ['Công văn', '58/BCĐQG', '2026-01-08', 'Ban Chỉ đạo quốc gia vận động hiến máu tình nguyện']],
  ['Báo cáo thẩm tra số 22/BC-KTNS ngày 29/11/2025 của Ban Kinh tế', ['Báo cáo thẩm tra', '22/BC-KTNS', '2025-11-29', 'Ban Kinh tế']],
  ['Quyết định kiểm tra số 15-QĐ/UBKTĐU ngày 05/01/2026', ['Quyết định kiểm tra', '15-QĐ/UBKTĐU', '2026-01-05', null]],
  ['theo tinh thần Nghị quyết 20 Ban Chấp hành Trung ương khóa X. - Tập huấn', ['Nghị quyết', '20', null, 'Ban Chấp hành Trung ương khóa X']],
  ['Nghị quyết 20 Điều', ],
  ['về thực hiện văn bản số 260/ttg-kt ngày 30/12/2025 của thủ tướng chính phủ', ['Văn bản', '260/ttg-kt', '2025-12-30', 'thủ tướng chính phủ']],
  ['triển khai luật trẻ em trong ngành y tế', ['Luật', null, null, null]],
  ['Công văn số 1729/SGDĐT – GDTrH-GDTX ngày 08/8/2025 của Sở Giáo dục', ['Công văn', '1729/SGDĐT-GDTrH-GDTX', '2025-08-08', 'Sở Giáo dục']],
  ['Tuyên truyền luật trẻ em trong ngành y tế'],
  ['Luật Trẻ em (sau đây gọi chung là Luật) được Quốc hội thông qua ngày 05 tháng 4 năm 2016, có hiệu lực', ['Luật', null, '2016-04-05', 'Quốc hội']],
  ['Luật Trẻ em được tuyên truyền, thông qua các buổi họp', ['Luật', null, null, null]],
  ['theo Pháp lệnh về giống cây rừng và các văn bản', ['Pháp lệnh', null, null, null]],
  ['sơ kết các Luật chuyên ngành (Luật Đường sắt, Luật Hàng không dân dụng)', ['Luật', null, null, null], ['Luật', null, null, null]],
  ['Quy chế kèm theo Quyết định số 884/QĐ-BTC ngày 16/6/2025 của Trưởng Ban Tổ chức cuộc vận động Trồng cây gây rừng', ['Quyết định', '884/QĐ-BTC', '2025-06-16', 'Trưởng Ban Tổ chức cuộc vận động Trồng cây gây rừng']],
  ['Thông tư liên tịch số 12/2014/TTLT-BNV-BTC ngày 05/3/2014 của Bộ Nội vụ, Bộ Tài chính.', ['Thông tư liên tịch', '12/2014/TTLT-BNV-BTC', '2014-03-05', 'Bộ Nội vụ, Bộ Tài chính']],
  ['phê duyệt theo quyết định số 1815/qđ-ubnd ngày 05/6/2024', ['Quyết định', '1815/qđ-ubnd', '2024-06-05', null]],
  ['Thực hiện KH 15/KH-BCĐ, CTr 02-CTr/ĐU của các chi bộ; thuê bao 2568-DL', ['KH', '15/KH-BCĐ', null, null], ['CTr', '02-CTr/ĐU', null, null]],
  ['Căn cứ các Thông tư của Bộ Nội vụ: số 11/2024/TT-BNV ngày 05/3/2024 quy định về lưu trữ; số 12/2024/TT-BNV ngày 06/3/2024 hướng dẫn nộp hồ sơ.', ['Thông tư', '11/2024/TT-BNV', '2024-03-05', 'Bộ Nội vụ'], ['Thông tư', '12/2024/TT-BNV', '2024-03-06', 'Bộ Nội vụ']],
  ['Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về dân vận', ['Chỉ thị', '33/CT-TTg', '2021-11-26', 'Thủ tướng Chính phủ']],
  ['Nghị quyết số 12-NQ/TU, ngày 05 tháng 01 năm 2026 của Ban Thường vụ Tỉnh ủy', ['Nghị quyết', '12-NQ/TU', '2026-01-05', 'Ban Thường vụ Tỉnh ủy']],
  ['Quyết định số 15/QĐ-UBND ngày 05-01-2026 của UBND tỉnh Hải Sơn.', ['Quyết định', '15/QĐ-UBND', '2026-01-05', 'UBND tỉnh Hải Sơn']],
  ['Thông tư số 32/2020/TT-BGDĐT ngày 15/9/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Điều lệ', ['Thông tư', '32/2020/TT-BGDĐT', '2020-09-15', 'Bộ trưởng Bộ Giáo dục và Đào tạo']],
  ['Nghị quyết 57-NQ/TW không có chữ số', ['Nghị quyết', '57-NQ/TW', null, null]],
  ['Kế hoạch số 94- KH/BTGDVTW ngày 03/02/2025', ['Kế hoạch', '94-KH/BTGDVTW', '2025-02-03', null]],
  ['Công văn số 2231/SNV-CCHC&PC ngày 12/01/2026 của Sở Nội vụ', ['Công văn', '2231/SNV-CCHC&PC', '2026-01-12', 'Sở Nội vụ']],
  ['Công văn số 12/UBND-VX ngày 12/01/2026', ['Công văn', '12/UBND-VX', '2026-01-12', null]],
  ['Kế hoạch số 65-KH/BDVTU-BCSĐ UBND ngày 30/01/2024 của Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh về phối hợp', ['Kế hoạch', '65-KH/BDVTU-BCSĐ UBND', '2024-01-30', 'Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh']],
  ['Quyết định số 12, 13/QĐ-UBND ngày 01/02/2026 của UBND xã', ['Quyết định', '12/QĐ-UBND', '2026-02-01', 'UBND xã'], ['Quyết định', '13/QĐ-UBND', '2026-02-01', 'UBND xã']],
  ['Nghị quyết số 71-NQ/TW, 72-NQ/TW, ngày 09/9/2025 của Bộ Chính trị', ['Nghị quyết', '71-NQ/TW', '2025-09-09', 'Bộ Chính trị'], ['Nghị quyết', '72-NQ/TW', '2025-09-09', 'Bộ Chính trị']],
  ['Quyết định số 99-QĐ/TW, ngày 03/10/2017 và Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư', ['Quyết định', '99-QĐ/TW', '2017-10-03', 'Ban Bí thư'], ['Quy định', '124-QĐ/TW', '2018-02-02', 'Ban Bí thư']],
  ['Thông tư số 27/2020/TT-BGDĐT và Thông tư số 28/2020/TT-BGDĐT cùng ngày 04/9/2020 của Bộ Giáo dục và Đào tạo', ['Thông tư', '27/2020/TT-BGDĐT', '2020-09-04', 'Bộ Giáo dục và Đào tạo'], ['Thông tư', '28/2020/TT-BGDĐT', '2020-09-04', 'Bộ Giáo dục và Đào tạo']],
  ['Ngày 05/3/2020, Chính phủ ban hành Nghị định số 30/2020/NĐ-CP về công tác văn thư', ['Nghị định', '30/2020/NĐ-CP', '2020-03-05', 'Chính phủ']],
  ['Nghị quyết của Bộ Chính trị số 59-NQ/TW ngày 24/01/2025', ['Nghị quyết', '59-NQ/TW', '2025-01-24', 'Bộ Chính trị']],
  ['Chương trình phối hợp số 04-CTr/BDVTU-CAT, ngày 21/10/2025 giữa Ban Dân vận Tỉnh ủy và Công an tỉnh về phối hợp', ['Chương trình phối hợp', '04-CTr/BDVTU-CAT', '2025-10-21', 'Ban Dân vận Tỉnh ủy và Công an tỉnh']],
  ['Thông báo kết luận số 158-TB/TW, ngày 02/01/2020 của Ban Bí thư (khóa XII) về hội quần chúng', ['Thông báo kết luận', '158-TB/TW', '2020-01-02', 'Ban Bí thư (khóa XII)']],
  ['Quyết định số 15 ngày 12/01/2026 của UBND xã', ['Quyết định', '15', '2026-01-12', 'UBND xã']],
  ['Kế hoạch số      /KH-BCĐ ngày 12/02/2026 của Ban Chỉ đạo', ['Kế hoạch', '/KH-BCĐ', '2026-02-12', 'Ban Chỉ đạo']],
  ['Luật số 72/2025/QH15 ngày 16/6/2025 của Quốc hội', ['Luật', '72/2025/QH15', '2025-06-16', 'Quốc hội']],
  ['Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025', ['Luật', '72/2025/QH15', '2025-06-16', null]],
  ['Luật Phòng, chống tham nhũng và các văn bản hướng dẫn', ['Luật', null, null, null]],
  ['Bộ luật Lao động năm 2019', ['Bộ luật', null, null, null]],
  ['Pháp lệnh Ưu đãi người có công với cách mạng', ['Pháp lệnh', null, null, null]],
  ['các văn bản thi hành Luật. Theo quy định của pháp luật'],
  ['phòng họp số 3, tầng 2; lớp 5A; xe 29-A 12345; mẫu PKS01; đường 7/5'],
  ['Căn cứ Quyết định số 15/QĐ-UBND, ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Hải Sơn;', ['Quyết định', '15/QĐ-UBND', '2026-01-05', 'Ủy ban nhân dân tỉnh Hải Sơn']],
  ['theo Hướng dẫn số 05-HD/VPTW của Văn phòng Trung ương Đảng', ['Hướng dẫn', '05-HD/VPTW', null, 'Văn phòng Trung ương Đảng']],
  ['Quy chế phối hợp số 01-QCPH/BDVTU-CAT ngày 3/3/2024 giữa Ban Dân vận Tỉnh ủy và Công an tỉnh', ['Quy chế phối hợp', '01-QCPH/BDVTU-CAT', '2024-03-03', 'Ban Dân vận Tỉnh ủy và Công an tỉnh']],
  ['Kế hoạch số 05/KH-UBND (ngày 12/01/2026) của UBND xã', ['Kế hoạch', '05/KH-UBND', '2026-01-12', 'UBND xã']],
  ['Nghị định 30/2020/NĐ-CP', ['Nghị định', '30/2020/NĐ-CP', null, null]],
  ['Nghị quyết số 19/2025/NQ-HĐND ngày 10/12/2025 của Hội đồng nhân dân tỉnh; Nghị quyết số 20/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân xã', ['Nghị quyết', '19/2025/NQ-HĐND', '2025-12-10', 'Hội đồng nhân dân tỉnh'], ['Nghị quyết', '20/NQ-HĐND', '2025-12-11', 'Hội đồng nhân dân xã']],
  ['các Nghị quyết số 57-NQ/TW, 59-NQ/TW, 66-NQ/TW và 68-NQ/TW của Bộ Chính trị', ['Nghị quyết', '57-NQ/TW', null, 'Bộ Chính trị'], ['Nghị quyết', '59-NQ/TW', null, 'Bộ Chính trị'], ['Nghị quyết', '66-NQ/TW', null, 'Bộ Chính trị'], ['Nghị quyết', '68-NQ/TW', null, 'Bộ Chính trị']],
  ['Nghị quyết 57, 59, 66, 68-NQ/TW', ['Nghị quyết', '57-NQ/TW', null, null], ['Nghị quyết', '59-NQ/TW', null, null], ['Nghị quyết', '66-NQ/TW', null, null], ['Nghị quyết', '68-NQ/TW', null, null]],
  ['Chỉ thị số 05-CT/TW và Kết luận số 01-KL/TW của Bộ Chính trị', ['Chỉ thị', '05-CT/TW', null, 'Bộ Chính trị'], ['Kết luận', '01-KL/TW', null, 'Bộ Chính trị']],
  ['Quyết định số 1985/QĐ-UBND-HC ngày 14.10.2025 của Chủ tịch UBND tỉnh', ['Quyết định', '1985/QĐ-UBND-HC', '2025-10-14', 'Chủ tịch UBND tỉnh']],
  ['Thông tư liên tịch số 08/2016/TTLT-BNV-BTC ngày 01/02/2016', ['Thông tư liên tịch', '08/2016/TTLT-BNV-BTC', '2016-02-01', null]],
  ['Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017', ['Nghị quyết liên tịch', '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', '2017-06-15', null]],
  ['Văn bản hợp nhất số 54/VBHN-VPQH', ['Văn bản hợp nhất', '54/VBHN-VPQH', null, null]],
  ['Quy định 04-QĐi/TW ngày 25/7/2018 của Ban Bí thư', ['Quy định', '04-QĐi/TW', '2018-07-25', 'Ban Bí thư']],
  ['Tờ trình số 03-TTr/ĐUK', ['Tờ trình', '03-TTr/ĐUK', null, null]],
  ['Nghị quyết số 351/2017/UBTVQH14 ngày 14/3/2017 của Ủy ban Thường vụ Quốc hội', ['Nghị quyết', '351/2017/UBTVQH14', '2017-03-14', 'Ủy ban Thường vụ Quốc hội']],
  ['Kế hoạch số 12a/KH-UBND', ['Kế hoạch', '12a/KH-UBND', null, null]],
  ['Công văn số 1234/BNV-CCVC V/v rà soát', ['Công văn', '1234/BNV-CCVC', null, null]],
  ['Kết luận số 137-KL/TW, ngày 28/3/2025 của Bộ Chính trị, Ban Bí thư về đề án', ['Kết luận', '137-KL/TW', '2025-03-28', 'Bộ Chính trị, Ban Bí thư']],
  ['Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án 06', ['Quyết định', '06/QĐ-TTg', '2022-01-06', 'Thủ tướng Chính phủ']],
  ['Kế hoạch 15-KH/ĐU ngày 31/4/2026', ['Kế hoạch', '15-KH/ĐU', null, null]],
  ['Nghị quyết Trung ương 4 khóa XII; Nghị quyết Đại hội Đảng bộ'],
  ['Mệnh lệnh số 02/ML-BCH ngày 20/12/2026 của Chỉ huy trưởng', ['Mệnh lệnh', '02/ML-BCH', '2026-12-20', 'Chỉ huy trưởng']],
  ['báo cáo theo Nghị định số 47/2021/NĐ-CP của Chính phủ đúng thời hạn', ['Nghị định', '47/2021/NĐ-CP', null, 'Chính phủ']],
  ['Điều 12 Luật Đất đai số 31/2024/QH15', ['Luật', '31/2024/QH15', null, null]],
  ['Chương trình số 02-CTr/ĐU và Kế hoạch số 03/KH-UBND', ['Chương trình', '02-CTr/ĐU', null, null], ['Kế hoạch', '03/KH-UBND', null, null]],
  ['Ngày 12/5/2025, Bộ Chính trị ban hành Nghị quyết số 66-NQ/TW và Nghị quyết số 68-NQ/TW', ['Nghị quyết', '66-NQ/TW', '2025-05-12', 'Bộ Chính trị'], ['Nghị quyết', '68-NQ/TW', '2025-05-12', 'Bộ Chính trị']],
  ['xe 51A-123.45, phòng 12-A, tỷ lệ 1/2000, 24/7, COVID-19, 5G, ISO 9001-2015'],
  ['năm học 2025-2026; 3-5 hộ; 10 - 15 người; A1-B2'],
  ['giai đoạn 2021-2025, nhiệm kỳ 2025-2030, năm học 2026-2027'],
]

/** Everyday ways of citing (no dash, no `số`, glosses, lists, capitals), a few of each. */
const everyday: Readonly<Record<string, readonly Row[]>> = {
  'the symbol ends at the sentence': [
    ['Thực hiện Nghị quyết số 57-NQ/TW. Khi có hướng dẫn, các đơn vị triển khai.', ['Nghị quyết', '57-NQ/TW', null, null]],
    ['theo Công văn số 1123/BGDĐT-GDPT. Đề nghị các trường báo cáo', ['Công văn', '1123/BGDĐT-GDPT', null, null]],
    ['Tiếp tục thực hiện Quyết định số 12/QĐ-TTg.', ['Quyết định', '12/QĐ-TTg', null, null]],
    ['theo Kế hoạch số 14/KH-UBND. UBND xã giao Công an xã', ['Kế hoạch', '14/KH-UBND', null, null]],
    ['Hướng dẫn số 12-HD/BTGDVTU - Ban Tuyên giáo và Dân vận', ['Hướng dẫn', '12-HD/BTGDVTU', null, null]],
    ['Tờ trình số 30/TTr. SNV ngày 05/01/2026 của Sở Nội vụ', ['Tờ trình', '30/TTr. SNV', '2026-01-05', 'Sở Nội vụ']],
  ],
  'a space for the dash, in the symbol, beside marks': [
    ['Kế hoạch số 298 KH/TWĐTN ngày 02/3/2026 của Ban Bí thư Trung ương Đoàn', ['Kế hoạch', '298 KH/TWĐTN', '2026-03-02', 'Ban Bí thư Trung ương Đoàn']],
    ['Kế hoạch số 02 KH-TV của Thư viện tỉnh', ['Kế hoạch', '02 KH-TV', null, 'Thư viện tỉnh']],
    ['Chương trình số 01 CTr/HĐĐ ngày 10/9/2025', ['Chương trình', '01 CTr/HĐĐ', '2025-09-10', null]],
    ['Nghị quyết số 28 NQ/TW', ['Nghị quyết', '28 NQ/TW', null, null]],
    ['Thông tư số 22/2021/TT-BGD ĐT ngày 20/7/2021', ['Thông tư', '22/2021/TT-BGD ĐT', '2021-07-20', null]],
    ['Quyết định số 71/QĐ-SLĐTB XH của Sở Lao động – Thương binh và Xã hội', ['Quyết định', '71/QĐ-SLĐTB XH', null, 'Sở Lao động – Thương binh và Xã hội']],
    ['Kế hoạch số 01/ KH.LĐ ngày 05/9/2025 của Liên đội', ['Kế hoạch', '01/KH.LĐ', '2025-09-05', 'Liên đội']],
    ['Tờ trình số 30/TTr- SNV; Kế hoạch số 12/KH – UBND', ['Tờ trình', '30/TTr-SNV', null, null], ['Kế hoạch', '12/KH-UBND', null, null]],
    ['Nghị định số 30 / 2020 / NĐ-CP', ['Nghị định', '30/2020/NĐ-CP', null, null]],
    ['Quyết định số 15/QĐUBND ngày 05/01/2026 của UBND xã Bản Lầu', ['Quyết định', '15/QĐUBND', '2026-01-05', 'UBND xã Bản Lầu']],
    ['Kế hoạch số 15/KH UBND tỉnh', ['Kế hoạch', '15/KH', null, null]],
    ['Kế hoạch số 05-KH/BCĐ389 ngày 05/01/2026', ['Kế hoạch', '05-KH/BCĐ389', '2026-01-05', null]],
  ],
  'types of every day and joint ones': [
    ['văn bản số 456/SXD-QLN ngày 05/01/2026 của Sở Xây dựng về nhà ở', ['Văn bản', '456/SXD-QLN', '2026-01-05', 'Sở Xây dựng']],
    ['Công điện số 05/CĐ-TTg ngày 04/4/2026 của Thủ tướng Chính phủ', ['Công điện', '05/CĐ-TTg', '2026-04-04', 'Thủ tướng Chính phủ']],
    ['Phương án số 15/PA-UBND; Thông tri số 03-TT/TU', ['Phương án', '15/PA-UBND', null, null], ['Thông tri', '03-TT/TU', null, null]],
    ['Đề án 06/CP và Đề án 06 trên địa bàn', ['Đề án', '06/CP', null, null], ['Đề án', '06', null, null]],
    ['Nghị quyết 57, 59 của Bộ Chính trị', ['Nghị quyết', '57', null, 'Bộ Chính trị'], ['Nghị quyết', '59', null, 'Bộ Chính trị']],
    ['Chỉ thị số 32 của Ban Bí thư', ['Chỉ thị', '32', null, 'Ban Bí thư']],
    ['Nghị quyết 5 năm; Kế hoạch 12 tháng; Quyết định 12 nội dung; Đề án 30 tỷ đồng'],
    ['Kế hoạch liên tịch số 05/KHLT-SGDĐT-CAT giữa Sở Giáo dục và Đào tạo và Công an tỉnh', ['Kế hoạch liên tịch', '05/KHLT-SGDĐT-CAT', null, 'Sở Giáo dục và Đào tạo và Công an tỉnh']],
    ['Quy chế số 12-QCPH/ĐU-UBND', ['Quy chế', '12-QCPH/ĐU-UBND', null, null]],
  ],
  'lists that share type and issuer': [
    ['các Quyết định của Thủ tướng Chính phủ: số 645/QĐ-TTg ngày 15/5/2020; số 1813/QĐ-TTg ngày 28/10/2021',
      ['Quyết định', '645/QĐ-TTg', '2020-05-15', 'Thủ tướng Chính phủ'], ['Quyết định', '1813/QĐ-TTg', '2021-10-28', 'Thủ tướng Chính phủ']],
    ['các Kế hoạch của UBND tỉnh: số 12/KH-UBND, số 13/KH-UBND', ['Kế hoạch', '12/KH-UBND', null, 'UBND tỉnh'], ['Kế hoạch', '13/KH-UBND', null, 'UBND tỉnh']],
    ['Nghị quyết số 57-NQ/TW và Chương trình hành động của Chính phủ', ['Nghị quyết', '57-NQ/TW', null, null]],
    ['Nghị quyết số 06-NQ/TU và Chương trình công tác năm 2026 của Ban Thường vụ Tỉnh ủy', ['Nghị quyết', '06-NQ/TU', null, 'Ban Thường vụ Tỉnh ủy']],
  ],
  'the issuer stands before': [
    ['Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 15/TTr-SNV ngày 05/01/2026;', ['Tờ trình', '15/TTr-SNV', '2026-01-05', 'Giám đốc Sở Nội vụ']],
    ['theo chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 15/UBND-VX', ['Công văn', '15/UBND-VX', null, 'Chủ tịch UBND tỉnh']],
    ['Nghị quyết của Bộ Chính trị về phát triển khoa học (số 57-NQ/TW ngày 22/12/2024)', ['Nghị quyết', '57-NQ/TW', '2024-12-22', 'Bộ Chính trị']],
  ],
  'glosses, fields, capitals': [
    ['Thông tư số 22/2021/TT-BGDĐT của Bộ Giáo dục và Đào tạo (Bộ GDĐT) ngày 20/7/2021', ['Thông tư', '22/2021/TT-BGDĐT', '2021-07-20', 'Bộ Giáo dục và Đào tạo']],
    ['Kế hoạch số 15/KH-UBND của Ủy ban nhân dân (UBND) tỉnh Hải Sơn về chuyển đổi số', ['Kế hoạch', '15/KH-UBND', null, 'Ủy ban nhân dân (UBND) tỉnh Hải Sơn']],
    ['Kế hoạch số 15/KH-UBND của UBND tỉnh (Sở Nội vụ tham mưu)', ['Kế hoạch', '15/KH-UBND', null, 'UBND tỉnh']],
    ['Công văn số 15/SVHTTDL-VP của Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ', ['Công văn', '15/SVHTTDL-VP', null, 'Sở Văn hóa, Thể thao và Du lịch']],
    ['QUYẾT ĐỊNH SỐ 15/QĐ-TTg NGÀY 05/01/2026 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ CHUYỂN ĐỔI SỐ', ['Quyết định', '15/QĐ-TTg', '2026-01-05', 'THỦ TƯỚNG CHÍNH PHỦ']],
    ['KẾ HOẠCH SỐ 12/KH-BGDĐT CỦA BỘ GIÁO DỤC VÀ ĐÀO TẠO TRIỂN KHAI NĂM HỌC MỚI', ['Kế hoạch', '12/KH-BGDĐT', null, 'BỘ GIÁO DỤC VÀ ĐÀO TẠO']],
    ['Nghị quyết số 12/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Quy định mức chi', ['Nghị quyết', '12/2025/NQ-HĐND', null, 'Hội đồng nhân dân tỉnh']],
    ['Công văn số 15/UBND-VX của UBND tỉnh V/v rà soát; Công văn số 16/UBND-VX của UBND tỉnh về việc báo cáo', ['Công văn', '15/UBND-VX', null, 'UBND tỉnh'], ['Công văn', '16/UBND-VX', null, 'UBND tỉnh']],
    ['Kế hoạch số 7/KH-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh giao chỉ tiêu', ['Kế hoạch', '7/KH-BCĐ', null, 'Ban Chỉ đạo Chuyển đổi số tỉnh']],
    ['Báo cáo số 9/BC-KTNS của Ban kinh tế và ngân sách HĐND tỉnh và ý kiến của cử tri', ['Báo cáo', '9/BC-KTNS', null, 'Ban kinh tế và ngân sách HĐND tỉnh']],
    ['Kế hoạch số 8/KH-ATGT của Ban An toàn giao thông xã có hiệu lực', ['Kế hoạch', '8/KH-ATGT', null, 'Ban An toàn giao thông xã']],
    ['Kết luận số 5-KL/TU của Ban thường vụ Tỉnh ủy đang chờ', ['Kết luận', '5-KL/TU', null, 'Ban thường vụ Tỉnh ủy']],
  ],
}

/** Laws, each with the names that a reader takes from it. */
const laws: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Căn cứ Luật Ban hành văn bản quy phạm pháp luật của HĐND - UBND năm 2004;', 'Luật Ban hành văn bản quy phạm pháp luật của HĐND - UBND'],
  ['Căn cứ Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND;', 'Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND'],
  ['theo Pháp lệnh về lực lượng dự bị động viên và Luật Dân quân tự vệ', 'Pháp lệnh về lực lượng dự bị động viên', 'Luật Dân quân tự vệ'],
  ['Luật Thuế thu nhập doanh nghiệp và các luật thuế', 'Luật Thuế thu nhập doanh nghiệp'],
  ['Luật Quản lý, sử dụng tài sản công năm 2017', 'Luật Quản lý, sử dụng tài sản công'],
  ['Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam được sửa đổi', 'Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam'],
  ['Góp ý các dự án Luật Hộ tịch, Luật Chứng thực và dự thảo Luật Hòa giải; phổ biến Luật Đất đai', 'Luật Đất đai'],
  ['Luật Sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư và Luật Hải quan; Luật Đất đai', 'Luật Sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư và Luật Hải quan', 'Luật Đất đai'],
  ['Luật sửa đổi, bổ sung một số điều của Luật Viên chức năm 2019', 'Luật sửa đổi, bổ sung một số điều của Luật Viên chức'],
  ['Luật Bảo tồn làng nghề vào năm 2027, Luật Khuyến nông cần sửa', 'Luật Bảo tồn làng nghề', 'Luật Khuyến nông'],
  ['Luật Quản lý, khai thác chợ nổi tại địa phương', 'Luật Quản lý, khai thác chợ nổi'],
  ['Luật Chợ đêm có liên quan, Luật Làng nghề mà xã thực hiện', 'Luật Chợ đêm', 'Luật Làng nghề'],
  ['TRIỂN KHAI LUẬT ĐẤT ĐAI NĂM 2024 TRÊN ĐỊA BÀN', 'LUẬT ĐẤT ĐAI'],
  ['PHỔ BIẾN PHÁP LUẬT GIAI ĐOẠN 2026-2030; Pháp luật về đất đai; KỶ LUẬT ĐẢNG'],
  ['Trường Đại học Luật Nà Lốc; Luật sư Nguyễn Văn A; Hội Luật gia tỉnh'],
  ['Luật Luật sư; Bộ luật Hình sự (sửa đổi)', 'Luật Luật sư', 'Bộ luật Hình sự'],
]

describe('citations', () => {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (value, expected) => {
    const found = citations(text(value), typesWith()).map(({ typeValue, numberValue, dateValue, issuerValue }) => [typeValue, numberValue, dateValue, issuerValue])
    expect(found).toEqual(expected)
  })
  describe.each(Object.entries(everyday))('%s', (_, group) => {
    it.each(group.map((row) => [row[0], row.slice(1)] as const))('%s', (value, expected) => {
      const found = citations(text(value), typesWith()).map(({ typeValue, numberValue, dateValue, issuerValue }) => [typeValue, numberValue, dateValue, issuerValue])
      expect(found).toEqual(expected)
    })
  })
  it.each(laws.map(([value, ...names]) => [value, names] as const))('laws: %s', (value, names) => {
    expect(citations(text(value), typesWith()).map(({ nameValue }) => nameValue)).toEqual(names)
  })
  it('gives the name of a law without its year', () => {
    const value = 'Thực hiện Luật Thực hành tiết kiệm, chống lãng phí năm 2013 và Luật dân chủ ở cơ sở.'
    expect(citations(text(value), typesWith()).map(({ nameValue }) => nameValue)).toEqual(['Luật Thực hành tiết kiệm, chống lãng phí', 'Luật dân chủ ở cơ sở'])
  })
})
