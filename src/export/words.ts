/** The doc sentences of the types that the JSON Schemas describe. Not written by hand: `UPDATE=1 npm test -- program/types` takes them from the types. */
export const WORDS: Readonly<Record<string, { readonly words: string; readonly properties: Readonly<Record<string, string>> }>> = {
  AttachedPlan: {
    words:
      'A plan attached to another document, or issued under it (a plan under a Quyết định is its attachment); an ' +
      'appendix.',
    properties: {
      kind: 'What it calls itself; null where neither its title, its number nor its introduction says it.',
      title: 'The subject (trích yếu nội dung) under the kind, its lines joined, without the kind; null without one.',
      parent: 'The body above the issuer (cơ quan chủ quản), as printed in the letterhead; null without one.',
      issuer: 'Who issues it (cơ quan ban hành), as printed in the letterhead; null without it.',
      number:
        'Number and symbol (số, ký hiệu): `100-KH/BDVTU`; where the number is still blank, the rest (`-CTr/BCĐ`); null ' +
        'without them (Nghị định 30/2020/NĐ-CP, Điều 15).',
      place: 'The place of issue (địa danh); null without it.',
      date: 'The day of issue, `YYYY-MM-DD`; null where it is blank or not whole.',
      year:
        'The year that it is for, or the first of them (giai đoạn 2026-2030, năm học 2026-2027); null where nothing ' +
        'says it.',
      yearEnd: 'The last year that it is for: `year` where it is for one; null where nothing says it.',
      sections: 'Headings, in reading order.',
      periods: 'Headings of time, in reading order.',
      tasks: 'Pieces of work, in reading order.',
      units: 'The register of the units that its tasks name.',
      citations: 'Mentions of documents, in reading order, repeats included.',
      deadlines: 'Times that its tasks state, in reading order.',
      recipients: 'The lines of Nơi nhận.',
      signatures: 'Who signs, in reading order.',
      footnotes: 'Footnotes, in reading order.',
      paragraphs: 'All text that is in no task, heading or footnote, in reading order.',
      attachments: 'Plans attached to it, in reading order; all of a file’s are those of its first plan.',
    },
  },
  Citation: {
    words: 'One mention of a document by its number, or of a law by its name.',
    properties: {
      id: '`c1`, `c2` …, in reading order; unique in the file, attachments included.',
      type: 'The type with a capital, `Kế hoạch` (Nghị định 30/2020/NĐ-CP, Điều 7); null where the mention leaves it out.',
      number:
        'Number and symbol (số, ký hiệu) as printed, without line breaks: `255-KH/BDVTW`; null for a law cited by name ' +
        'only.',
      name: 'The name of a law or ordinance cited without a number; null for any other.',
      date:
        'The day it was issued, `YYYY-MM-DD`; null where this mention does not state a whole day that the calendar has.',
      issuer: 'Who issued it, as printed; null where this mention does not say.',
      task: 'Id of the task that cites it; null outside of tasks.',
      raw: 'The words of the mention, in one line.',
      position: 'Where they stand.',
      document:
        'Id of the document in the register of the file (`documents`); null where the mention is of the file’s own ' +
        'plan (`kèm theo Kế hoạch số …`).',
    },
  },
  CitedDocument: {
    words: 'A document that a file cites: once, however often. Of what its mentions state, the first is taken.',
    properties: {
      id: '`k1`, `k2` …, in the order in which the documents are first cited; unique in the file.',
      type: 'The type with a capital, `Kế hoạch`; null where no mention says it.',
      number: 'Number and symbol as printed: `255-KH/BDVTW`; null for a law cited by name only.',
      date: 'The day it was issued, `YYYY-MM-DD`; null where no mention states one.',
      issuer: 'Who issued it, as printed; null where no mention says.',
      name: 'The name of a law or ordinance; null for any other.',
      citations: 'Ids of the mentions by number or name, in reading order: `Nghị quyết 57` after its full mention too.',
      mentions: 'Words that look back to it: `Nghị quyết nêu trên`.',
    },
  },
  ClarityAspect: {
    words:
      'Một trong “6 rõ” (Quyết định 2179/QĐ-TTg, 06/10/2025): rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ ' +
      'sản phẩm, rõ thẩm quyền. · One of the “6 rõ”.',
    properties: {},
  },
  Coverage: {
    words: '“6 rõ” of a file’s tasks, attached plans included, as far as the text says.',
    properties: {
      tasks: 'Each task, in reading order.',
      totals: 'How many tasks say each.',
    },
  },
  CoverageTotals: {
    words: 'How many tasks say each.',
    properties: {
      person: 'Tasks that say who answers for them.',
      work: 'Tasks that say what is to be done.',
      time: 'Tasks that say when.',
      product: 'Tasks that say what is to come out of them.',
    },
  },
  Data: {
    words: 'What a message is made of, by names of the rule’s own.',
    properties: {},
  },
  DeadlineBy: {
    words: 'A day by which something is due: `trước ngày 20/02/2024`, `chậm nhất 15/3`, `đến hết ngày 30/6`.',
    properties: {
      kind: 'By a day.',
      date:
        'The day that is named, `YYYY-MM-DD`, whether it is still in time (đến hết) or not (trước); null where it is ' +
        'lunar, no day of the calendar, or its year is unknown.',
      end: 'Always null: one day is named.',
      rule: 'Always null: it does not come again.',
      id: '`d1`, `d2` …, in reading order; unique in the file, attachments included.',
      raw: 'The words that state it.',
      from:
        'The first day within which it is due, `YYYY-MM-DD`: of `trong tháng 01/2024` 2024-01-01; null where no ' +
        'beginning is stated (trước, đến hết), or where it is not certain (a lunar day, a term, what comes again).',
      to:
        'The last day that is in time, `YYYY-MM-DD`: of `trước ngày 20/02/2024` 2024-02-19, of `đến hết ngày ' +
        '20/02/2024` that day; null as for `from`.',
      calendar: 'The calendar that its words go by; a lunar day has no `date`.',
      implied: 'What the words leave to the plan, and is taken from it: `year`, `month`.',
      task: 'Id of its task.',
      position: 'Where the words stand.',
    },
  },
  DeadlineOn: {
    words: 'A day on which something is done: `ngày 17/02/2024`.',
    properties: {
      kind: 'On a day.',
      date: 'The day, `YYYY-MM-DD`; null where it is lunar, no day of the calendar, or its year is unknown.',
      end: 'Always null: one day is named.',
      rule: 'Always null: it does not come again.',
      id: '`d1`, `d2` …, in reading order; unique in the file, attachments included.',
      raw: 'The words that state it.',
      from:
        'The first day within which it is due, `YYYY-MM-DD`: of `trong tháng 01/2024` 2024-01-01; null where no ' +
        'beginning is stated (trước, đến hết), or where it is not certain (a lunar day, a term, what comes again).',
      to:
        'The last day that is in time, `YYYY-MM-DD`: of `trước ngày 20/02/2024` 2024-02-19, of `đến hết ngày ' +
        '20/02/2024` that day; null as for `from`.',
      calendar: 'The calendar that its words go by; a lunar day has no `date`.',
      implied: 'What the words leave to the plan, and is taken from it: `year`, `month`.',
      task: 'Id of its task.',
      position: 'Where the words stand.',
    },
  },
  DeadlineRange: {
    words: 'From a day to a day: `từ ngày 14 đến ngày 16/4/2024`.',
    properties: {
      kind: 'From a day to a day.',
      date: 'The first day, `YYYY-MM-DD`; null where it is lunar, no day of the calendar, or its year is unknown.',
      end: 'The last day, `YYYY-MM-DD`; null as for `date`.',
      rule: 'Always null: it does not come again.',
      id: '`d1`, `d2` …, in reading order; unique in the file, attachments included.',
      raw: 'The words that state it.',
      from:
        'The first day within which it is due, `YYYY-MM-DD`: of `trong tháng 01/2024` 2024-01-01; null where no ' +
        'beginning is stated (trước, đến hết), or where it is not certain (a lunar day, a term, what comes again).',
      to:
        'The last day that is in time, `YYYY-MM-DD`: of `trước ngày 20/02/2024` 2024-02-19, of `đến hết ngày ' +
        '20/02/2024` that day; null as for `from`.',
      calendar: 'The calendar that its words go by; a lunar day has no `date`.',
      implied: 'What the words leave to the plan, and is taken from it: `year`, `month`.',
      task: 'Id of its task.',
      position: 'Where the words stand.',
    },
  },
  DeadlineRecurring: {
    words: 'A time that comes again: `hằng tháng`, `trước ngày 15 hằng tháng`, `định kỳ 6 tháng`.',
    properties: {
      kind: 'Again and again.',
      date: 'Always null: `rule` says the day.',
      end: 'Always null: no end is named.',
      rule:
        'How often: `weekly[:mon]`, `monthly[:15]`, `quarterly[:last-month][:15]`, `half-yearly`, `yearly[:12-10]` ' +
        '(month and day), `per-semester`; null where no interval is named, or none of these.',
      id: '`d1`, `d2` …, in reading order; unique in the file, attachments included.',
      raw: 'The words that state it.',
      from:
        'The first day within which it is due, `YYYY-MM-DD`: of `trong tháng 01/2024` 2024-01-01; null where no ' +
        'beginning is stated (trước, đến hết), or where it is not certain (a lunar day, a term, what comes again).',
      to:
        'The last day that is in time, `YYYY-MM-DD`: of `trước ngày 20/02/2024` 2024-02-19, of `đến hết ngày ' +
        '20/02/2024` that day; null as for `from`.',
      calendar: 'The calendar that its words go by; a lunar day has no `date`.',
      implied: 'What the words leave to the plan, and is taken from it: `year`, `month`.',
      task: 'Id of its task.',
      position: 'Where the words stand.',
    },
  },
  DeadlineWithin: {
    words: 'A stretch of time in which something is done, without a day: `trong tháng 01/2024`, `trong quý I`.',
    properties: {
      kind: 'Within a stretch of time, which `raw` says.',
      date: 'Always null: no day is named.',
      end: 'Always null: no day is named.',
      rule: 'Always null: it does not come again.',
      id: '`d1`, `d2` …, in reading order; unique in the file, attachments included.',
      raw: 'The words that state it.',
      from:
        'The first day within which it is due, `YYYY-MM-DD`: of `trong tháng 01/2024` 2024-01-01; null where no ' +
        'beginning is stated (trước, đến hết), or where it is not certain (a lunar day, a term, what comes again).',
      to:
        'The last day that is in time, `YYYY-MM-DD`: of `trước ngày 20/02/2024` 2024-02-19, of `đến hết ngày ' +
        '20/02/2024` that day; null as for `from`.',
      calendar: 'The calendar that its words go by; a lunar day has no `date`.',
      implied: 'What the words leave to the plan, and is taken from it: `year`, `month`.',
      task: 'Id of its task.',
      position: 'Where the words stand.',
    },
  },
  DocumentKind: {
    words:
      'What a document calls itself (Nghị định 30/2020/NĐ-CP, Điều 7): a plan, another document that may carry one ' +
      'or give work (quyet-dinh, nghi-quyet, chi-thi, thong-bao, cong-van …), or an appendix (phu-luc).',
    properties: {},
  },
  DocumentMention: {
    words: 'Words that mean a document cited before without naming its number: `Nghị quyết nêu trên`.',
    properties: {
      raw: 'The words, in one line.',
      task: 'Id of the task in which they stand; null outside of tasks.',
      position: 'Where they stand.',
    },
  },
  Footnote: {
    words: 'A footnote, lifted out of the text that it interrupts.',
    properties: {
      mark: 'Its mark as printed: `¹`, `[2]`.',
      text: 'Its text, without the mark.',
      position: 'Where its text stands.',
    },
  },
  HolidayFile: {
    words: 'A day off with its name as it is written.',
    properties: {
      date: 'Ngày, dạng YYYY-MM-DD. · The day, `YYYY-MM-DD`.',
      name: 'Tên ngày nghỉ; null: không ghi. · What it is called; null where it has no name.',
    },
  },
  Note: {
    words: 'What could not be read of a file as it stands.',
    properties: {
      id: 'The rule that reports it: `file-empty`, `file-unreadable`, `text-damage`.',
      message: 'What it is, in a Vietnamese sentence.',
      line: 'The line concerned, from 1; null for the whole file.',
    },
  },
  OwnDocumentTypeFile: {
    words: 'A type of documents as it is written.',
    properties: {
      name: 'Tên loại: “Lệnh công tác”. · Its name.',
      abbreviations: 'Chữ viết tắt tên loại trong ký hiệu. · Its abbreviations in symbols.',
    },
  },
  OwnRuleFile: {
    words: 'An own rule as it is written: exactly one of pattern, forbidden and required.',
    properties: {
      forbidden:
        'Cụm từ không được có: một, hoặc một danh sách. · A phrase, or phrases, that must not stand there, as whole ' +
        'words.',
      required:
        'Cụm từ phải có (ít nhất một trong danh sách). · A phrase that must stand there, or phrases of which one must, ' +
        'as whole words.',
      message:
        'Câu báo cho người đọc; “{words}” là các từ bị báo. · What the finding says; “{words}” stands for the words ' +
        'concerned.',
      id:
        'Tên quy tắc: chữ thường không dấu, nối bằng gạch ngang. · The rule’s name: lower-case letters without marks, ' +
        'joined by hyphens.',
      scope:
        'Xét ở đâu; task đến recipient: từng mục một, còn lại: cả phần. · Where it looks; task to recipient: one by ' +
        'one, the others: as a whole.',
      severity: 'Mức của quy tắc. · The severity of its findings.',
      advice:
        'Việc cần làm; null: ghi thêm những từ phải có, bỏ những từ bị báo. · What to do about it; null: to add the ' +
        'words that must stand there, or to take out those that must not.',
      pattern:
        'Biểu thức chính quy (JavaScript) không được có, không phân biệt hoa thường; null: không xét. · A regular ' +
        'expression (JavaScript, upper and lower case alike) that nothing may match; null without one.',
    },
  },
  OwnScope: {
    words:
      'Nơi một quy tắc riêng xét; task đến recipient: từng mục một, còn lại: cả phần. · Where an own rule looks; ' +
      'task to recipient: one by one, the others: as a whole.',
    properties: {},
  },
  OwnSymbol: {
    words: 'Ký hiệu cơ quan riêng. · An issuer’s symbol that the office has of its own.',
    properties: {
      symbol: 'Chữ viết tắt tên cơ quan trong ký hiệu: “BCĐ35”. · The issuer’s abbreviation in symbols.',
      issuer: 'Cơ quan ban hành. · The issuer.',
    },
  },
  OwnUnitFile: {
    words: 'A unit as it is written.',
    properties: {
      name: 'Tên đầy đủ. · The full name.',
      aliases: 'Các cách viết khác của tên ấy. · The other spellings of the name.',
    },
  },
  Paragraph: {
    words:
      'A piece of text that is in no task, heading or footnote: with these and the paragraphs, a plan has each ' +
      'letter of its source.',
    properties: {
      id: '`b1`, `b2` …, in reading order; unique in the file, attachments included.',
      kind: 'What it is.',
      text: 'The text without marks of Markdown, with the label of an item; halves that a page’s end parts are joined.',
      section: 'Id of the section that it stands in; null in none.',
      citations: 'Ids of the documents that it cites.',
      position: 'Where it stands.',
    },
  },
  ParagraphKind: {
    words:
      'What a paragraph is: basis (Căn cứ …), lead (what leads to the items below it: `Ủy ban nhân dân xã ban hành ' +
      'Kế hoạch như sau:`), item (of the outline, with its label, and what stands under a heading or in a table ' +
      'without being a task), closing (`Trên đây là …`), head (letterhead, kind and title, the head of a table), ' +
      'foot (recipients, signatures, the number of a page).',
    properties: {},
  },
  Period: {
    words: 'A heading of time: a month, a quarter, a half-year, a year, or several months.',
    properties: {
      id: '`p1`, `p2` …, in reading order; unique in the file, attachments included.',
      period:
        'The time: `2026-03`, `2026-Q1`, `2026-H1`, `2026`, or from month to month `2026-03/2026-04`. A month without ' +
        'a year has the plan’s; in a school year, months after the turn have the second.',
      heading: 'The words of the heading, without label and closing mark.',
      section: 'Id of the section that it stands in; null in none.',
      start: 'The first day, `YYYY-MM-DD`.',
      end: 'The last day, `YYYY-MM-DD`.',
      position: 'Where the heading stands.',
    },
  },
  Plan: {
    words: 'A plan (Chương trình, Kế hoạch) with what was read of it: what `dvcheck convert` prints of one file.',
    properties: {
      id:
        'Only in the rows of `--flat`: the file, and for an attached plan which one (`ke-hoach.txt`, `ke-hoach.txt#1`).',
      attachedTo: 'Only in the rows of `--flat`: id of the plan that it is attached to; null for a file’s own.',
      schemaVersion: 'The version of this shape; another one where a property is renamed or goes.',
      generator: 'The program that wrote it, with its version: `dvcheck 0.2.0`.',
      source: 'What was read, and how.',
      documents: 'The register of the documents that the file cites, attached plans included.',
      kind: 'What it calls itself; null where neither its title, its number nor its introduction says it.',
      title: 'The subject (trích yếu nội dung) under the kind, its lines joined, without the kind; null without one.',
      parent: 'The body above the issuer (cơ quan chủ quản), as printed in the letterhead; null without one.',
      issuer: 'Who issues it (cơ quan ban hành), as printed in the letterhead; null without it.',
      number:
        'Number and symbol (số, ký hiệu): `100-KH/BDVTU`; where the number is still blank, the rest (`-CTr/BCĐ`); null ' +
        'without them (Nghị định 30/2020/NĐ-CP, Điều 15).',
      place: 'The place of issue (địa danh); null without it.',
      date: 'The day of issue, `YYYY-MM-DD`; null where it is blank or not whole.',
      year:
        'The year that it is for, or the first of them (giai đoạn 2026-2030, năm học 2026-2027); null where nothing ' +
        'says it.',
      yearEnd: 'The last year that it is for: `year` where it is for one; null where nothing says it.',
      sections: 'Headings, in reading order.',
      periods: 'Headings of time, in reading order.',
      tasks: 'Pieces of work, in reading order.',
      units: 'The register of the units that its tasks name.',
      citations: 'Mentions of documents, in reading order, repeats included.',
      deadlines: 'Times that its tasks state, in reading order.',
      recipients: 'The lines of Nơi nhận.',
      signatures: 'Who signs, in reading order.',
      footnotes: 'Footnotes, in reading order.',
      paragraphs: 'All text that is in no task, heading or footnote, in reading order.',
      attachments: 'Plans attached to it, in reading order; all of a file’s are those of its first plan.',
    },
  },
  PlanSource: {
    words: 'What was read, and how.',
    properties: {
      path: 'The file as the user named it; null for a text without a file.',
      format: '`text` or `markdown`.',
      encoding: 'The encoding that it was read with (WHATWG’s name, or `tcvn3`, `vni`, `viscii`, `viqr`), or `binary`.',
      sha256: 'SHA-256 of the bytes, hexadecimal; empty where it was not asked for.',
      notes: 'What could not be read as it stands; empty where all could.',
    },
  },
  Point: {
    words: 'A place in a file, as unist has it.',
    properties: {
      line: 'Line, from 1.',
      column: 'Column in the line, from 1, in UTF-16 units.',
      offset: 'UTF-16 units from the beginning of the decoded text, after a byte order mark; from 0.',
    },
  },
  Position: {
    words: 'Where something stands in a file, as unist has it.',
    properties: {
      start: 'Its first character.',
      end: 'The end of its last character.',
      spans:
        'Only where something (a footnote, a page’s end) interrupts it: the offsets from and to which each of its ' +
        'pieces runs.',
    },
  },
  Recipient: {
    words: 'A line of Nơi nhận (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9).',
    properties: {
      name: 'Who receives the document, as printed; the line `Lưu` is one too.',
      note: 'What stands in its closing parentheses (`b/c`, `để thực hiện`); null without them.',
      position: 'Where the line stands.',
    },
  },
  ReportedCounts: {
    words: 'The same with what a baseline knows.',
    properties: {
      known: 'Findings that the baseline knows: not among the findings.',
      stale: 'Entries of the baseline that nothing in the file answers to any more.',
      error: 'Findings of severity error.',
      warning: 'Findings of severity warning.',
      info: 'Findings of severity info.',
      suppressed: 'Findings that the text suppresses (dvcheck: bỏ qua …): not among the findings.',
    },
  },
  ReportedFinding: {
    words: 'Something wrong, in words and at its place, as `--format json` prints it.',
    properties: {
      ruleId: 'The rule that found it: one of dvcheck’s (`dvcheck explain` lists them), or of the office’s own.',
      severity:
        'error: certain from the text itself or from law; warning: very likely; info: worth a look. The settings may ' +
        'say otherwise.',
      message: 'What is wrong, in a sentence in the language of the settings.',
      advice: 'What to do about it, in a sentence in the same language.',
      line: 'Line where the words concerned begin, from 1.',
      column: 'Column where they begin, from 1, in UTF-16 units.',
      endLine: 'Line where they end, from 1.',
      endColumn: 'Column after their last character, from 1, in UTF-16 units.',
      where: 'The place as a person finds it on paper: `Mục II, Tháng 3, điểm 5`.',
      data: 'The values that the message is made of; their names are the rule’s own.',
      actual: 'What stands there, at most about 300 characters of it; null where something is missing.',
      expected: 'What should stand there instead, where that is known: one of these; empty where it is not.',
      related: 'The other places concerned.',
      fingerprint:
        'What it is known by in a baseline: 16 hexadecimal digits of the rule and the folded words concerned, of short ' +
        'words with the text of their item, and an ordinal among equals; never of the line or of a printed label, so ' +
        'that it stays when items are put in, moved or renumbered.',
    },
  },
  ReportedRelated: {
    words: 'Another place that a finding concerns, as `--format json` prints it.',
    properties: {
      message: 'What stands there, in a sentence.',
      line: 'Line, from 1.',
      column: 'Column in the line, from 1, in UTF-16 units.',
      where: 'The place as a person finds it on paper: `Mục II, Tháng 7, điểm 6`.',
    },
  },
  ReportedResult: {
    words: 'What `dvcheck --format json` prints of one file.',
    properties: {
      findings: 'What is wrong, in reading order, without what is suppressed or known.',
      counts: 'How many findings there are.',
      coverage: '“6 rõ” of the tasks, where `--coverage` asks for it.',
      path: 'The file as the user named it; `-` for a text without a name.',
      summary: 'How much the file holds.',
    },
  },
  Section: {
    words: 'A heading with items of its own, or one of the first level.',
    properties: {
      id: '`s1`, `s2` …, in reading order; unique in the file, attachments included.',
      number: 'The label as printed, without its closing mark (`II`, `1.2`); null for a heading without a number.',
      heading: 'The words of the heading, without label and closing colon.',
      role: 'What the section is for; a section below another has its role unless its own words say otherwise.',
      level: 'Depth, from 1.',
      parent: 'Id of the section that it stands in; null at the first level.',
      position: 'Where the heading stands.',
    },
  },
  SectionRole: {
    words:
      'What a section is for: purpose (mục đích, yêu cầu, mục tiêu), findings (kết quả, tồn tại), orientation (nhiệm ' +
      'vụ, giải pháp), schedule (nhiệm vụ theo tháng, quý, bảng), implementation (tổ chức thực hiện), other.',
    properties: {},
  },
  SettingsFile: {
    words: '`dvcheck.config.json`, or the `dvcheck` key of package.json, as it is written.',
    properties: {
      $schema: 'JSON Schema của tệp này, cho trình soạn thảo. · The JSON Schema of this file, for editors.',
      extends:
        'Tệp cài đặt lấy làm nền, tính từ thư mục của tệp này. · Settings files below this one, counted from this ' +
        'file’s folder.',
      units:
        'Đơn vị của cơ quan và các cách viết của nó. · Units of the office with their spellings, which are then one ' +
        'name.',
      documentTypes:
        'Loại văn bản riêng và chữ viết tắt trong ký hiệu. · Types of documents of the office’s own, with their ' +
        'abbreviations in symbols.',
      holidays:
        'Ngày nghỉ thêm, dạng YYYY-MM-DD, có thể kèm tên. · Further days on which the office is closed, `YYYY-MM-DD`, ' +
        'if wanted with a name.',
      ownRules: 'Quy tắc riêng, không cần lập trình. · Rules of the office’s own, without programming.',
      stage:
        'draft: bản thảo; final: bản sắp ban hành. · draft: a number and date still blank are only noted; final: they ' +
        'are errors.',
      language: 'Ngôn ngữ của thông báo. · The language of messages.',
      rules: 'Mức của từng quy tắc; off: không xét. · The severity of rules, by their names; off: not asked.',
      symbols: 'Ký hiệu cơ quan riêng và cơ quan ban hành. · Issuers’ symbols of the office’s own, and whom they stand for.',
      workingDays: 'Ngày làm bù, dạng YYYY-MM-DD. · Saturdays and Sundays on which the office works, `YYYY-MM-DD`.',
      wording:
        'Từ nên thay và từ thay cho nó (quy tắc wording), thêm vào danh sách có sẵn; hai bên giống nhau: không nhắc từ ' +
        'ấy. · Words that the rule `wording` asks to be replaced, and by what, beside its own; the same on both sides: ' +
        'that word is not asked.',
      clarity: '“6 rõ” gồm những gì (Quyết định 2179/QĐ-TTg). · What “6 rõ” means here, in the order of its table.',
      ignore:
        'Mẫu tên tệp bỏ qua khi soát thư mục, tính từ thư mục của tệp cài đặt. · Globs of files to leave out of ' +
        'folders, counted from the settings’ folder.',
      baseline:
        'Tệp ghi những phát hiện đã biết, tính từ thư mục của tệp cài đặt; null: không có. · File of findings known ' +
        'already, counted from the settings’ folder; null without one.',
    },
  },
  Severity: {
    words: 'How grave a finding is.',
    properties: {},
  },
  Signature: {
    words: 'Who signs (Nghị định 30/2020/NĐ-CP, Điều 13; Hướng dẫn 36-HD/VPTW for documents of the Party).',
    properties: {
      authority: 'In whose name or place (quyền hạn ký), as printed: `TM. ỦY BAN NHÂN DÂN`, `K/T TRƯỞNG BAN`; null without it.',
      title: 'The post (chức vụ), as printed, its lines joined.',
      name: 'The name (họ tên), as printed; null where there is none yet.',
      position: 'Where it stands.',
    },
  },
  Summary: {
    words: 'How much a file holds, attached plans included.',
    properties: {
      tasks: 'Tasks.',
      periods: 'Headings of time.',
      units: 'Different units of tasks.',
      citations: 'Mentions of documents, repeats included.',
      deadlines: 'Stated times of tasks.',
    },
  },
  Task: {
    words:
      'A piece of work: an item of the outline without items below it, or a row of a table, in a section that ' +
      'assigns work.',
    properties: {
      id: '`t1`, `t2` …, in reading order; unique in the file, attachments included.',
      number: 'The label as printed, without its closing mark (`1`, `a`); null for a bullet, or a row without a number.',
      kind: 'What kind of section it stands in.',
      text:
        'The whole text, without label and marks of Markdown, with the closing parentheses; halves that a page’s end ' +
        'parts are joined.',
      section: 'Id of the section that it stands in; null in none.',
      period:
        'The time that it is set down for, in the form of a period’s `period`: its own, or that of the heading above ' +
        'it; null where there is none.',
      units: 'The units that answer for it, each once, in reading order.',
      product: 'What is to come out of it (sản phẩm), as printed; null where the text names nothing.',
      person: 'Who sees to it (người phụ trách), as printed; null where no column or line says.',
      deadlines: 'Ids of the times that its text states.',
      citations: 'Ids of the documents that its text cites.',
      position: 'Where its text stands.',
      key:
        'What it is known by in every version of the plan: 16 hexadecimal digits of its folded text and its period, ' +
        'with an ordinal among equals (`-2`). It does not change when items are put in above it.',
    },
  },
  TaskCoverage: {
    words: 'What one task says of “6 rõ” (Quyết định 2179/QĐ-TTg, 06/10/2025), as far as a text can.',
    properties: {
      id: 'Id of the task.',
      line: 'Line where it begins, from 1.',
      person:
        'Rõ người: a unit or person answers for it, not only one that coordinates, nor `các cơ quan, đơn vị` in ' +
        'general.',
      work: 'Rõ việc: its text says more than who does it.',
      time: 'Rõ thời gian: it has a time, its own or that of the heading above it.',
      product: 'Rõ sản phẩm: it names what is to come out of it.',
    },
  },
  TaskKind: {
    words: 'What kind of section a task stands in: orientation, scheduled (section of role schedule) or implementation.',
    properties: {},
  },
  TaskUnit: {
    words: 'A unit (cơ quan, đơn vị, cá nhân) that answers for a task, or for part of it.',
    properties: {
      name: 'The name as printed at this task.',
      unit: 'Id of the unit in the register of the plan (`units`).',
      role: 'What it does for the task, by the first verb of its duty.',
    },
  },
  Unit: {
    words: 'A unit in the register of a plan: once, whatever its spellings.',
    properties: {
      id: '`u1`, `u2` …, in the order in which the units are first named; unique in the file, attachments included.',
      key:
        'What it is known by in all plans: its name folded, with one place of tone marks, common abbreviations written ' +
        'out, `các` before it left out.',
      name: 'The most frequent of its full spellings.',
      aliases: 'The other spellings, the most frequent first.',
      tasks: 'Ids of the tasks that it has.',
    },
  },
  UnitRole: {
    words:
      'What a unit does for a task: leads (chủ trì, or any verb not named here), advises (tham mưu), executes (thực ' +
      'hiện), coordinates (phối hợp), directs (chỉ đạo), monitors (theo dõi, kiểm tra, giám sát), assigned (named ' +
      'without a verb).',
    properties: {},
  },
}
