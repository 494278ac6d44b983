import { rule } from '../rule.js'
import { conflicts } from './parts/conflicts.js'

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
      advice: { vi: 'Đối chiếu bản gốc, sửa ngày ở chỗ ghi sai.', en: 'Check the original and correct the date that is wrong.' },
    },
    type: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other}.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere.`,
      advice: { vi: 'Đối chiếu bản gốc, sửa tên loại ở chỗ ghi sai.', en: 'Check the original and correct the type that is wrong.' },
    },
    issuer: {
      vi: ({ title, issuer, other }) => `${title} ghi của ${issuer}, chỗ khác ghi của ${other}.`,
      en: ({ title, issuer, other }) => `${title} is of ${issuer} here, of ${other} elsewhere.`,
      advice: {
        vi: 'Đối chiếu bản gốc, sửa cơ quan ban hành ở chỗ ghi sai.',
        en: 'Check the original and correct the issuer that is wrong.',
      },
    },
    year: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} (cùng ngày): thống nhất có hay không có năm trong số.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere on the same date: with or without the year.`,
      advice: { vi: 'Đối chiếu bản gốc, ghi số như nhau ở mọi chỗ.', en: 'Check the original and write the number alike everywhere.' },
    },
    symbol: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} (cùng ngày, cùng văn bản).`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere, of the same date and document.`,
      advice: { vi: 'Đối chiếu bản gốc, sửa ký hiệu ở chỗ ghi sai.', en: 'Check the original and correct the symbol that is wrong.' },
    },
    serial: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} với cùng ngày và cùng trích yếu.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere with the same date and subject.`,
      advice: { vi: 'Đối chiếu bản gốc, sửa số ở chỗ ghi sai.', en: 'Check the original and correct the number that is wrong.' },
    },
    other: { vi: ({ value }) => `chỗ khác ghi: ${value}.`, en: ({ value }) => `elsewhere: ${value}.` },
    own: { vi: ({ value }) => `phần đầu văn bản ghi: ${value}.`, en: ({ value }) => `the letterhead says: ${value}.` },
  },
  check: ({ document, report }) => ({ end: () => conflicts(document, report) }),
})
