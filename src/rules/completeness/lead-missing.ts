import { assignable, inAssignment, unitsOf } from '../../facts/assigned.js'
import { everybody } from '../../facts/everybody.js'
import { rule } from '../rule.js'
import { opening } from '../../facts/opening.js'
import { sample } from '../examples/sample.js'

export const leadMissing = rule({
  id: 'lead-missing',
  group: 'completeness',
  severity: 'warning',
  demands: {
    vi: 'Trong các đơn vị được giao một nhiệm vụ có đơn vị chủ trì, tham mưu hoặc thực hiện, không phải chỉ có đơn vị phối hợp hay “các cơ quan, đơn vị” nói chung.',
    en: 'Among the units of a task one leads, advises or executes; coordinating units only, or “the agencies and units” at large, are not enough.',
  },
  why: {
    vi: 'Một việc có một cơ quan chủ trì, chịu trách nhiệm chính; giao cho mọi đơn vị là không giao cho đơn vị nào.',
    en: 'One task has one leading unit; what is given to everybody is given to nobody.',
  },
  advice: { vi: 'Ghi rõ đơn vị chủ trì trước các đơn vị phối hợp.', en: 'Name the leading unit before those that coordinate.' },
  messages: {
    supported: {
      vi: ({ units }) => `Nhiệm vụ chỉ có đơn vị phối hợp (${list(units)}), chưa có đơn vị chủ trì.`,
      en: ({ units }) => `Only coordinating units are named (${list(units)}); nobody leads.`,
    },
    everybody: {
      vi: ({ units }) => `Nhiệm vụ giao chung cho “${list(units)}”, chưa rõ đơn vị nào chủ trì.`,
      en: ({ units }) => `The task is given to “${list(units)}” at large; nobody leads.`,
    },
  },
  examples: {
    reports: [
      {
        name: 'chỉ có đơn vị phối hợp',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).
«2.» Rà soát thủ tục hành chính (Công an xã phối hợp).`),
      },
      {
        name: 'giao cho mọi cơ quan, đơn vị',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).
«2.» Niêm yết công khai thủ tục hành chính (các cơ quan, đơn vị thực hiện).`),
      },
      {
        name: 'hai đơn vị cùng phối hợp',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Quý I
«1.» Tổ chức ngày cao điểm trả kết quả tại nhà (Công an xã và Phòng Kinh tế phối hợp).
2. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).`),
      },
    ],
    silent: [
      {
        name: 'có đơn vị tham mưu cùng các phòng',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Ban hành kế hoạch tuyên truyền (Văn phòng và các phòng tham mưu).
2. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì, Công an xã phối hợp).`),
      },
      {
        name: 'phần tổ chức thực hiện giao chung cho các cơ quan, đơn vị',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các cơ quan, đơn vị xây dựng kế hoạch trước ngày 30/01/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
  },
  *check(document) {
    const anybody = everybody(document)
    for (const part of document.parts) {
      for (const { item, task, standing } of assignable(document, part)) {
        if (standing === 'supported') yield { span: opening(item), message: 'supported', data: { units: task.units.map(({ name }) => name) } }
        if (anybody.size === 0 || standing !== 'named' || task.kind !== 'scheduled' || !task.units.every(({ name }) => anybody.has(name))) continue
        if ((unitsOf(document).get(task) ?? []).every(inAssignment)) yield { span: opening(item), message: 'everybody', data: { units: task.units.map(({ name }) => name) } }
      }
    }
  },
})

function list(units: unknown): string {
  return Array.isArray(units) ? units.join(', ') : String(units)
}
