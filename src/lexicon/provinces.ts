/** A province that was merged into another on 01/7/2025. */
export interface MergedProvince {
  readonly old: string
  readonly now: string
}

/** The day from which the 34 provinces act: Nghị quyết 202/2025/QH15 of 12/6/2025; party bodies by 321-QĐ/TW to 328-QĐ/TW. */
export const PROVINCES_MERGED = '2025-07-01'

const merged: Readonly<Record<string, readonly string[]>> = {
  'Tuyên Quang': ['Hà Giang'],
  'Lào Cai': ['Yên Bái'],
  'Thái Nguyên': ['Bắc Kạn'],
  'Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình'],
  'Bắc Ninh': ['Bắc Giang'],
  'Hưng Yên': ['Thái Bình'],
  'thành phố Hải Phòng': ['Hải Dương'],
  'Ninh Bình': ['Hà Nam', 'Nam Định'],
  'Quảng Trị': ['Quảng Bình'],
  'thành phố Đà Nẵng': ['Quảng Nam'],
  'Quảng Ngãi': ['Kon Tum'],
  'Gia Lai': ['Bình Định'],
  'Khánh Hòa': ['Ninh Thuận'],
  'Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'Đắk Lắk': ['Phú Yên'],
  'Thành phố Hồ Chí Minh': ['Bà Rịa - Vũng Tàu', 'Bình Dương'],
  'Đồng Nai': ['Bình Phước'],
  'Tây Ninh': ['Long An'],
  'thành phố Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
  'Đồng Tháp': ['Tiền Giang'],
  'Cà Mau': ['Bạc Liêu'],
  'An Giang': ['Kiên Giang'],
}

/** The 29 names that ended: Nghị quyết 202/2025/QH15 (63 provinces to 34). */
export const MERGED_PROVINCES: readonly MergedProvince[] = Object.entries(merged).flatMap(([now, olds]) => olds.map((old) => ({ old, now })))
