/** A type of document and the abbreviations that its symbol may carry. */
export interface DocumentType {
  /** As written in mid-sentence with its capital: `Nghị quyết`. */
  readonly name: string
  readonly abbreviations: readonly string[]
  /** Who issues it: bodies of the State, of the Party, or both. */
  readonly regime: 'state' | 'party' | 'both'
}

/**
 * Types of documents with their abbreviations: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III; Quy định 399-QĐ/TW (2026) and 66-QĐ/TW (2017) for
 * the Party; QPPL types of Luật 64/2025/QH15. Longer names before the shorter ones that they begin with.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết liên tịch', abbreviations: ['NQLT'], regime: 'state' },
  { name: 'Nghị quyết', abbreviations: ['NQ'], regime: 'both' },
  { name: 'Nghị định', abbreviations: ['NĐ'], regime: 'state' },
  { name: 'Quyết định', abbreviations: ['QĐ'], regime: 'both' },
  { name: 'Quy định', abbreviations: ['QĐ', 'QyĐ', 'QĐi'], regime: 'both' },
  { name: 'Quy chế', abbreviations: ['QC'], regime: 'both' },
  { name: 'Chỉ thị', abbreviations: ['CT'], regime: 'both' },
  { name: 'Kết luận', abbreviations: ['KL'], regime: 'party' },
  { name: 'Thông tri', abbreviations: ['TT'], regime: 'party' },
  { name: 'Thông tư liên tịch', abbreviations: ['TTLT'], regime: 'state' },
  { name: 'Thông tư', abbreviations: ['TT'], regime: 'state' },
  { name: 'Thông báo', abbreviations: ['TB'], regime: 'both' },
  { name: 'Thông cáo', abbreviations: ['TC'], regime: 'both' },
  { name: 'Hướng dẫn', abbreviations: ['HD'], regime: 'both' },
  { name: 'Chương trình', abbreviations: ['CTr'], regime: 'both' },
  { name: 'Kế hoạch', abbreviations: ['KH'], regime: 'both' },
  { name: 'Phương án', abbreviations: ['PA'], regime: 'both' },
  { name: 'Đề án', abbreviations: ['ĐA'], regime: 'both' },
  { name: 'Dự án', abbreviations: ['DA'], regime: 'both' },
  { name: 'Báo cáo', abbreviations: ['BC'], regime: 'both' },
  { name: 'Biên bản', abbreviations: ['BB'], regime: 'both' },
  { name: 'Tờ trình', abbreviations: ['TTr'], regime: 'both' },
  { name: 'Công điện', abbreviations: ['CĐ'], regime: 'state' },
  { name: 'Công văn', abbreviations: ['CV'], regime: 'both' },
  { name: 'Văn bản hợp nhất', abbreviations: ['VBHN'], regime: 'state' },
  { name: 'Pháp lệnh', abbreviations: ['PL'], regime: 'state' },
  { name: 'Bộ luật', abbreviations: [], regime: 'state' },
  { name: 'Luật', abbreviations: [], regime: 'state' },
  { name: 'Mệnh lệnh', abbreviations: ['ML'], regime: 'state' },
  { name: 'Lệnh', abbreviations: ['L'], regime: 'state' },
  { name: 'Hợp đồng', abbreviations: ['HĐ'], regime: 'state' },
]
