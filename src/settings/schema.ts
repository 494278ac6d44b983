import { z } from 'zod'

const Level = z.enum(['off', 'info', 'warning', 'error'])
const phrases = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

/** An own rule as it is written. */
export const OwnRuleFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).describe('Tên quy tắc: chữ thường không dấu, nối bằng gạch ngang'),
  scope: z.enum(['task', 'heading', 'citation', 'deadline', 'unit', 'recipient', 'title', 'basis', 'recipients', 'signature', 'closing', 'text'])
    .describe('Xét ở đâu; task đến recipient: từng mục một, còn lại: cả phần'),
  pattern: z.string().min(1).max(200).optional().describe('Biểu thức chính quy (JavaScript) không được có'),
  forbidden: phrases.optional().describe('Cụm từ không được có'),
  required: phrases.optional().describe('Cụm từ phải có (ít nhất một)'),
  message: z.string().min(1).describe('Câu báo cho người đọc'),
  advice: z.string().min(1).optional().describe('Việc cần làm'),
  severity: z.enum(['info', 'warning', 'error']).default('warning'),
})

/** `dvcheck.config.json`, or the `dvcheck` key of package.json. */
export const SettingsFile = z.strictObject({
  $schema: z.string().optional(),
  extends: z.union([z.string(), z.array(z.string())]).optional().describe('Tệp cài đặt lấy làm nền, tính từ thư mục của tệp này'),
  stage: z.enum(['draft', 'final']).optional().describe('draft: bản thảo; final: bản sắp ban hành'),
  language: z.enum(['vi', 'en']).optional().describe('Ngôn ngữ của thông báo'),
  rules: z.record(z.string(), Level).optional().describe('Mức của từng quy tắc'),
  units: z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) })).optional()
    .describe('Đơn vị của cơ quan và các cách viết của nó'),
  documentTypes: z.array(z.strictObject({ name: z.string().min(1), abbreviations: z.array(z.string().min(1)).default([]) })).optional()
    .describe('Loại văn bản riêng và chữ viết tắt trong ký hiệu'),
  symbols: z.array(z.strictObject({ symbol: z.string().min(1), issuer: z.string().min(1) })).optional().describe('Ký hiệu cơ quan riêng và cơ quan ban hành'),
  holidays: z.array(z.union([z.iso.date(), z.strictObject({ date: z.iso.date(), name: z.string().min(1).optional() })])).optional()
    .describe('Ngày nghỉ thêm, dạng YYYY-MM-DD'),
  workingDays: z.array(z.iso.date()).optional().describe('Ngày làm bù, dạng YYYY-MM-DD'),
  clarity: z.array(z.enum(['person', 'work', 'time', 'responsibility', 'product', 'authority'])).min(1).optional().describe('“6 rõ” gồm những gì'),
  ignore: z.array(z.string().min(1)).optional().describe('Mẫu tên tệp bỏ qua khi soát thư mục'),
  ownRules: z.array(OwnRuleFile).optional().describe('Quy tắc riêng, không cần lập trình'),
  baseline: z.string().min(1).optional().describe('Tệp ghi những phát hiện đã biết'),
})
export type OwnRuleFile = z.infer<typeof OwnRuleFile>
export type SettingsFile = z.infer<typeof SettingsFile>
