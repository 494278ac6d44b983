/** Classes of phrases: what a word or phrase of the lexicon is in a plan. A phrase may be of several. */

// Bodies and people
/** Begins the name of a body: `sở`, `ban chỉ đạo`, `ubnd`. */
export const BODY = 0
/** Begins the name of a body after `các`, `những`: `các huyện`, `các tổ chức`. */
export const GROUP = 1
/** Words of number before a group's name: `các`, `một số`. */
export const PLURAL = 2
/** Begins the name of an office-holder: `chủ tịch`, `trưởng ban`. */
export const POST = 3
/** Nouns of level and kind that go on a name after a comma: `các huyện, thành ủy`, `xã, phường, đặc khu`. */
export const LEVEL = 4
/** Levels of administration: `tỉnh`, `xã`. */
export const PLACE = 5
/** A common noun, though it begins as a body or a verb does: `hội nghị`, `đội ngũ`, `cấp tỉnh`. */
export const NOUN = 6
/** Heads of noun phrases that are no office: `công tác`, `nội dung`, `kinh phí`. */
export const THING = 7

// What bodies do
/** A verb of duty. */
export const VERB = 8
export const LEADS = 9
export const ADVISES = 10
export const EXECUTES = 11
export const COORDINATES = 12
export const DIRECTS = 13
export const MONITORS = 14
/** Parts a subject from its verb and has no role: `chủ động`, `có trách nhiệm`, `hằng năm`. */
export const BETWEEN = 15
/** Goes on the name of a steering body: `Ban Chỉ đạo thực hiện quy chế dân chủ`. */
export const NAMING = 16
/** Gives a duty to the body after it: `giao`, `đề nghị`, `trách nhiệm của`. */
export const DIRECTIVE = 17
/** Begins a clause before the subject: `căn cứ`, `hằng năm`, `sau khi`. */
export const LEAD_IN = 18
/** Labels of units in parentheses and attributes: `đơn vị chủ trì`, `phối hợp`. */
export const UNIT_LABEL = 19
/** Names no body without the words after it, verbs though they may be: `tổ kiểm tra`. */
export const PARTIAL = 20
/** A verb that only somebody who acts has: `chủ trì`, `phân công`. */
export const AGENT = 21
/** What follows a subject that does not act: `được`, `gồm`, `là`. */
export const PASSIVE = 22
/** People who hold no office: `cán bộ`, `hội viên`. */
export const PEOPLE = 23

// Documents
/** A type of document: `nghị quyết`. */
export const TYPE = 24
/** What a type may carry: `hành động` in `Chương trình hành động`. */
export const TYPE_KIND = 25
/** `luật`, `bộ luật`, `pháp lệnh`. */
export const LAW = 26
/** A law with its name: `luật đất đai`. */
export const LAW_NAME = 27
/** Ends the name of an issuer in small letters: `về`, `nhằm`, `giai đoạn`. */
export const ISSUER_END = 28
/** Begins a line of the basis: `căn cứ`, `thực hiện`. */
export const BASIS = 29
/** Ends the name of a law. */
export const LAW_END = 30
/** Begins the subject of a document: `về`, `quy định`, `v/v`; ends an issuer's name in capitals too. */
export const SUBJECT = 31
/** What is done, as a noun: `nhiệm vụ`, `hoạt động`; a year after it says which. */
export const ACTIVITY = 55

// Time
/** A limit: `trước`, `chậm nhất`, `đến hết`. */
export const LIMIT = 32
/** `từ`. */
export const FROM = 33
/** `trong`, `trong vòng`, `vào`. */
export const WITHIN = 34
/** `hằng`, `hàng`, `mỗi`. */
export const EVERY = 35
/** `định kỳ`. */
export const PERIODIC = 36
/** `ngày` and the units of `time-units.ts`. */
export const TIME_UNIT = 37
/** Days of the lunar calendar: `rằm`, `mùng`, `mồng`. */
export const LUNAR = 38
/** Labels of time: `thời gian`, `thời hạn`, `tiến độ`. */
export const TIME_LABEL = 39
/** A number in words: `một` … `mười hai`. */
export const NUMERAL = 40
/** Makes a date another thing's: `kỷ niệm`, `thành lập`. */
export const OCCASION = 41
/** `thứ hai` … `chủ nhật`. */
export const WEEKDAY = 42
/** A time without a date: `kịp thời`, `sớm`. */
export const VAGUE = 43
/** May stand before the months of a heading: `nhiệm vụ trọng tâm`, `công tác`. */
export const MONTHS_LEAD = 44
/** Says that work ends: `hoàn thành`, `xong`. */
export const DONE = 45
/** A noun that `hằng năm` or `định kỳ` after it describes: `kế hoạch`, `dự toán`. */
export const REGULAR = 46
/** What takes place on a day: `hội nghị`, `khai mạc`. */
export const EVENT = 47

// Headings, by what they say of the section below
export const PURPOSE = 48
export const FINDINGS = 49
export const ORIENTATION = 50
export const SCHEDULE = 51
export const IMPLEMENTATION = 52
export const OTHER = 53

// What rules seek
/** Refers to a piece of a document: `mục`, `phụ lục`, `kèm theo`. */
export const REFERRING = 54

// Bodies and verbs, more of them
/** Begins the name of a body where a capital or a number follows: `Bộ Y tế`, `Lớp 9A`. */
export const NAMED_BODY = 56
/** A body whose name may go on with a verb and its object: `Ban Chỉ đạo thực hiện quy chế dân chủ`. */
export const STEERING = 57
/** Before the name or number of a smaller place: `thôn`, `khu phố`, `khu vực`. */
export const SPOT = 58
/** A verb of one syllable: ends a name after a whole word only. */
export const SHORT_VERB = 59
/** What a label of units begins with: `đơn vị` in `Đơn vị chủ trì:`. */
export const UNIT_NOUN = 60
/** Of the words that part a subject from its verb those that follow a subject only: `có trách nhiệm`, `tiếp tục`. */
export const LIGHT = 61
/** People in office, a post where their field follows with a capital: `Công chức Địa chính`. */
export const STAFF = 62
// Letterhead and foot
/** Begins the name of a body in a letterhead: `ban`, `sở`, `trường`. */
export const ISSUER = 64
/** What is stamped or printed on a document beside its letterhead: `hỏa tốc`, `công văn đến`, `người ký`. */
export const STAMP = 65
/** Post of who signs: `chủ tịch`, `trưởng`. */
export const SIGNER = 66
/** Degree or rank before a person's name: `ths`, `đại tá`. */
export const RANK = 67
/** A type of document that may head a file or be a plan's basis: `quyết định`, `kế hoạch`. */
export const DOCUMENT = 68
/** Begins the introduction of a plan: `để`, `nhằm`, `kính gửi`. */
export const INTRODUCTION = 69
/** Goes on a title in a line of its own: `năm`, `giai đoạn`, `trên địa bàn`. */
export const TITLE_GOES_ON = 70
/** What comes out of a task: `sản phẩm`. */
export const PRODUCT = 71
/** What an appendix is that lists and gives no work: `danh sách`, `đề cương`. */
export const LISTING = 72
/** Before a year further off makes it part of a name, no time of work: `tầm nhìn đến năm 2045`, `Đề án … đến năm 2030`. */
export const OUTLOOK = 73
/** A step of the work that takes place at a time of its own: `nghiệm thu tháng 7/2026`. */
export const STEP = 74
