import type { Severity } from '../model/message.js'
import type { RuleId } from '../model/rule-id.js'

/**
 * Một trong “6 rõ” (Quyết định 2179/QĐ-TTg, 06/10/2025): rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. ·
 * One of the “6 rõ”.
 */
export type ClarityAspect = 'person' | 'work' | 'time' | 'responsibility' | 'product' | 'authority'

/**
 * Nơi một quy tắc riêng xét; task đến recipient: từng mục một, còn lại: cả phần. · Where an own rule looks; task to recipient: one by one,
 * the others: as a whole.
 */
export type OwnScope = 'task' | 'heading' | 'citation' | 'deadline' | 'unit' | 'recipient' | 'title' | 'basis' | 'recipients' | 'signature' | 'closing' | 'text'

// These words are shown to who writes a settings file, too: Vietnamese first, then English.

/**
 * Quy tắc riêng của cơ quan, không cần lập trình. · A rule of the office’s own, without programming: what must not stand there, or what
 * must.
 */
export interface OwnRule {
  /** Tên quy tắc: chữ thường không dấu, nối bằng gạch ngang. · The rule’s name: lower-case letters without marks, joined by hyphens. */
  readonly id: string
  /**
   * Xét ở đâu; task đến recipient: từng mục một, còn lại: cả phần. · Where it looks; task to recipient: one by one, the others: as a
   * whole.
   */
  readonly scope: OwnScope
  /**
   * Biểu thức chính quy (JavaScript) không được có, không phân biệt hoa thường; null: không xét. · A regular expression (JavaScript, upper
   * and lower case alike) that nothing may match; null without one.
   */
  readonly pattern: string | null
  /** Cụm từ không được có. · Phrases that must not stand there, as whole words. */
  readonly forbidden: readonly string[]
  /** Cụm từ phải có (ít nhất một). · Phrases of which one must stand there, as whole words. */
  readonly required: readonly string[]
  /** Câu báo cho người đọc; “{words}” là các từ bị báo. · What the finding says; “{words}” stands for the words concerned. */
  readonly message: string
  /**
   * Việc cần làm; null: ghi thêm những từ phải có, bỏ những từ bị báo. · What to do about it; null: to add the words that must stand there, or to
   * take out those that must not.
   */
  readonly advice: string | null
  /** Mức của quy tắc. · The severity of its findings. */
  readonly severity: Severity
}

/** Đơn vị của cơ quan. · A unit of the office. */
export interface OwnUnit {
  /** Tên đầy đủ. · The full name. */
  readonly name: string
  /** Các cách viết khác của tên ấy. · The other spellings of the name. */
  readonly aliases: readonly string[]
}

/** Loại văn bản riêng. · A type of documents that the office has of its own. */
export interface OwnDocumentType {
  /** Tên loại: “Lệnh công tác”. · Its name. */
  readonly name: string
  /** Chữ viết tắt tên loại trong ký hiệu. · Its abbreviations in symbols. */
  readonly abbreviations: readonly string[]
}

/** Ký hiệu cơ quan riêng. · An issuer’s symbol that the office has of its own. */
export interface OwnSymbol {
  /** Chữ viết tắt tên cơ quan trong ký hiệu: “BCĐ35”. · The issuer’s abbreviation in symbols. */
  readonly symbol: string
  /** Cơ quan ban hành. · The issuer. */
  readonly issuer: string
}

/** Ngày nghỉ thêm. · A further day on which the office is closed. */
export interface Holiday {
  /** Ngày, dạng YYYY-MM-DD. · The day, `YYYY-MM-DD`. */
  readonly date: string
  /** Tên ngày nghỉ; null: không ghi. · What it is called; null where it has no name. */
  readonly name: string | null
}

/** Cách soát. · How a run judges. */
export interface Settings {
  /** draft: bản thảo; final: bản sắp ban hành. · draft: a number and date still blank are only noted; final: they are errors. */
  readonly stage: 'draft' | 'final'
  /** Ngôn ngữ của thông báo. · The language of messages. */
  readonly language: 'vi' | 'en'
  /** Mức của từng quy tắc; off: không xét. · The severity of rules, by their names; off: not asked. */
  readonly rules: Readonly<Record<string, Severity | 'off'>> & { readonly [Id in RuleId]?: Severity | 'off' }
  /** Đơn vị của cơ quan và các cách viết của nó. · Units of the office with their spellings, which are then one name. */
  readonly units: readonly OwnUnit[]
  /** Loại văn bản riêng và chữ viết tắt trong ký hiệu. · Types of documents of the office’s own, with their abbreviations in symbols. */
  readonly documentTypes: readonly OwnDocumentType[]
  /** Ký hiệu cơ quan riêng và cơ quan ban hành. · Issuers’ symbols of the office’s own, and whom they stand for. */
  readonly symbols: readonly OwnSymbol[]
  /** Ngày nghỉ thêm, dạng YYYY-MM-DD. · Further days on which the office is closed, beside those of Bộ luật Lao động, Điều 112. */
  readonly holidays: readonly Holiday[]
  /** Ngày làm bù, dạng YYYY-MM-DD. · Saturdays and Sundays on which the office works, `YYYY-MM-DD`. */
  readonly workingDays: readonly string[]
  /**
   * Từ nên thay và từ thay cho nó (quy tắc wording), thêm vào danh sách có sẵn; hai bên giống nhau: không nhắc từ ấy. · Words that the rule `wording` asks to
   * be replaced, and by what, beside its own; the same on both sides: that word is not asked.
   */
  readonly wording: Readonly<Record<string, string>>
  /** “6 rõ” gồm những gì (Quyết định 2179/QĐ-TTg). · What “6 rõ” means here, in the order of its table. */
  readonly clarity: readonly ClarityAspect[]
  /**
   * Mẫu tên tệp bỏ qua khi soát thư mục, tính từ thư mục của tệp cài đặt. · Globs of files to leave out of folders, counted from the
   * settings’ folder.
   */
  readonly ignore: readonly string[]
  /** Quy tắc riêng, không cần lập trình. · Rules of the office’s own, without programming. */
  readonly ownRules: readonly OwnRule[]
  /**
   * Tệp ghi những phát hiện đã biết, tính từ thư mục của tệp cài đặt; null: không có. · File of findings known already, counted from the
   * settings’ folder; null without one.
   */
  readonly baseline: string | null
}

/** The settings that hold where no others are given. */
export const defaults: Settings = {
  stage: 'draft', language: 'vi', rules: {}, units: [], documentTypes: [], symbols: [], holidays: [], workingDays: [], wording: {},
  clarity: ['person', 'work', 'time', 'responsibility', 'product', 'authority'], ignore: [], ownRules: [], baseline: null,
}
