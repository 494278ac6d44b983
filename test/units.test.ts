import { describe, expect, it } from 'vitest'
import { cellUnits } from '../src/recognise/unit/cell.js'
import { headingUnits } from '../src/recognise/unit/heading.js'
import { taskUnits } from '../src/recognise/unit/task.js'
import { text as read } from './helpers/texts.js'

/** Ways of making units responsible, each with `name:role`; nothing where a unit is only mentioned. */
const rows: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Rà soát hồ sơ (Phòng Tổng hợp tham mưu).', 'Phòng Tổng hợp:advises'],
  ['Tập huấn (Phòng Hành chính - Quản trị và các phòng tham mưu).', 'Phòng Hành chính - Quản trị:advises', 'các phòng:advises'],
  ['Khảo sát (Tổ giúp việc tham mưu; Văn phòng phối hợp với Sở Nội vụ thực hiện).', 'Tổ giúp việc:advises', 'Văn phòng:executes', 'Sở Nội vụ:coordinates'],
  ['Khảo sát (Tổ giúp việc tham mưu, Văn phòng thực hiện).', 'Tổ giúp việc:advises', 'Văn phòng:executes'],
  ['Trực Tết (Công an xã, Ban Chỉ huy Quân sự xã).', 'Công an xã:assigned', 'Ban Chỉ huy Quân sự xã:assigned'],
  ['Hội nghị (chủ trì: Văn phòng; phối hợp: các tổ chức chính trị - xã hội).', 'Văn phòng:leads', 'các tổ chức chính trị - xã hội:coordinates'],
  ['Phòng Kinh doanh khai thác thị trường mới.', 'Phòng Kinh doanh:leads'],
  ['Phòng Tài chính kế toán thu xếp vốn vay.', 'Phòng Tài chính kế toán:leads'],
  ['Đội Quản lý trật tự xây dựng đô thị kiểm tra vỉa hè.', 'Đội Quản lý trật tự xây dựng đô thị:monitors'],
  ['Phòng Kỹ thuật chủ trì, phối hợp với Nhà máy chế biến Nà Lốc lập dự án.', 'Phòng Kỹ thuật:leads', 'Nhà máy chế biến Nà Lốc:coordinates'],
  ['Tổ sửa chữa đường dây.'],
  ['Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc tham mưu nội dung hội nghị.', 'Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc:advises'],
  ['Tập huấn tổ trưởng: 05 ngày, do Ban Tham mưu chủ trì, Ban Chính trị phối hợp.', 'Ban Tham mưu:leads', 'Ban Chính trị:coordinates'],
  ['Nắm tình hình tại các xã, phường tại địa bàn phụ trách.'],
  ['Phòng Cảnh sát hình sự cung cấp thông tin.', 'Phòng Cảnh sát hình sự:leads'],
  ['Đốn hạ rừng già cỗi, bố trí lại cây giống theo vùng.'],
  ['UBND xã chỉ đạo các thôn rà soát hộ nghèo.', 'UBND xã:directs'],
  ['Các chi bộ, Đoàn Thanh niên xã xây dựng kế hoạch.', 'Các chi bộ:leads', 'Đoàn Thanh niên xã:leads'],
  ['Công an xã phối hợp với Đoàn Thanh niên tuần tra.', 'Công an xã:leads', 'Đoàn Thanh niên:coordinates'],
  ['Sở Tài chính chủ trì, phối hợp với Sở Nội vụ thẩm định.', 'Sở Tài chính:leads', 'Sở Nội vụ:coordinates'],
  ['Giao Văn phòng theo dõi, đôn đốc việc thực hiện.', 'Văn phòng:monitors'],
  ['Đề nghị Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh giám sát.', 'Ủy ban MTTQ:monitors', 'các tổ chức chính trị - xã hội tỉnh:monitors'],
  ['Căn cứ kế hoạch này, ban dân vận các huyện, thành ủy xây dựng chương trình.', 'ban dân vận các huyện, thành ủy:leads'],
  ['Cảnh báo lừa đảo: Công an xã, Hội Phụ nữ xã dựng phim ngắn.', 'Công an xã:leads', 'Hội Phụ nữ xã:leads'],
  ['Ban Chỉ đạo thực hiện quy chế dân chủ xã có trách nhiệm kiểm tra.', 'Ban Chỉ đạo thực hiện quy chế dân chủ xã:monitors'],
  ['Các cơ quan, đơn vị thực hiện nghiêm quy chế.', 'Các cơ quan, đơn vị:executes'],
  ['Văn phòng HĐND và UBND phường tổng hợp.', 'Văn phòng HĐND và UBND phường:leads'],
  ['Công an xã nói chuyện pháp luật dưới cờ.', 'Công an xã:leads'],
  ['Đề nghị UB MTTQ, các tổ chức hội: Hội Nông dân, Hội Phụ nữ vận động hội viên.', 'UB MTTQ:leads', 'Hội Nông dân:leads', 'Hội Phụ nữ:leads'],
  ['Sở Y tế - cơ quan thường trực chủ trì sơ kết.', 'Sở Y tế:leads'],
  ['Lãnh đạo tổ chức tốt Ngày hội Đại đoàn kết.'],
  ['Trung tâm Tư vấn, hỗ trợ khởi nghiệp: mở lớp tập huấn.', 'Trung tâm Tư vấn, hỗ trợ khởi nghiệp:leads'],
  ['Các cơ quan tham mưu, giúp việc Đảng ủy chuẩn bị nội dung họp.', 'Các cơ quan tham mưu, giúp việc Đảng ủy:leads'],
  ['Sở A nộp báo cáo.', 'Sở A:leads'],
  ['Các Vụ, Cục và các đơn vị liên quan phải coi đây là việc trọng tâm.', 'Các Vụ, Cục:leads', 'các đơn vị liên quan:leads'],
  ['Các đơn vị thuộc Sở, đặc biệt là các trung tâm, rà soát quy trình.', 'Các đơn vị thuộc Sở:leads'],
  ['Các ngành, các cấp tuyên truyền sâu rộng.', 'Các ngành, các cấp:leads'],
  ['Các Cục quản lý chuyên ngành rà soát quy hoạch.', 'Các Cục quản lý chuyên ngành:leads'],
  ['Cơ quan chủ trì soạn thảo lấy ý kiến.', 'Cơ quan chủ trì soạn thảo:leads'],
  ['Tập huấn (PC07 chủ trì, PV05 phối hợp), xong trước ngày 15/6/2026.', 'PC07:leads', 'PV05:coordinates'],
  ['Kiểm tra kho (PC07, PV05).', 'PC07:assigned', 'PV05:assigned'],
  ['UBND các xã Bản Lầu, Nậm Chày, Mường Vi rà soát.', 'UBND các xã Bản Lầu, Nậm Chày, Mường Vi:leads'],
  ['Các phòng, chi cục, trung tâm thuộc Sở rà soát.', 'Các phòng, chi cục, trung tâm thuộc Sở:leads'],
  ['Báo và phát thanh, truyền hình Hải Sơn đưa tin.', 'Báo và phát thanh, truyền hình Hải Sơn:leads'],
  ['Các đơn vị được kiểm tra gửi báo cáo.', 'Các đơn vị được kiểm tra:leads'],
  ['Thanh tra Công an tỉnh xác minh.', 'Thanh tra Công an tỉnh:leads'],
  ['Phân công thành viên phụ trách từng thôn.'],
  ['Thủ trưởng các Sở, Ban, Ngành của Thành phố báo cáo.', 'Thủ trưởng các Sở, Ban, Ngành của Thành phố:leads'],
  ['Đề nghị quận, huyện và các xã vận động.', 'quận, huyện:leads', 'các xã:leads'],
  ['Hội nghị tổng kết công tác năm; báo cáo Thường trực Tỉnh ủy.'],
  ['Phòng, chống tham nhũng; Tổ chức tập huấn; Ban hành quy chế; Đoàn kết nội bộ.'],
  ['Phối hợp với Sở Nội vụ tổ chức tập huấn.'],
  ['Tham mưu Ban Thường vụ Tỉnh ủy ban hành chỉ thị (nếu có).'],
  ['Giao ban với các thôn vào ngày 05 hằng tháng.'],
  ['Rà soát hồ sơ (Phòng Tổ chức - Hành chính tham mưu).', 'Phòng Tổ chức - Hành chính:advises'],
  ['Rà soát hồ sơ (Phòng A và các phòng tham mưu).', 'Phòng A:advises', 'các phòng:advises'],
  ['Tổ chức họp (Văn phòng tham mưu; Sở Y tế phối hợp với Sở Nội vụ thực hiện).', 'Văn phòng:advises', 'Sở Y tế:executes', 'Sở Nội vụ:coordinates'],
  ['Họp (chủ trì: Ủy ban Kiểm tra; phối hợp: Ban Xây dựng Đảng, Văn phòng).', 'Ủy ban Kiểm tra:leads', 'Ban Xây dựng Đảng:coordinates', 'Văn phòng:coordinates'],
  ['Họp (Công an xã).', 'Công an xã:assigned'],
  ['Họp (Công an xã, Ban Chỉ huy Quân sự xã).', 'Công an xã:assigned', 'Ban Chỉ huy Quân sự xã:assigned'],
  ['Họp (Bí thư chỉ đạo; các chi bộ thực hiện; Ủy ban Kiểm tra giám sát).', 'Bí thư:directs', 'các chi bộ:executes', 'Ủy ban Kiểm tra:monitors'],
  ['Họp (do Văn phòng chủ trì).', 'Văn phòng:leads'],
  ['Họp theo quy định (nếu có).'],
  ['Chăm lo Tết (Tết Bính Ngọ 2026).'],
  ['UBND phường Bến Đá chỉ đạo các trường học tuyên truyền.', 'UBND phường Bến Đá:directs'],
  ['Chủ tịch UBND các xã, phường chịu trách nhiệm trước UBND tỉnh.', 'Chủ tịch UBND các xã, phường:leads'],
  ['Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, các sở, ban, ngành tổng hợp.', 'Sở Nội vụ:leads', 'Sở Tài chính:coordinates', 'các sở, ban, ngành:coordinates'],
  ['Đề nghị Ủy ban MTTQ Việt Nam xã Khe Mây và các tổ chức chính trị - xã hội vận động Nhân dân.', 'Ủy ban MTTQ Việt Nam xã Khe Mây:leads', 'các tổ chức chính trị - xã hội:leads'],
  ['Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện.', 'các cơ quan, đơn vị, địa phương:executes'],
  ['Các đồng chí Ủy viên Ban Thường vụ theo dõi, đôn đốc địa bàn được phân công.', 'Các đồng chí Ủy viên Ban Thường vụ:monitors'],
  ['Phòng, chống bạo lực gia đình ở khu dân cư.'],
  ['Hội thi dân vận khéo cấp xã.'],
  ['Tổ chức Hội nghị tổng kết công tác Đảng.'],
  ['Cán bộ, công chức, viên chức nêu gương.'],
  ['Báo cáo Thường trực Đảng ủy, Ủy ban nhân dân tỉnh.'],
  ['Kiểm tra Chi bộ Trường Mầm non Khe Ngàn.'],
  ['Mở lớp bồi dưỡng (Ban Xây dựng Đảng chủ trì, phối hợp với Trường Chính trị tỉnh).', 'Ban Xây dựng Đảng:leads', 'Trường Chính trị tỉnh:coordinates'],
  ['Sở Nội vụ: Chủ trì, phối hợp với Sở Tài chính thẩm định.', 'Sở Nội vụ:leads', 'Sở Tài chính:coordinates'],
  ['Đơn vị thực hiện: Công an xã, Ban CHQS xã.', 'Công an xã:executes', 'Ban CHQS xã:executes'],
  ['Sở Nội vụ là cơ quan thường trực của Ban Chỉ đạo.', 'Sở Nội vụ:leads'],
  ['Khai mạc giải bóng đá - Trường Tiểu học Đồng Mít thực hiện.', 'Trường Tiểu học Đồng Mít:executes'],
  ['Hằng quý, Điện lực huyện Nam Sơn kiểm tra lưới điện.', 'Điện lực huyện Nam Sơn:monitors'],
  ['Định kỳ, các phòng tổng hợp báo cáo.', 'các phòng:leads'],
  ['Để nâng cao chất lượng, các đơn vị thực hiện tự chấm điểm.', 'các đơn vị:executes'],
  ['Các Đoàn ĐBQH, các cơ quan, tổ chức hữu quan bám sát kế hoạch.', 'Các Đoàn ĐBQH:leads', 'các cơ quan, tổ chức hữu quan:leads'],
  ['Làm đường nội đồng (trong quý II/2026, Trung tâm Dịch vụ nông nghiệp tham mưu).', 'Trung tâm Dịch vụ nông nghiệp:advises'],
  ['Đánh giá chi bộ (xong trước ngày 15/12, Ban Xây dựng Đảng tham mưu).', 'Ban Xây dựng Đảng:advises'],
  ['Rà soát hồ sơ (20/3/2026, Phòng Kinh tế chủ trì, Công an xã phối hợp).', 'Phòng Kinh tế:leads', 'Công an xã:coordinates'],
  ['Tập huấn (30 hộ nghèo, 20 hộ cận nghèo).'],
  ['Thu nợ đọng (hoàn thành trước ngày 30/9; Thuế cơ sở 3 chủ trì).', 'Thuế cơ sở 3:leads'],
  ['Các đơn vị được kiểm tra gồm 05 phòng chuyên môn.'],
  ['Trung tâm Y tế được đầu tư thêm trang thiết bị.'],
  ['Lãnh đạo, chỉ đạo thực hiện nghị quyết.'],
  ['Sở Y tế chủ trì, phối hợp với các Phòng: Tổ chức, Nghiệp vụ Y, Kế hoạch và Tài chính, Công an xã tập huấn.', 'Sở Y tế:leads', 'Phòng Tổ chức:coordinates', 'Phòng Nghiệp vụ Y:coordinates', 'Phòng Kế hoạch và Tài chính:coordinates', 'Công an xã:coordinates'],
  ['Giao các Sở: Tài chính, Nội vụ và Xây dựng thẩm định.', 'Sở Tài chính:leads', 'Sở Nội vụ:leads', 'Sở Xây dựng:leads'],
  ['Sở Nội vụ, Tài chính và Khoa học và Công nghệ rà soát biên chế.', 'Sở Nội vụ:leads', 'Sở Tài chính:leads', 'Sở Khoa học và Công nghệ:leads'],
  ['Sở Văn hóa, Thể thao và Du lịch mở hội chợ.', 'Sở Văn hóa, Thể thao và Du lịch:leads'],
  ['Các Phó Chủ tịch Lò Văn Sáng, Hà Thị Mơ phụ trách các cụm.', 'Phó Chủ tịch Lò Văn Sáng:leads', 'Phó Chủ tịch Hà Thị Mơ:leads'],
  ['Các xã: Chăm lo đời sống hộ nghèo.', 'Các xã:leads'],
  ['Thủ trưởng, lãnh đạo các đơn vị gửi báo cáo.', 'Thủ trưởng, lãnh đạo các đơn vị:leads'],
  ['Thủ trưởng các phòng, ban, các đoàn thể thuộc huyện gửi báo cáo.', 'Thủ trưởng các phòng, ban, các đoàn thể thuộc huyện:leads'],
  ['Các phòng phối hợp với các đơn vị của Bộ Y tế, Bộ Công an tập huấn.', 'Các phòng:leads', 'các đơn vị của Bộ Y tế, Bộ Công an:coordinates'],
  ['Từng chi bộ, đoàn thể phải ký cam kết.', 'Từng chi bộ, đoàn thể:leads'],
  ['Các đơn vị trong Sở rà soát quy chế.', 'Các đơn vị trong Sở:leads'],
  ['HĐND xã giao cho UBND xã ban hành quy chế.', 'UBND xã:leads'],
  ['UBND huyện yêu cầu các cấp, các ngành thực hiện nghiêm.', 'các cấp, các ngành:executes'],
  ['Công an xã tăng cường công tác kiểm tra tạm trú.', 'Công an xã:leads'],
  ['Công an xã tăng cường kiểm tra tạm trú.', 'Công an xã:monitors'],
  ['Ban Văn hóa giúp UBND xã theo dõi các lễ hội.', 'Ban Văn hóa:monitors'],
  ['Hằng năm công đoàn các trường mở hội thao.', 'công đoàn các trường:leads'],
  ['Cục quản lý bến cảng và luồng lạch sớm trình đề án.', 'Cục quản lý bến cảng và luồng lạch:leads'],
  ['Cơ quan thẩm định giá đất phải gửi hồ sơ.', 'Cơ quan thẩm định giá đất:leads'],
  ['Lực lượng Kiểm ngư tuần tra ven bờ.', 'Lực lượng Kiểm ngư:leads'],
  ['Xã Khe Mây: tuyến đường liên thôn dài 4 km.'],
  ['Với Sở Y tế, các trường, các đơn vị của Bộ Công an mở lớp tập huấn.'],
  ['Trên cơ sở dự toán, chủ trì phối hợp với các phòng, Công an xã, Trạm Y tế xã quyết định mức chi.'],
  ['Khi lập dự án kè sông, khu dân cư, bến thuyền phải tính đến lũ.'],
  ['Công an tỉnh theo dõi, phát hiện các hội, nhóm phát tán tin giả.', 'Công an tỉnh:monitors'],
  ['Sở Y tế là cơ quan thường trực trong phối hợp hoạt động.', 'Sở Y tế:leads'],
  ['Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ gửi báo cáo.', 'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ:leads'],
  ['Các địa phương có dịch phải khoanh vùng.', 'Các địa phương có dịch:leads'],
  ['Các cơ sở kinh doanh xăng dầu phải niêm yết giá.', 'Các cơ sở kinh doanh xăng dầu:leads'],
  ['Sở Y tế chủ trì cùng với Công an tỉnh, Sở Tài chính lập đoàn.', 'Sở Y tế:leads', 'Công an tỉnh:coordinates', 'Sở Tài chính:coordinates'],
  ['Sở Y tế chủ trì, phối hợp với các ngành: Công an, Tư pháp và UBND các xã lập đoàn.', 'Sở Y tế:leads', 'Công an:coordinates', 'Tư pháp:coordinates', 'UBND các xã:coordinates'],
  ['UBND huyện chỉ đạo các phòng, ban chuyên môn, UBND các xã rà soát.', 'UBND huyện:directs'],
  ['Nhận được văn bản này, đề nghị Thủ trưởng các đơn vị thực hiện.', 'Thủ trưởng các đơn vị:executes'],
  ['Sở Y tế phối hợp với Cục Đối ngoại và các Tham tán mở hội chợ.', 'Sở Y tế:leads', 'Cục Đối ngoại:coordinates', 'các Tham tán:coordinates'],
  ['Các trường ngoài công lập gửi báo cáo.', 'Các trường ngoài công lập:leads'],
  ['Đề nghị Hội Nông dân xã phối hợp với Công an xã trong công tác xây dựng và kiểm tra quy ước.', 'Hội Nông dân xã:leads', 'Công an xã:coordinates'],
  ['Lãnh đạo Ban theo dõi các phòng.', 'Lãnh đạo Ban:monitors'],
]

const said = (units: readonly { name: string; role: string }[]): string[] => units.map(({ name, role }) => `${name}:${role}`)

describe('units of a task', () => {
  it.each(rows.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
    expect(said(taskUnits(read(text), [0]))).toEqual(found)
  })
  it('reads a heading of units with paragraphs below it', () => {
    const text = 'Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh Đẩy mạnh tuyên truyền.'
    expect(said(taskUnits(read(text), [0, 38]))).toEqual(['Bộ Chỉ huy Quân sự tỉnh:leads', 'Công an tỉnh:leads'])
  })
})

describe('units of a table', () => {
  it.each([
    ['Văn phòng; Tổ Toán - Tin', ['Văn phòng:leads', 'Tổ Toán - Tin:leads']],
    ['GVCN, Cô Lan', ['GVCN:leads', 'Cô Lan:leads']],
    ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND:leads']],
    ['Sở Y tế, các xã, phường', ['Sở Y tế:leads', 'các xã, phường:leads']],
    ['Phòng VH-XH', ['Phòng VH-XH:leads']],
    ['- Công an xã;<br>- Đoàn xã', ['Công an xã:leads', 'Đoàn xã:leads']],
    ['', []],
    ['Công an xã chủ trì; Trưởng các thôn phối hợp', ['Công an xã:leads', 'Trưởng các thôn:coordinates']],
  ] as const)('%s', (cell, found) => {
    expect(said(cellUnits(read(cell), 'leads'))).toEqual(found)
  })
})

describe('headings of units and verbs', () => {
  it.each([
    ['Sở Tài chính chủ trì, phối hợp các sở, ngành:', ['Sở Tài chính:leads', 'các sở, ngành:coordinates']],
    ['Chủ tịch UBND cấp xã chỉ đạo:', ['Chủ tịch UBND cấp xã:directs']],
    ['Tỉnh ủy chỉ đạo Đảng ủy xã và đề nghị Ủy ban MTTQ tỉnh', ['Tỉnh ủy:directs', 'Đảng ủy xã:leads', 'Ủy ban MTTQ tỉnh:leads']],
    ['Giao Sở Nội vụ chủ trì, phối hợp với Sở Y tế:', ['Sở Nội vụ:leads', 'Sở Y tế:coordinates']],
    ['Công an xã tuần tra ban đêm:', []],
    ['Phó Chủ tịch Hà Thị Mơ phối hợp với các Phó Chủ tịch khác chỉ đạo:', ['Phó Chủ tịch Hà Thị Mơ:directs', 'các Phó Chủ tịch khác:coordinates']],
    ['Chủ tịch xã chỉ đạo Phòng Kinh tế chủ trì, phối hợp với các phòng, ban trong xã:', ['Chủ tịch xã:directs', 'Phòng Kinh tế:leads', 'các phòng, ban trong xã:coordinates']],
    ['Cơ quan quản lý: Sở Công Thương tỉnh Hải Sơn:', ['Sở Công Thương tỉnh Hải Sơn:assigned']],
    ['Cơ quan đăng kiểm tàu cá:', ['Cơ quan đăng kiểm tàu cá:assigned']],
    ['Vụ Tuyên truyền, giáo dục lối sống', ['Vụ Tuyên truyền, giáo dục lối sống:assigned']],
  ] as const)('%s', (heading, found) => {
    expect(said(headingUnits(read(heading)))).toEqual(found)
  })
})

describe('headings that name units', () => {
  it.each([
    ['Ban Dân vận Tỉnh ủy:', ['Ban Dân vận Tỉnh ủy']],
    ['Các sở, ban, ngành; Ủy ban nhân dân các xã, phường', ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường']],
    ['Trách nhiệm của Sở Nội vụ', ['Sở Nội vụ']],
    ['Ủy ban nhân dân các xã, phường, đặc khu', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['Đối với Sở Nội vụ', ['Sở Nội vụ']],
    ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các đoàn thể:', ['Ủy ban MTTQ Việt Nam tỉnh', 'các đoàn thể']],
    ['Công an tỉnh (Phòng PA05):', ['Công an tỉnh']],
    ['Phòng, chống tham nhũng', []],
    ['Tham mưu Thường trực Tỉnh ủy', []],
    ['Công tác tuyên truyền', []],
  ] as const)('%s', (heading, names) => {
    expect(headingUnits(read(heading)).map(({ name }) => name)).toEqual(names)
  })
})
