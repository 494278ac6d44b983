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
    },
    type: { vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other}.`, en: ({ title, other }) => `${title} here, ${other} elsewhere.` },
    issuer: {
      vi: ({ title, issuer, other }) => `${title} ghi của ${issuer}, chỗ khác ghi của ${other}.`,
      en: ({ title, issuer, other }) => `${title} is of ${issuer} here, of ${other} elsewhere.`,
    },
    year: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} (cùng ngày): thống nhất có hay không có năm trong số.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere on the same date: with or without the year.`,
    },
    symbol: { vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} (cùng ngày, cùng văn bản).`, en: ({ title, other }) => `${title} here, ${other} elsewhere, of the same date and document.` },
    serial: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} với cùng ngày và cùng trích yếu.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere with the same date and subject.`,
    },
    other: { vi: ({ value }) => `chỗ khác ghi: ${value}.`, en: ({ value }) => `elsewhere: ${value}.` },
    own: { vi: ({ value }) => `phần đầu văn bản ghi: ${value}.`, en: ({ value }) => `the letterhead says: ${value}.` },
  },
  check: ({ document, report }) => ({
    end() {
      for (const problem of conflicts(document)) report(problem)
    },
  }),
})
