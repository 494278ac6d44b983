/**
 * Abbreviations that Vietnamese offices use without spelling them out, with what they stand for: Nghị định 30/2020/NĐ-CP, Phụ lục III (types of
 * documents and their symbols) and everyday use. Those that stand for several things by office have an empty expansion.
 */
const EXPANSIONS: Readonly<Record<string, string>> = {
  // Bodies of the State
  UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', QH: 'Quốc hội', UBTVQH: 'Ủy ban Thường vụ Quốc hội', ĐBQH: 'đại biểu Quốc hội', CP: 'Chính phủ',
  TTg: 'Thủ tướng', TAND: 'Tòa án nhân dân', VKSND: 'Viện kiểm sát nhân dân', TANDTC: 'Tòa án nhân dân tối cao', VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
  KBNN: 'Kho bạc Nhà nước', NHNN: 'Ngân hàng Nhà nước', BHXH: 'Bảo hiểm xã hội', TTXVN: 'Thông tấn xã Việt Nam', VP: 'Văn phòng', CVP: 'Chánh Văn phòng',
  CHXHCN: 'Cộng hòa xã hội chủ nghĩa', KTNN: 'Kiểm toán nhà nước', NHCSXH: 'Ngân hàng Chính sách xã hội', ĐHQG: 'Đại học Quốc gia',
  'GD&ĐT': 'Giáo dục và Đào tạo', GDĐT: 'Giáo dục và Đào tạo', 'GD-ĐT': 'Giáo dục và Đào tạo', 'KH&CN': 'Khoa học và Công nghệ', KHCN: 'khoa học công nghệ',
  'KH-CN': 'khoa học - công nghệ', 'TT&TT': 'Thông tin và Truyền thông', TTTT: 'Thông tin và Truyền thông', 'TN&MT': 'Tài nguyên và Môi trường',
  TNMT: 'Tài nguyên và Môi trường', 'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn', 'NN&MT': 'Nông nghiệp và Môi trường', NNMT: 'Nông nghiệp và Môi trường',
  'LĐ-TB&XH': 'Lao động - Thương binh và Xã hội', LĐTBXH: 'Lao động - Thương binh và Xã hội', 'LĐTB&XH': 'Lao động - Thương binh và Xã hội',
  'VHTT&DL': 'Văn hóa, Thể thao và Du lịch', VHTTDL: 'Văn hóa, Thể thao và Du lịch', VHTT: 'Văn hóa - Thông tin', 'VH-TT': 'Văn hóa - Thông tin',
  'VH-XH': 'Văn hóa - Xã hội', VHXH: 'Văn hóa - Xã hội', 'KH&ĐT': 'Kế hoạch và Đầu tư', KHĐT: 'Kế hoạch và Đầu tư', 'TC-KH': 'Tài chính - Kế hoạch',
  // The Party, the Front and mass organisations
  TW: 'Trung ương', TƯ: 'Trung ương', BCH: 'Ban Chấp hành', BCHTW: 'Ban Chấp hành Trung ương', BTV: 'Ban Thường vụ', BCT: 'Bộ Chính trị', BBT: 'Ban Bí thư',
  TU: 'Tỉnh ủy', HU: 'Huyện ủy', ĐU: 'Đảng ủy', UBKT: 'Ủy ban Kiểm tra', BCĐ: 'Ban Chỉ đạo', BCSĐ: 'Ban cán sự đảng', BTGDV: 'Ban Tuyên giáo và Dân vận',
  MTTQ: 'Mặt trận Tổ quốc', MTTQVN: 'Mặt trận Tổ quốc Việt Nam', UBMTTQ: 'Ủy ban Mặt trận Tổ quốc', UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  TNCS: 'Thanh niên Cộng sản', ĐTN: 'Đoàn Thanh niên', ĐTNCS: 'Đoàn Thanh niên Cộng sản', TNTP: 'Thiếu niên Tiền phong', TNXP: 'Thanh niên xung phong',
  LHPN: 'Liên hiệp Phụ nữ', LHTN: 'Liên hiệp Thanh niên', LHTNVN: 'Liên hiệp Thanh niên Việt Nam', HLHPN: 'Hội Liên hiệp Phụ nữ', CCB: 'Cựu chiến binh',
  LĐLĐ: 'Liên đoàn Lao động', CĐCS: 'công đoàn cơ sở', HND: 'Hội Nông dân', HSSV: 'học sinh, sinh viên', HSV: 'Hội Sinh viên',
  // Armed forces
  LLVT: 'lực lượng vũ trang', CAND: 'Công an nhân dân', QĐND: 'Quân đội nhân dân', QĐNDVN: 'Quân đội nhân dân Việt Nam', CHQS: 'Chỉ huy Quân sự',
  BCHQS: 'Ban Chỉ huy Quân sự', BĐBP: 'Bộ đội Biên phòng', BTL: 'Bộ Tư lệnh', DQTV: 'dân quân tự vệ', PCCC: 'phòng cháy, chữa cháy',
  CNCH: 'cứu nạn, cứu hộ', CSGT: 'Cảnh sát giao thông', QLHC: 'quản lý hành chính', TTXH: 'trật tự xã hội',
  // Fields of work
  'CT-XH': 'chính trị - xã hội', CTXH: 'chính trị - xã hội', 'KT-XH': 'kinh tế - xã hội', KTXH: 'kinh tế - xã hội', 'QP-AN': 'quốc phòng - an ninh',
  QPAN: 'quốc phòng - an ninh', ANQP: 'an ninh - quốc phòng', 'AN-QP': 'an ninh - quốc phòng', QPPL: 'quy phạm pháp luật', VBQPPL: 'văn bản quy phạm pháp luật',
  ANTT: 'an ninh, trật tự', ATGT: 'an toàn giao thông', TTATGT: 'trật tự, an toàn giao thông', TTATXH: 'trật tự, an toàn xã hội', TNGT: 'tai nạn giao thông',
  ATTP: 'an toàn thực phẩm', VSATTP: 'vệ sinh an toàn thực phẩm', ATVSLĐ: 'an toàn, vệ sinh lao động', ATTT: 'an toàn thông tin', CNTT: 'công nghệ thông tin',
  CĐS: 'chuyển đổi số', TTHC: 'thủ tục hành chính', CCHC: 'cải cách hành chính', DVC: 'dịch vụ công', DVCTT: 'dịch vụ công trực tuyến', QLNN: 'quản lý nhà nước',
  NSNN: 'ngân sách nhà nước', NTM: 'nông thôn mới', GPMB: 'giải phóng mặt bằng', BVMT: 'bảo vệ môi trường', PCTT: 'phòng, chống thiên tai',
  TKCN: 'tìm kiếm cứu nạn', PCTN: 'phòng, chống tham nhũng', PCTNTC: 'phòng, chống tham nhũng, tiêu cực', XHCN: 'xã hội chủ nghĩa', CNXH: 'chủ nghĩa xã hội',
  DTTS: 'dân tộc thiểu số', BHYT: 'bảo hiểm y tế', BHTN: 'bảo hiểm thất nghiệp', KHHGĐ: 'kế hoạch hóa gia đình', QSDĐ: 'quyền sử dụng đất',
  GCNQSDĐ: 'giấy chứng nhận quyền sử dụng đất', CNH: 'công nghiệp hóa', HĐH: 'hiện đại hóa', TDTT: 'thể dục thể thao', ATK: 'an toàn khu',
  // People and places
  CBCC: 'cán bộ, công chức', CBCCVC: 'cán bộ, công chức, viên chức', CCVC: 'công chức, viên chức', CNVC: 'công nhân, viên chức',
  CNVCLĐ: 'công nhân, viên chức, lao động', CBCNV: 'cán bộ, công nhân viên', CBQL: 'cán bộ quản lý', CBGV: 'cán bộ, giáo viên', NLĐ: 'người lao động',
  TDP: 'tổ dân phố', KDC: 'khu dân cư', TP: 'thành phố', TX: 'thị xã', TPHCM: 'Thành phố Hồ Chí Minh', HCM: 'Hồ Chí Minh', KCN: 'khu công nghiệp',
  CCN: 'cụm công nghiệp', KKT: 'khu kinh tế', HTX: 'hợp tác xã', DN: 'doanh nghiệp', DNNN: 'doanh nghiệp nhà nước', DNTN: 'doanh nghiệp tư nhân',
  THCS: 'trung học cơ sở', THPT: 'trung học phổ thông', TH: 'tiểu học', MN: 'mầm non', GDTX: 'giáo dục thường xuyên', GDNN: 'giáo dục nghề nghiệp',
  GDMN: 'giáo dục mầm non', GDPT: 'giáo dục phổ thông', THCN: 'trung học chuyên nghiệp', BVĐK: 'Bệnh viện Đa khoa', TTYT: 'Trung tâm Y tế', ƯBND: '',
}

const EVERYDAY =
  'NQ NQLT QĐ QyĐ QĐi CT QC KL TT TTLT TB TC HD CTr KH PA ĐA DA BC BB TTr CĐ CV NĐ VBHN PL HĐ GM GGT PC SY TrS SL BTC BNV BCA BQP BTP BYT BCT BXD BGTVT BLĐTBXH ' +
  'BGDĐT VT NC TH KT TM KTTH TCCB TCHC HCTH KGVX NV VX ND XDĐ XD TL TUQ TS GS PGS ThS BS CN KS STT ĐVT DL ÂL AL SL TL ID IT AI CA CQ GCN GPLX VĐV HLV QLDA BQL BQLDA ' +
  'GDP GRDP GNP FDI ODA WTO ASEAN APEC EU UN UNESCO UNICEF WHO FAO WB ADB IMF NGO COVID SARS HIV AIDS USD VND VNĐ EUR ISO TCVN QCVN TCN PCI PAPI PAR SIPAS ICT IPV ' +
  'QR SMS USB PDF XML CSDL LAN WAN IP OCOP PPP BOT KPI SOS IOC TV VTV VOV FM MC OK GIS GPS MOU HACCP VIP CLB NXB SGK STEM'

/** The common abbreviations with their expansions; an empty one stands for several things. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ...EVERYDAY.split(' ').map((short): [string, string] => [short, '']),
  ...Object.entries(EXPANSIONS),
])
