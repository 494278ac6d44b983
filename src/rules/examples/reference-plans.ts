/** A plan of an invented province's people's committee, dated 16/01/2026, whose tasks are `tasks`: for examples. */
export function statePlan(tasks: readonly string[], basis: readonly string[] = []): string {
  return `ỦY BAN NHÂN DÂN
TỈNH VÂN CHÂU
Số: 15/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Vân Châu, ngày 16 tháng 01 năm 2026

KẾ HOẠCH
Công tác cải cách hành chính năm 2026

${(basis.length > 0 ? basis : ['Căn cứ Luật Tổ chức chính quyền địa phương;']).join('\n\n')}

I. NHIỆM VỤ TRỌNG TÂM

${numbered(tasks)}

II. TỔ CHỨC THỰC HIỆN

1. Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Minh Khang
`
}

/** A programme of an invented party committee's board, dated 16/01/2026, whose tasks are `tasks`: for examples. */
export function partyPlan(tasks: readonly string[], basis: readonly string[] = []): string {
  return `TỈNH ỦY LAM GIANG
BAN TUYÊN GIÁO VÀ DÂN VẬN
*
Số 100-CTr/BTGDVTU

ĐẢNG CỘNG SẢN VIỆT NAM
Lam Giang, ngày 16 tháng 01 năm 2026

CHƯƠNG TRÌNH
công tác dân vận năm 2026

${(basis.length > 0 ? basis : ['Thực hiện chức năng, nhiệm vụ được giao, Ban xây dựng Chương trình công tác năm 2026 như sau:']).join('\n\n')}

I. NHIỆM VỤ TRỌNG TÂM

${numbered(tasks)}

II. TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Chương trình này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Lưu Văn phòng Ban.

TRƯỞNG BAN

Trần Minh Khang
`
}

function numbered(tasks: readonly string[]): string {
  return tasks.map((task, i) => `${i + 1}. ${task}`).join('\n\n')
}
