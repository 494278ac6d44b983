import { FORMATS } from '../export/formats.js'
import type { Words } from '../model/message.js'
import { COMMENTS, REPORTS } from '../report/formats.js'

export type Language = 'vi' | 'en'

/** The language asked for on the command line, looked up before anything is parsed: help and errors speak it too. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf('--lang')
  const value = argv.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? (at === -1 ? undefined : argv[at + 1])
  return value === 'en' ? 'en' : 'vi'
}

/** `json (mặc định), jsonl hoặc tree`: the first is the usual one. */
function listed([first, ...others]: readonly string[], language: Language): string {
  const [usual, or] = language === 'vi' ? ['mặc định', 'hoặc'] : ['default', 'or']
  const last = others.at(-1) ?? ''
  return `${[`${first} (${usual})`, ...others.slice(0, -1)].join(', ')} ${or} ${last}`
}

const HELP = {
  program: {
    vi: 'Đọc và soát chương trình, kế hoạch hành chính tiếng Việt.',
    en: 'Reads and checks Vietnamese administrative plans (Chương trình, Kế hoạch).',
  },
  usage: {
    vi: '[check] [tùy chọn] <đường dẫn…>    (tệp, thư mục, mẫu tên như "ke-hoach/*.txt", hoặc - là đầu vào chuẩn)',
    en: '[check] [options] <path…>    (a file, a folder, a glob such as "plans/*.txt", or - for standard input)',
  },
  usagePaths: { vi: '[tùy chọn] <đường dẫn…>', en: '[options] <path…>' },
  usageRule: { vi: '[quy tắc]', en: '[rule]' },
  usageWhich: { vi: '[plan|findings|settings]', en: '[plan|findings|settings]' },
  check: { vi: 'soát kế hoạch (việc mặc định)', en: 'check plans (what is done by default)' },
  convert: { vi: 'xuất kế hoạch thành dữ liệu', en: 'plans as data' },
  explain: {
    vi: 'một quy tắc đòi hỏi gì, vì sao, cách tắt, ví dụ; không ghi tên thì liệt kê mọi quy tắc',
    en: 'what a rule demands, why, how to turn it off, examples; without a name, all rules',
  },
  schema: { vi: 'in JSON Schema của dữ liệu', en: 'print the JSON Schema of the data' },
  path: { vi: 'tệp, thư mục, mẫu tên (*.txt), hoặc - là đầu vào chuẩn', en: 'file, folder, glob (*.txt), or - for standard input' },
  rule: { vi: 'tên quy tắc, ví dụ citation-conflict', en: 'name of a rule, such as citation-conflict' },
  allExamples: { vi: 'mọi ví dụ, thay vì một ví dụ bị báo và một ví dụ không bị báo', en: 'all examples, not only one that is reported and one that is not' },
  which: { vi: 'plan (mặc định), findings hoặc settings', en: 'plan (default), findings or settings' },
  format: {
    vi: `dạng báo cáo: ${listed(REPORTS, 'vi')}, có thể ghi vào tệp (json=ket-qua.json); ${COMMENTS}=ban-sao.docx: bản sao của tệp Word có nhận xét; dùng được nhiều lần`,
    en: `report: ${listed(REPORTS, 'en')}, if wanted into a file (json=report.json); ${COMMENTS}=copy.docx: a copy of the Word file with comments; repeatable`,
  },
  failOn: {
    vi: 'từ mức nào thì mã thoát là 1: error (mặc định), warning, info, never',
    en: 'from which severity the exit code is 1: error (default), warning, info, never',
  },
  stage: {
    vi: 'draft (mặc định): số và ngày còn trống chỉ được ghi chú; final: là lỗi',
    en: 'draft (default): a number and date still blank are only noted; final: they are errors',
  },
  ruleOption: {
    vi: 'đặt mức của một quy tắc: off, info, warning hoặc error; dùng được nhiều lần',
    en: 'severity of one rule: off, info, warning or error; repeatable',
  },
  config: {
    vi: 'tệp cài đặt (mặc định: dvcheck.config.json hoặc khóa dvcheck của package.json, tìm từ thư mục của từng tệp ngược lên)',
    en: 'settings file (default: dvcheck.config.json or the dvcheck key of package.json, looked for upwards from each file)',
  },
  noConfig: { vi: 'không dùng tệp cài đặt nào', en: 'use no settings file' },
  printConfig: {
    vi: 'in các cài đặt có hiệu lực cho tệp hoặc thư mục được ghi, và chúng từ đâu đến',
    en: 'print the settings that hold for the file or folder, and where they stand',
  },
  init: {
    vi: 'ghi tệp cài đặt đầu tiên (dvcheck.config.json), lấy tên cơ quan và đơn vị từ một kế hoạch nếu có',
    en: 'write a first settings file (dvcheck.config.json), with the office and its units from a plan if one is given',
  },
  baseline: { vi: 'tệp ghi những phát hiện đã biết: chỉ đếm, không in', en: 'file of findings known already: counted, not shown' },
  updateBaseline: { vi: 'ghi lại tệp baseline theo lần soát này', en: 'write the baseline file anew from this run' },
  fix: { vi: 'sửa những chỗ chắc chắn ngay trong tệp', en: 'make the fixes that are certain, in the files' },
  fixSuggested: {
    vi: 'sửa cả những chỗ nên có người xem lại: đánh lại số, từ ngữ, chính tả',
    en: 'also make those that a person should look over: numbering, wording, spelling',
  },
  dryRun: {
    vi: 'cùng --fix, --fix-suggested: không ghi gì, chỉ in ra những chỗ sẽ sửa (diff, git apply đọc được)',
    en: 'with --fix, --fix-suggested: write nothing, only show them as a diff that git apply takes',
  },
  coverage: { vi: 'thêm bảng “6 rõ” của các nhiệm vụ', en: 'add the table of the “6 rõ” of the tasks' },
  statistics: { vi: 'thêm bảng số phát hiện theo từng quy tắc', en: 'add a table of the number of findings of each rule' },
  revisions: {
    vi: 'đọc tệp Word như đã chấp nhận mọi sửa đổi (accepted, mặc định) hay như trước khi sửa (original)',
    en: 'read a Word file as if all its revisions were accepted (accepted, the default) or as before them (original)',
  },
  encoding: {
    vi: 'mã chữ của tệp: utf-16le, windows-1258, tcvn3, vni, viscii, viqr … (mặc định: tự nhận)',
    en: 'encoding of the files: utf-16le, windows-1258, tcvn3, vni, viscii, viqr … (default: found out)',
  },
  stdinFilename: { vi: 'tên, và do đó loại tệp, của đầu vào chuẩn', en: 'name, and so format, of standard input' },
  maxSize: { vi: 'tệp dài hơn bấy nhiêu MB thì không đọc (mặc định: 100)', en: 'files longer than so many MB are not read (default: 100)' },
  quiet: { vi: 'chỉ in những phát hiện làm mã thoát khác 0', en: 'show only the findings that make the exit code other than 0' },
  noProgress: { vi: 'không hiện dòng tiến độ trên màn hình', en: 'no line of progress on a terminal' },
  to: { vi: listed(FORMATS, 'vi'), en: listed(FORMATS, 'en') },
  flat: { vi: 'mỗi kế hoạch một dòng jsonl, kế hoạch kèm theo cũng vậy', en: 'one line of jsonl a plan, attached plans too' },
  out: { vi: 'ghi vào tệp; nhiều kế hoạch thì vào thư mục, mỗi kế hoạch một tệp', en: 'write to a file; several plans to a folder, one file each' },
  lang: { vi: 'ngôn ngữ của thông báo: vi (mặc định) hoặc en', en: 'language of messages: vi (default) or en' },
  noColor: { vi: 'không dùng màu', en: 'no colour' },
  version: { vi: 'in số phiên bản', en: 'print the version' },
  help: { vi: 'in hướng dẫn này', en: 'print this help' },
  exits: {
    vi: 'Mã thoát: 0 không có gì từ mức --fail-on trở lên; 1 có; 2 không chạy được (sai tùy chọn, không có tệp, cài đặt sai, không ghi được).',
    en: 'Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 the run itself failed (wrong option, no such file, wrong settings, could not write).',
  },
} as const satisfies Record<string, Words>

export type HelpKey = keyof typeof HELP

/** A text of the help in one language. */
export function help(key: HelpKey, language: Language): string {
  return HELP[key][language]
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:', 'Options:': 'Tùy chọn:', 'Commands:': 'Lệnh:', 'Arguments:': 'Đối số:', 'Global Options:': 'Tùy chọn chung:',
}

/** Commander's section titles in the language of the help. */
export function title(english: string, language: Language): string {
  return language === 'vi' ? (TITLES[english] ?? english) : english
}

const quoted = (message: string): string => message.split("'")[1] ?? ''

// Commander's messages are English sentences around a quoted name.
const COMPLAINTS: Readonly<Record<string, (message: string) => string>> = {
  'commander.unknownOption': (message) => `Không có tùy chọn “${quoted(message)}”${nearby(message)}.`,
  'commander.optionMissingArgument': (message) => `Tùy chọn “${quoted(message)}” còn thiếu giá trị.`,
  'commander.missingArgument': () => 'Chưa có đường dẫn của kế hoạch nào.',
  'commander.excessArguments': () => 'Thừa đối số.',
}

function nearby(message: string): string {
  // Commander's `error: unknown option '--fromat' (Did you mean --format?)`.
  const near = /\(Did you mean (?:one of )?([^?(]+)\?\)/.exec(message)?.[1]
  return near ? ` (có phải ${near}?)` : ''
}

/** A complaint of commander's about the arguments, and where to look. */
export function complaint(code: string, message: string): Words {
  const english = message.replace(/^error: /, '').split('\n').map((line) => line.trim()).join(' ')
  return {
    vi: `${COMPLAINTS[code]?.(message) ?? english} Hãy chạy “dvcheck --help” để xem cách dùng.`,
    en: `${english.slice(0, 1).toUpperCase()}${english.slice(1)}${/[.)]$/.test(english) ? '' : '.'} Run “dvcheck --help” for how to use it.`,
  }
}
