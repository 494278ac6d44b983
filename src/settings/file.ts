import type { Holiday, OwnDocumentType, OwnRule, OwnUnit, Settings } from './settings.js'

/** Of `T` the properties `K`, of which none must be written. */
type Perhaps<T, K extends keyof T> = { -readonly [P in K]?: NonNullable<T[P]> | undefined }

/** An own rule as it is written: exactly one of pattern, forbidden and required. */
export interface OwnRuleFile extends Pick<OwnRule, 'id' | 'scope' | 'message'>, Perhaps<OwnRule, 'pattern' | 'advice' | 'severity'> {
  /** Cụm từ không được có: một, hoặc một danh sách. · A phrase, or phrases, that must not stand there, as whole words. */
  forbidden?: string | string[] | undefined
  /** Cụm từ phải có (ít nhất một trong danh sách). · A phrase that must stand there, or phrases of which one must, as whole words. */
  required?: string | string[] | undefined
}

/** A unit as it is written. */
export interface OwnUnitFile extends Pick<OwnUnit, 'name'>, Perhaps<OwnUnit, 'aliases'> {}

/** A type of documents as it is written. */
export interface OwnDocumentTypeFile extends Pick<OwnDocumentType, 'name'>, Perhaps<OwnDocumentType, 'abbreviations'> {}

/** A day off with its name as it is written. */
export interface HolidayFile extends Pick<Holiday, 'date'>, Perhaps<Holiday, 'name'> {}

/** `dvcheck.config.json`, or the `dvcheck` key of package.json, as it is written. */
export interface SettingsFile extends Perhaps<Settings, 'stage' | 'language' | 'rules' | 'symbols' | 'workingDays' | 'wording' | 'clarity' | 'ignore' | 'baseline'> {
  /** JSON Schema của tệp này, cho trình soạn thảo. · The JSON Schema of this file, for editors. */
  $schema?: string | undefined
  /** Tệp cài đặt lấy làm nền, tính từ thư mục của tệp này. · Settings files below this one, counted from this file’s folder. */
  extends?: string | string[] | undefined
  /** Đơn vị của cơ quan và các cách viết của nó. · Units of the office with their spellings, which are then one name. */
  units?: OwnUnitFile[] | undefined
  /** Loại văn bản riêng và chữ viết tắt trong ký hiệu. · Types of documents of the office’s own, with their abbreviations in symbols. */
  documentTypes?: OwnDocumentTypeFile[] | undefined
  /** Ngày nghỉ thêm, dạng YYYY-MM-DD, có thể kèm tên. · Further days on which the office is closed, `YYYY-MM-DD`, if wanted with a name. */
  holidays?: (string | HolidayFile)[] | undefined
  /** Quy tắc riêng, không cần lập trình. · Rules of the office’s own, without programming. */
  ownRules?: OwnRuleFile[] | undefined
}
