import type { Advice } from '../../model/message.js'
import { rule } from '../rule.js'
import { conflicts } from './parts/conflicts.js'

const OTHERWISE: Advice = {
  vi: ({ other }) => `Đối chiếu bản gốc: sửa ở đây thành “${other}”, hoặc sửa chỗ kia.`,
  en: ({ other }) => `Check the original: either this one is “${other}”, or the other place is wrong.`,
}

/** citation-conflict: what a plan says of one document in two places agrees. */
export const citationConflict = rule({
  id: 'citation-conflict',
  group: 'references',
  severity: 'error',
  advice: { vi: 'Đối chiếu bản gốc, sửa chỗ ghi sai.', en: 'Check the original and correct the wrong place.' },
  messages: {
    date: {
      vi: ({ title, date, other }) => `${title} ghi ngày ${date}, chỗ khác ghi ngày ${other}.`,
      en: ({ title, date, other }) => `${title} is dated ${date} here, ${other} elsewhere.`,
      advice: {
        vi: ({ date, other }) => `Đối chiếu bản gốc: sửa ở đây thành ngày ${other}, hoặc sửa chỗ kia thành ngày ${date}.`,
        en: ({ date, other }) => `Check the original: either this date is ${other}, or the other one is ${date}.`,
      },
    },
    type: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other}.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere.`,
      advice: OTHERWISE,
    },
    issuer: {
      vi: ({ title, issuer, other }) => `${title} ghi của ${issuer}, chỗ khác ghi của ${other}.`,
      en: ({ title, issuer, other }) => `${title} is of ${issuer} here, of ${other} elsewhere.`,
      advice: {
        vi: ({ other }) => `Đối chiếu bản gốc: sửa ở đây thành của ${other}, hoặc sửa chỗ kia.`,
        en: ({ other }) => `Check the original: either this one is of ${other}, or the other place is wrong.`,
      },
    },
    year: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} (cùng ngày): thống nhất có hay không có năm trong số.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere on the same date: with or without the year.`,
      advice: OTHERWISE,
    },
    symbol: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} (cùng ngày, cùng văn bản).`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere, of the same date and document.`,
      advice: OTHERWISE,
    },
    serial: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} với cùng ngày và cùng trích yếu.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere with the same date and subject.`,
      advice: OTHERWISE,
    },
    other: { vi: ({ value }) => `chỗ khác ghi: ${value}.`, en: ({ value }) => `elsewhere: ${value}.` },
    own: { vi: ({ value }) => `phần đầu văn bản ghi: ${value}.`, en: ({ value }) => `the letterhead says: ${value}.` },
  },
  check: ({ document, report }) => ({ end: () => conflicts(document, report) }),
})
