var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/passage.ts
var Passage;
var init_passage = __esm({
  "src/passage.ts"() {
    "use strict";
    Passage = class _Passage {
      value;
      #pieces;
      constructor(value, pieces2) {
        this.value = value;
        this.#pieces = pieces2;
      }
      /** `value`, standing in the source from `start` to `end`. */
      static of(value, start2, end = start2 + value.length) {
        return new _Passage(value, value === "" ? [] : [{ at: 0, length: value.length, start: start2, end }]);
      }
      static empty = new _Passage("", []);
      /** The passages one after another, with `glue` between them (it stands for what was folded there: a line break, a footnote). */
      static join(parts, glue = "") {
        const present = parts.filter((part3) => part3.value !== "");
        if (present.length < 2) return present[0] ?? _Passage.empty;
        let value = "";
        const pieces2 = [];
        for (const part3 of present) {
          if (value !== "" && glue !== "") {
            const end = pieces2.at(-1)?.end ?? 0;
            pieces2.push({ at: value.length, length: glue.length, start: end, end });
            value += glue;
          }
          for (const piece of part3.#pieces) pieces2.push({ ...piece, at: piece.at + value.length });
          value += part3.value;
        }
        return new _Passage(value, pieces2);
      }
      get length() {
        return this.value.length;
      }
      /** The part of the value from `from` to `to`, with its place. */
      slice(from, to = this.value.length) {
        const value = this.value.slice(from, to);
        if (value.length === this.value.length) return this;
        if (value === "") return _Passage.empty;
        const end = from + value.length;
        const pieces2 = [];
        for (const piece of this.#pieces) {
          const low = Math.max(from, piece.at);
          const high = Math.min(end, piece.at + piece.length);
          if (low >= high) continue;
          const even = piece.length === piece.end - piece.start;
          const start2 = even ? piece.start + (low - piece.at) : piece.start;
          pieces2.push({ at: low - from, length: high - low, start: start2, end: even ? start2 + (high - low) : piece.end });
        }
        return new _Passage(value, pieces2);
      }
      /** Without white space at either end. */
      trim() {
        const from = this.value.length - this.value.trimStart().length;
        const to = this.value.trimEnd().length;
        return from === 0 && to === this.value.length ? this : this.slice(from, Math.max(from, to));
      }
      /** Where the first character of the value stands in the source. */
      get start() {
        return this.#pieces[0]?.start ?? 0;
      }
      /** Where the source goes on after the last character of the value. */
      get end() {
        return this.#pieces.at(-1)?.end ?? 0;
      }
      /** From the first to the last character. */
      get span() {
        return [this.start, this.end];
      }
      /** The ranges of the source that the value was read from; touching ranges are one. Several where something interrupts the value. */
      get spans() {
        const spans = [];
        for (const { start: start2, end } of this.#pieces) {
          if (start2 === end) continue;
          const last3 = spans.at(-1);
          if (last3 && start2 <= last3[1]) last3[1] = Math.max(last3[1], end);
          else spans.push([start2, end]);
        }
        return spans;
      }
    };
  }
});

// src/read/lines.ts
function starts(text2) {
  const found = [0];
  if (!text2.includes("\r")) {
    for (let i = text2.indexOf("\n"); i !== -1; i = text2.indexOf("\n", i + 1)) found.push(i + 1);
    return found;
  }
  for (let i = 0; i < text2.length; i++) {
    const unit = text2.charCodeAt(i);
    if (unit === 10 || unit === 13 && text2.charCodeAt(i + 1) !== 10) found.push(i + 1);
  }
  return found;
}
function visible(text2, from, to) {
  const value = text2.slice(from, to);
  const parts = [];
  let at2 = 0;
  const flush = (end) => {
    if (end > at2) parts.push(composed(value.slice(at2, end), from + at2));
    at2 = end;
  };
  for (const pattern of [INVISIBLE.test(value) ? INVISIBLE : null, value.includes("\\") ? ESCAPE : null]) {
    if (pattern === null) continue;
    pattern.lastIndex = 0;
    for (const match of value.matchAll(pattern)) {
      if (match.index < at2) continue;
      flush(match.index);
      at2 = match.index + match[0].length;
    }
  }
  INVISIBLE.lastIndex = 0;
  if (at2 === 0) return composed(value, from).trim();
  flush(value.length);
  return Passage.join(parts).trim();
}
function composed(value, from) {
  if (value.normalize("NFC") === value) return Passage.of(value, from);
  const parts = [];
  let at2 = 0;
  for (const match of value.matchAll(DECOMPOSED)) {
    if (match.index > at2) parts.push(Passage.of(value.slice(at2, match.index).normalize("NFC"), from + at2, from + match.index));
    at2 = match.index + match[0].length;
    parts.push(Passage.of(match[0].normalize("NFC"), from + match.index, from + at2));
  }
  if (at2 < value.length) parts.push(Passage.of(value.slice(at2).normalize("NFC"), from + at2, from + value.length));
  return Passage.join(parts);
}
function without(text2, from, to, marks3) {
  if (marks3.length === 0) return visible(text2, from, to);
  const parts = [];
  let at2 = from;
  for (const [start2, end] of marks3) {
    if (end <= at2 || start2 >= to) continue;
    if (start2 > at2) parts.push(untrimmed(text2, at2, start2));
    at2 = end;
  }
  if (at2 < to) parts.push(untrimmed(text2, at2, to));
  return Passage.join(parts).trim();
}
function untrimmed(text2, from, to) {
  const inner = visible(text2, from, to);
  const value = text2.slice(from, to);
  const lead2 = value.length - value.trimStart().length;
  if (lead2 === value.length) return Passage.of(value, from);
  const tail2 = value.length - value.trimEnd().length;
  const parts = [inner];
  if (lead2 > 0) parts.unshift(Passage.of(value.slice(0, lead2), from));
  if (tail2 > 0) parts.push(Passage.of(value.slice(value.length - tail2), to - tail2));
  return Passage.join(parts);
}
function rule(value) {
  return value.includes("-") && value.includes("|") && /^[\s|:-]+$/u.test(value);
}
function columns(text2, from, to) {
  let start2 = from;
  while (start2 < to && /\s/u.test(text2[start2] ?? "")) start2++;
  if (text2[start2] === "|") start2++;
  let end = to;
  while (end > start2 && /\s/u.test(text2[end - 1] ?? "")) end--;
  if (text2[end - 1] === "|" && text2[end - 2] !== "\\") end--;
  const found = [];
  for (let i = start2; i < end; i++) {
    if (text2[i] !== "|" || text2[i - 1] === "\\") continue;
    found.push([start2, i]);
    start2 = i + 1;
  }
  found.push([start2, Math.max(start2, end)]);
  return found;
}
function row(number, cells2) {
  return { number, passage: Passage.join(cells2, " | "), heading: 0, cells: cells2 };
}
var DECOMPOSED, INVISIBLE, ESCAPE;
var init_lines = __esm({
  "src/read/lines.ts"() {
    "use strict";
    init_passage();
    DECOMPOSED = /[^\u0300-\u036f][\u0300-\u036f]+/gu;
    INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
    ESCAPE = /\\(?=[!-/:-@[-`{-~])/gu;
  }
});

// src/read/marks.ts
function side(char) {
  if (char === void 0 || SPACE.test(char)) return 1;
  return SIGN.test(char) ? 2 : 0;
}
function before(text2, at2, from) {
  if (at2 <= from) return void 0;
  const unit = text2.charCodeAt(at2 - 1);
  return unit >= 56320 && unit <= 57343 && at2 - 2 >= from ? text2.slice(at2 - 2, at2) : text2[at2 - 1];
}
function after(text2, at2, to) {
  return at2 >= to ? void 0 : String.fromCodePoint(text2.codePointAt(at2) ?? 32);
}
function runs(text2, from, to) {
  const found = [];
  for (let i = from; i < to; i++) {
    const sign2 = text2[i];
    if (sign2 !== "*" && sign2 !== "_") continue;
    let end = i + 1;
    while (end < to && text2[end] === sign2) end++;
    const next = after(text2, end, to);
    const last3 = before(text2, i, from);
    const b = side(last3);
    const a = side(next);
    const left2 = a === 0 || a === 2 && b !== 0 || next === "*" || next === "_";
    const right = b === 0 || b === 2 && a !== 0 || last3 === "*" || last3 === "_";
    found.push({
      sign: sign2,
      from: i,
      to: end,
      opens: sign2 === "*" ? left2 : left2 && (b !== 0 || !right),
      closes: sign2 === "*" ? right : right && (a !== 0 || !left2)
    });
    i = end - 1;
  }
  return found;
}
function marks(text2, from, to) {
  const open = [];
  const floors = /* @__PURE__ */ new Map();
  const found = [];
  for (const run of runs(text2, from, to)) {
    while (run.closes && run.from < run.to) {
      const length = run.to - run.from;
      const kind = `${run.sign}${run.opens}${length % 3}`;
      const floor = floors.get(kind) ?? 0;
      let i = open.length - 1;
      for (; i >= floor; i--) {
        const opener2 = open[i];
        if (!opener2 || opener2.sign !== run.sign) continue;
        const size = opener2.to - opener2.from;
        if ((opener2.closes || run.opens) && length % 3 !== 0 && (size + length) % 3 === 0) continue;
        break;
      }
      const opener = i >= floor ? open[i] : void 0;
      if (!opener) {
        floors.set(kind, open.length);
        break;
      }
      const use = opener.to - opener.from > 1 && length > 1 ? 2 : 1;
      found.push([opener.to - use, opener.to], [run.from, run.from + use]);
      opener.to -= use;
      run.from += use;
      open.length = opener.from < opener.to ? i + 1 : i;
      for (const [other, height] of floors) if (height > i) floors.set(other, i);
    }
    if (run.opens && run.from < run.to) open.push(run);
  }
  return found.sort((a, b) => a[0] - b[0]);
}
var SPACE, SIGN;
var init_marks = __esm({
  "src/read/marks.ts"() {
    "use strict";
    SPACE = /\s/u;
    SIGN = /[\p{P}\p{S}]/u;
  }
});

// src/read/text.ts
function heading(text2, { from, to }) {
  const value = text2.slice(from, to);
  const match = HEADING.exec(value);
  if (!match) return null;
  let end = value.trimEnd().length;
  let signs2 = end;
  while (signs2 > 0 && value[signs2 - 1] === "#") signs2--;
  if (signs2 < end && (signs2 <= match[0].length || /\s/u.test(value[signs2 - 1] ?? ""))) end = signs2;
  return { depth: (match[1] ?? "").length, from: from + match[0].length, to: Math.max(from + match[0].length, from + end) };
}
function tabular(text2, block, at2) {
  const piped = (raw) => raw !== void 0 && text2.slice(raw.from, raw.to).trimStart().startsWith("|");
  const second = block[at2 + 1];
  if (second && rule(text2.slice(second.from, second.to)) && text2.slice(block[at2]?.from, block[at2]?.to).includes("|")) {
    let end2 = at2 + 2;
    while (end2 < block.length && text2.slice(block[end2]?.from, block[end2]?.to).includes("|")) end2++;
    return end2;
  }
  let end = at2;
  while (end < block.length && piped(block[end])) end++;
  return end - at2 > 1 || end - at2 === 1 && columns(text2, block[at2]?.from ?? 0, block[at2]?.to ?? 0).length > 2 ? end : at2;
}
function* lines(text2, block) {
  const first = block[0];
  const last3 = block.at(-1);
  if (!first || !last3) return;
  const marked = text2.slice(first.from, last3.to);
  if (!marked.includes("*") && !marked.includes("_") && !marked.includes("#") && !marked.includes("|")) {
    for (const raw of block) yield { number: raw.number, passage: visible(text2, raw.from, raw.to), heading: 0, cells: null };
    return;
  }
  let open = [];
  const paragraph2 = function* () {
    const from = open[0]?.from ?? 0;
    const found = open.length === 0 ? [] : marks(text2, from, open.at(-1)?.to ?? from);
    let next = 0;
    for (const raw of open) {
      while (next < found.length && (found[next]?.[1] ?? 0) <= raw.from) next++;
      let end = next;
      while (end < found.length && (found[end]?.[0] ?? 0) < raw.to) end++;
      yield { number: raw.number, passage: without(text2, raw.from, raw.to, found.slice(next, end)), heading: 0, cells: null };
      next = end;
    }
    open = [];
  };
  for (let i = 0; i < block.length; i++) {
    const raw = block[i];
    if (!raw) continue;
    const end = tabular(text2, block, i);
    if (end > i) {
      yield* paragraph2();
      for (const member of block.slice(i, end)) {
        if (rule(text2.slice(member.from, member.to))) continue;
        yield row(member.number, columns(text2, member.from, member.to).map(([from, to]) => without(text2, from, to, marks(text2, from, to))));
      }
      i = end - 1;
      continue;
    }
    const head = heading(text2, raw);
    if (!head) {
      open.push(raw);
      continue;
    }
    yield* paragraph2();
    yield { number: raw.number, passage: without(text2, head.from, head.to, marks(text2, head.from, head.to)), heading: head.depth, cells: null };
  }
  yield* paragraph2();
}
function textLines(text2, begins) {
  const found = [];
  let block = [];
  const flush = () => {
    for (const line of lines(text2, block)) if (line.passage.value !== "" || line.cells) found.push(line);
    block = [];
  };
  for (let i = 0; i < begins.length; i++) {
    const from = begins[i] ?? 0;
    let to = (begins[i + 1] ?? text2.length + 1) - 1;
    if (text2[to - 1] === "\r") to--;
    let at2 = from;
    while (at2 < to && text2.charCodeAt(at2) <= 32) at2++;
    if (at2 >= to) flush();
    else block.push({ number: i + 1, from, to });
  }
  flush();
  return found;
}
var HEADING;
var init_text = __esm({
  "src/read/text.ts"() {
    "use strict";
    init_lines();
    init_marks();
    HEADING = /^\s*(#{1,6})(?:[ \t]+|$)/u;
  }
});

// src/read/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  DISABLED: () => DISABLED,
  markdown: () => markdown,
  markdownLines: () => markdownLines
});
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
function markdown() {
  return unified().use(function() {
    const data = this.data();
    data.micromarkExtensions = [...data.micromarkExtensions ?? [], gfmTable(), { disable: { null: DISABLED } }];
    data.fromMarkdownExtensions = [...data.fromMarkdownExtensions ?? [], gfmTableFromMarkdown()];
  }).use(remarkParse);
}
function kept(node) {
  if (node.type === "text") return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  return "children" in node ? node.children.flatMap((child) => kept(child)) : [];
}
function left(from, to, spans) {
  const found = [];
  let at2 = from;
  for (const [start2, end] of spans) {
    if (end <= from || start2 >= to) continue;
    if (start2 > at2) found.push([at2, start2]);
    at2 = Math.max(at2, end);
  }
  if (at2 < to) found.push([at2, to]);
  return found;
}
function* blockLines(processor, text2, begins, first, last3) {
  const base = begins[first] ?? 0;
  const end = begins[last3 + 1] ?? text2.length;
  const tree = processor.parse(text2.slice(base, end));
  const depth2 = /* @__PURE__ */ new Map();
  const rows = /* @__PURE__ */ new Map();
  const rules2 = /* @__PURE__ */ new Set();
  const texts2 = [];
  for (const node of tree.children) {
    if (node.type === "heading") depth2.set(node.position?.start.line ?? 0, node);
    if (node.type === "table") {
      for (const member of node.children) rows.set(member.position?.start.line ?? 0, member);
      rules2.add((node.position?.start.line ?? 0) + 1);
    }
    for (const [from, to] of kept(node)) texts2.push([base + from, base + to]);
  }
  let next = 0;
  for (let i = first; i <= last3; i++) {
    const line = i - first + 1;
    const from = begins[i] ?? 0;
    const to = begins[i + 1] ?? text2.length;
    if (rules2.has(line)) continue;
    const member = rows.get(line);
    if (member) {
      const cells2 = member.children.map((cell) => {
        const start2 = base + (cell.position?.start.offset ?? 0);
        const close = base + (cell.position?.end.offset ?? 0);
        return without(text2, start2, close, left(start2, close, kept(cell).map(([a, b]) => [base + a, base + b])));
      });
      yield row(i + 1, cells2);
      continue;
    }
    while (next < texts2.length && (texts2[next]?.[1] ?? 0) <= from) next++;
    let beyond = next;
    while (beyond < texts2.length && (texts2[beyond]?.[0] ?? 0) < to) beyond++;
    yield { number: i + 1, passage: without(text2, from, to, left(from, to, texts2.slice(next, beyond))), heading: depth2.get(line)?.depth ?? 0, cells: null };
  }
}
function markdownLines(text2, begins) {
  const processor = markdown();
  const found = [];
  const blank2 = (i) => text2.slice(begins[i], begins[i + 1] ?? text2.length).trim() === "";
  for (let i = 0; i < begins.length; i++) {
    if (blank2(i)) continue;
    let last3 = i;
    while (last3 + 1 < begins.length && !blank2(last3 + 1)) last3++;
    const end = begins[last3 + 1] ?? text2.length;
    const block = end - (begins[i] ?? 0) > LONGEST_BLOCK ? textLines(text2.slice(0, end), [...begins.slice(i, last3 + 1)]).map((line) => ({ ...line, number: line.number + i })) : blockLines(processor, text2, begins, i, last3);
    for (const line of block) if (line.passage.value !== "" || line.cells) found.push(line);
    i = last3;
  }
  return found;
}
var DISABLED, LONGEST_BLOCK;
var init_markdown = __esm({
  "src/read/markdown.ts"() {
    "use strict";
    init_lines();
    init_text();
    DISABLED = [
      "list",
      "setextUnderline",
      "thematicBreak",
      "blockQuote",
      "definition",
      "codeIndented",
      "codeFenced",
      "codeText",
      "htmlFlow",
      "htmlText",
      "autolink",
      "labelStartLink",
      "labelStartImage",
      "labelEnd",
      "hardBreakEscape",
      "characterEscape",
      "characterReference"
    ];
    LONGEST_BLOCK = 65536;
  }
});

// src/parse.ts
init_passage();

// src/source.ts
function point(source2, offset) {
  let low = 0;
  let high = source2.starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((source2.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source2.starts[low] ?? 0) + 1, offset };
}
function position(source2, passage) {
  const spans = passage.spans;
  const place2 = { start: point(source2, passage.start), end: point(source2, passage.end) };
  return spans.length > 1 ? { ...place2, spans: spans.map(([start2, end]) => [start2, end]) } : place2;
}

// src/words.ts
var OPEN = Object.fromEntries(
  [["o", "a", "\xF2\xF3\u1ECF\xF5\u1ECD", "\xE0\xE1\u1EA3\xE3\u1EA1"], ["o", "e", "\xF2\xF3\u1ECF\xF5\u1ECD", "\xE8\xE9\u1EBB\u1EBD\u1EB9"], ["u", "y", "\xF9\xFA\u1EE7\u0169\u1EE5", "\u1EF3\xFD\u1EF7\u1EF9\u1EF5"]].flatMap(
    ([glide, vowel, glides, vowels]) => [...vowels].map((marked, i) => [glide + marked, (glides[i] ?? "") + vowel])
  )
);
var OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
var OLD_TONE_AT_ALL = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u;
var ODD = /[^\n -~\u00c0-\u024f\u1e00-\u1eff]/u;
var DASHES = /[\u2010-\u2015\u2212\u2011]/gu;
var QUOTES = /[“”„‟«»″]/gu;
var APOSTROPHES = /[‘’‚‛′]/gu;
var SPACES = /[\s\u00a0\u2000-\u200a\u202f\u3000]/gu;
function fold(text2) {
  let lower = text2.toLowerCase();
  if (lower.length !== text2.length) lower = Array.from(text2, (c) => c.toLowerCase().length === c.length ? c.toLowerCase() : c).join("");
  if (OLD_TONE_AT_ALL.test(lower)) lower = lower.replace(OLD_TONE, (pair) => OPEN[pair] ?? pair);
  if (!ODD.test(lower)) return lower;
  return lower.replace(DASHES, "-").replace(QUOTES, '"').replace(APOSTROPHES, "'").replace(SPACES, " ");
}
function key(text2) {
  return fold(text2.normalize("NFC")).replace(/ +/g, " ").replace(/ ?- ?/g, "-").replace(/^[ .,;:()"']+/, "").replace(/[ .,;:()"'/]+$/, "");
}
var DIACRITICS = /[\u0300-\u036f]/g;
function bare(text2) {
  return fold(text2).normalize("NFD").replace(DIACRITICS, "").replaceAll("\u0111", "d");
}
var ROMAN = { I: 1, V: 5, X: 10, L: 50, C: 100 };
function roman(text2) {
  const upper = text2.toUpperCase();
  if (!/^(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3})$/.test(upper) || upper === "") return null;
  let sum = 0;
  for (let i = 0; i < upper.length; i++) {
    const value = ROMAN[upper[i] ?? ""] ?? 0;
    sum += value < (ROMAN[upper[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}
function toRoman(n) {
  const parts = [[50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];
  let rest = n;
  let text2 = "";
  for (const [value, sign2] of parts) for (; rest >= value; rest -= value) text2 += sign2;
  return text2;
}
var LETTERS = [..."abcd\u0111eghiklmnopqrstuvxy"];
function capitals(text2) {
  let upper = 0;
  let lower = 0;
  for (const c of text2) {
    if (c === c.toLowerCase() && c === c.toUpperCase()) continue;
    if (c === c.toUpperCase()) upper++;
    else lower++;
  }
  return upper + lower === 0 ? 0 : upper / (upper + lower);
}
function day(year, month2, date) {
  if (month2 < 1 || month2 > 12 || date < 1 || date > lastDay(year, month2)) return null;
  return `${String(year).padStart(4, "0")}-${String(month2).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
function lastDay(year, month2) {
  return month2 === 2 ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28 : [4, 6, 9, 11].includes(month2) ? 30 : 31;
}

// src/calendar.ts
var WORDS = {
  gi\u00EAng: 1,
  m\u1ED9t: 1,
  hai: 2,
  ba: 3,
  t\u01B0: 4,
  b\u1ED1n: 4,
  n\u0103m: 5,
  s\u00E1u: 6,
  b\u1EA3y: 7,
  b\u1EA9y: 7,
  t\u00E1m: 8,
  ch\u00EDn: 9,
  m\u01B0\u1EDDi: 10,
  "m\u01B0\u1EDDi m\u1ED9t": 11,
  "m\u01B0\u1EDDi hai": 12,
  ch\u1EA1p: 12
};
function month(text2) {
  const value = WORDS[text2] ?? Number(text2);
  return value >= 1 && value <= 12 ? value : null;
}
function quarter(text2) {
  const value = roman(text2) ?? WORDS[text2] ?? Number(text2);
  return value >= 1 && value <= 4 ? value : null;
}
var MONTH = "(?:\\d{1,2}|gi\xEAng|m\u1ED9t|hai|ba|t\u01B0|b\u1ED1n|n\u0103m|s\xE1u|b\u1EA3y|b\u1EA9y|t\xE1m|ch\xEDn|m\u01B0\u1EDDi m\u1ED9t|m\u01B0\u1EDDi hai|m\u01B0\u1EDDi|ch\u1EA1p)";
var QUARTER = "(?:iv|i{1,3}|[1-4]|m\u1ED9t|hai|ba|t\u01B0|b\u1ED1n)";
var YEAR = "(?: ?[/.-] ?(\\d{4})| ?,? n\u0103m (?:h\u1ECDc )?(\\d{4}))?";
var JOIN = " ?(?:,|\\+|&|-|v\xE0|\u0111\u1EBFn|;) ?";
var MONTHS = new RegExp(`^th\xE1ng (${MONTH})${YEAR}((?:${JOIN}(?:th\xE1ng )?${MONTH}(?![\\d/])${YEAR})*)(?= |$|[:.;(/,-])`, "u");
var MORE_MONTH = new RegExp(`(${JOIN})(?:th\xE1ng )?(${MONTH})(?![\\d/])${YEAR}`, "gu");
var QUARTERS = new RegExp(`^qu\xFD (${QUARTER})(?![\\p{L}\\d])${YEAR}((?:${JOIN}(?:qu\xFD )?${QUARTER}(?![\\p{L}\\d])${YEAR})*)`, "u");
var MORE_QUARTER = new RegExp(`(${JOIN})(?:qu\xFD )?(${QUARTER})(?![\\p{L}\\d])${YEAR}`, "gu");
var SPAN = /^(\d{1,2}|ba|sáu|chín) tháng (đầu|cuối) năm(?: (?:học )?(\d{4}))?/u;
var WHOLE = /^(?:cả )?năm (\d{4})(?![\d-])/u;
function yearOf(...texts2) {
  const found = texts2.find((text2) => text2 !== void 0);
  return found === void 0 ? null : Number(found);
}
function monthsAt(text2) {
  const m = MONTHS.exec(text2);
  if (m) {
    const first = month(m[1] ?? "");
    if (first === null) return null;
    let last3 = first;
    let year = yearOf(m[2], m[3]);
    for (const more of (m[4] ?? "").matchAll(MORE_MONTH)) {
      const next = month(more[2] ?? "");
      if (next === null) return null;
      last3 = next;
      year = yearOf(more[3], more[4]) ?? year;
    }
    return { months: { unit: last3 === first ? "month" : "months", from: first, to: last3, year }, length: m[0].length };
  }
  const q = QUARTERS.exec(text2);
  if (q) {
    const first = quarter(q[1] ?? "");
    if (first === null) return null;
    let last3 = first;
    let year = yearOf(q[2], q[3]);
    for (const more of (q[4] ?? "").matchAll(MORE_QUARTER)) {
      const next = quarter(more[2] ?? "");
      if (next === null) return null;
      last3 = next;
      year = yearOf(more[3], more[4]) ?? year;
    }
    return { months: { unit: last3 === first ? "quarter" : "months", from: first * 3 - 2, to: last3 * 3, year }, length: q[0].length };
  }
  const s = SPAN.exec(text2);
  if (s) {
    const count2 = WORDS[s[1] ?? ""] ?? Number(s[1]);
    if (count2 < 2 || count2 > 11) return null;
    const [from, to] = s[2] === "\u0111\u1EA7u" ? [1, count2] : [13 - count2, 12];
    return { months: { unit: count2 === 6 ? "half" : "months", from, to, year: yearOf(s[3]) }, length: s[0].length };
  }
  const w = WHOLE.exec(text2);
  if (w) return { months: { unit: "year", from: 1, to: 12, year: Number(w[1]) }, length: w[0].length };
  return null;
}
var BEFORE = /^(?:(?:các|những|nhiệm vụ|công tác|công việc|chương trình|kế hoạch|nội dung|hoạt động|trọng tâm|cụ thể|trong|lịch|thời gian|từ|của|thực hiện) )*(?=(?:tháng|quý|\d{1,2} tháng|sáu tháng|chín tháng|ba tháng|cả năm|năm) )/u;
function periodHeading(text2) {
  const first = text2[0];
  if (first === void 0 || first === first.toLowerCase() && !/\d/.test(first)) return null;
  const folded2 = fold(text2);
  const lead2 = BEFORE.exec(folded2);
  if (!lead2) return null;
  const found = monthsAt(folded2.slice(lead2[0].length));
  if (!found) return null;
  let at2 = lead2[0].length + found.length;
  while (folded2[at2] === " ") at2++;
  if (folded2[at2] === "(") {
    const close = folded2.indexOf(")", at2);
    if (close === -1) return null;
    at2 = close + 1;
    while (folded2[at2] === " ") at2++;
  }
  if (at2 >= folded2.length) return { months: found.months, rest: text2.length };
  if (!/[:.;]/.test(folded2[at2] ?? "")) return null;
  const colon = folded2[at2] === ":";
  do
    at2++;
  while (at2 < folded2.length && /[\s:.;]/.test(folded2[at2] ?? ""));
  if (at2 < folded2.length && !colon) return null;
  return { months: found.months, rest: at2 };
}
var two = (n) => String(n).padStart(2, "0");
function yearFor(month2, years2) {
  return years2.school && month2 < 7 ? years2.yearEnd : years2.year;
}
function resolved(months, years2) {
  const startYear = months.year !== null && months.from <= months.to ? months.year : yearFor(months.from, years2);
  const endYear = months.to < months.from ? startYear + 1 : startYear;
  const start2 = day(startYear, months.from, 1) ?? "";
  const end = day(endYear, months.to, lastDay(endYear, months.to)) ?? "";
  const range = `${startYear}-${two(months.from)}/${endYear}-${two(months.to)}`;
  const period = months.unit === "month" ? `${startYear}-${two(months.from)}` : months.unit === "quarter" ? `${startYear}-Q${months.to / 3}` : months.unit === "half" ? `${startYear}-H${months.from === 1 ? 1 : 2}` : months.unit === "year" ? String(startYear) : range;
  return { period, start: start2, end };
}

// src/read/read.ts
import { createHash } from "node:crypto";

// src/read/decode.ts
var note = (id, message) => ({ id, message, line: null });
var SIGNATURES = [
  ["PK", "t\u1EC7p n\xE9n (Word .docx, Excel .xlsx ho\u1EB7c .zip)"],
  ["%PDF-", "t\u1EC7p PDF"],
  ["\xD0\xCF\xE0", "t\u1EC7p Word 97\u20132003 (.doc)"],
  ["{\\rtf", "t\u1EC7p RTF"],
  ["\x89PNG", "t\u1EC7p \u1EA3nh PNG"],
  ["\xFF\xD8\xFF", "t\u1EC7p \u1EA3nh JPEG"],
  ["GIF8", "t\u1EC7p \u1EA3nh GIF"],
  ["\x8B", "t\u1EC7p n\xE9n gzip"]
];
function signature(bytes) {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return SIGNATURES.find(([magic]) => head.startsWith(magic))?.[1] ?? null;
}
function utf16(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  const length = Math.min(bytes.length & ~1, 4096);
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length / 8 && even < odd / 16) return "utf-16le";
  if (even > length / 8 && odd < even / 16) return "utf-16be";
  return null;
}
function controls(bytes) {
  let count2 = 0;
  const length = Math.min(bytes.length, 65536);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || byte > 13 && byte < 32 && byte !== 27) count2++;
  }
  return count2 / Math.max(1, length);
}
function decoded(bytes, encoding) {
  if (bytes.length === 0) return { text: "", encoding: "utf-8", notes: [note("file-empty", "T\u1EC7p r\u1ED7ng, kh\xF4ng c\xF3 ch\u1EEF n\xE0o.")] };
  const wide = encoding === void 0 ? utf16(bytes) : null;
  if (encoding !== void 0 || wide !== null) {
    const name = encoding ?? wide ?? "utf-8";
    const text2 = new TextDecoder(name).decode(bytes);
    return { text: text2, encoding: name, notes: text2.includes("\uFFFD") ? [damaged()] : [] };
  }
  const kind = signature(bytes);
  if (kind !== null) return { text: "", encoding: "binary", notes: [note("file-unreadable", `\u0110\xE2y l\xE0 ${kind}, kh\xF4ng ph\u1EA3i v\u0103n b\u1EA3n thu\u1EA7n; dvcheck ch\u01B0a \u0111\u1ECDc \u0111\u01B0\u1EE3c lo\u1EA1i t\u1EC7p n\xE0y.`)] };
  if (controls(bytes) > 2e-3) return { text: "", encoding: "binary", notes: [note("file-unreadable", "T\u1EC7p l\xE0 d\u1EEF li\u1EC7u nh\u1ECB ph\xE2n, kh\xF4ng ph\u1EA3i v\u0103n b\u1EA3n.")] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", notes: [] };
  } catch {
    return { text: new TextDecoder("utf-8").decode(bytes), encoding: "utf-8", notes: [damaged()] };
  }
}
function damaged() {
  return note("text-damage", "M\u1ED9t s\u1ED1 byte kh\xF4ng \u0111\xFAng m\xE3 UTF-8; ch\u1EEF \u1EDF \u0111\xF3 \u0111\u01B0\u1EE3c thay b\u1EB1ng d\u1EA5u \uFFFD.");
}

// src/read/read.ts
init_lines();
init_text();
var LONGEST_LINE = 1e6;
async function source(bytes, options = {}) {
  const { text: whole, encoding, notes } = decoded(bytes, options.encoding);
  const text2 = whole.startsWith("\uFEFF") ? whole.slice(1) : whole;
  const format = options.format ?? (/\.(?:md|markdown)$/iu.test(options.path ?? "") ? "markdown" : "text");
  const begins = starts(text2);
  const long = begins.findIndex((begin, i) => (begins[i + 1] ?? text2.length) - begin > LONGEST_LINE);
  const all = [...notes];
  let lines2;
  if (long !== -1) {
    all.push({ id: "file-unreadable", message: `D\xF2ng ${long + 1} d\xE0i h\u01A1n m\u1ED9t tri\u1EC7u ch\u1EEF: \u0111\xE2y kh\xF4ng ph\u1EA3i v\u0103n b\u1EA3n \u0111\u1EC3 \u0111\u1ECDc.`, line: long + 1 });
    lines2 = [];
  } else if (format === "markdown") {
    const { markdownLines: markdownLines2 } = await Promise.resolve().then(() => (init_markdown(), markdown_exports));
    lines2 = markdownLines2(text2, begins);
  } else lines2 = textLines(text2, begins);
  if (lines2.length === 0 && all.length === 0) all.push({ id: "file-empty", message: "T\u1EC7p kh\xF4ng c\xF3 ch\u1EEF n\xE0o.", line: null });
  return {
    path: options.path ?? null,
    format,
    encoding,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text: text2,
    starts: begins,
    lines: lines2,
    notes: all
  };
}

// src/outline/parts.ts
var squeezed = (text2) => fold(text2).replace(/[^\p{L}]/gu, "");
function titleWord(line) {
  const value = line.passage.value;
  if (value.length > 300 || line.cells) return null;
  const words4 = value.replace(/^(?:dự thảo|DỰ THẢO)\s*/u, "");
  const start2 = words4.slice(0, 24);
  const spaced2 = /^(?:\p{Lu} ){3}/u.test(words4);
  const squeeze2 = squeezed(spaced2 ? words4 : start2);
  const named3 = squeeze2.startsWith("k\u1EBFho\u1EA1ch") ? "ke-hoach" : squeeze2.startsWith("ch\u01B0\u01A1ngtr\xECnh") ? "chuong-trinh" : null;
  if (named3 !== null) {
    const lead2 = words4.slice(0, named3 === "ke-hoach" ? 8 : 12);
    if (spaced2 || capitals(lead2) === 1) return named3;
    return line.heading > 0 && squeezed(words4).length <= 24 ? named3 : null;
  }
  if (/^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU MẪU)(?:\s|$|:)/u.test(words4) && words4.length < 120) return "appendix";
  if (words4.length <= 40 && capitals(words4) === 1 && /^(?:quyết định|nghị quyết|chỉ thị|thông báo|tờ trình|công văn|hướng dẫn|báo cáo)[ :.]*$/u.test(fold(words4))) return "other";
  return null;
}
var AUTHORITY = /^(?:T\/M|K\/T|T\/L|TUQ|TM|KT|TL|Q)[./ ]/u;
var POST = /(?:chủ tịch|bí thư|trưởng|giám đốc|hiệu trưởng|viện trưởng|chánh|chủ nhiệm|cục trưởng|bộ trưởng|tổng|chỉ huy|thủ trưởng|chính ủy|người đứng đầu|phụ trách|ủy viên)/u;
function signs(line) {
  const value = line.passage.value;
  if (value.length > 90 || value.length < 4 || line.cells) return false;
  if (AUTHORITY.test(value) && capitals(value) > 0.8) return true;
  return capitals(value) > 0.95 && !/[.;:,]$/u.test(value) && !/\d/u.test(value) && POST.test(fold(value)) && value.split(" ").length <= 12;
}
function receives(line) {
  return /^nơi nhận(?:\s|:|$|\.)/u.test(fold(line.passage.value.slice(0, 12)));
}
function national(value) {
  const squeeze2 = squeezed(value.slice(0, 80));
  return squeeze2.includes("c\u1ED9ngh\xF2ax\xE3h\u1ED9i") || squeeze2.includes("\u0111\u1EA3ngc\u1ED9ngs\u1EA3nvi\u1EC7tnam") || squeeze2.includes("\u0111\u1ED9cl\u1EADpt\u1EF1do");
}
function ofHead(line) {
  const value = line.passage.value;
  if (national(value) || /^(?:số|số:)\s?[\d:./-]/iu.test(value) || /, ngày /u.test(value) || !/\p{L}/u.test(value)) return true;
  return capitals(value) > 0.9 && !signs(line);
}
var HEAD_LINES = 80;
function partLines(lines2, labelled2) {
  const cuts = [];
  let first = -1;
  for (let i = 0; i < lines2.length && i < HEAD_LINES; i++) {
    const line = lines2[i];
    if (!line) continue;
    const word = titleWord(line);
    if (word !== null && word !== "appendix") {
      first = i;
      break;
    }
    if (i > 2 && labelled2(line) && /^(?:[IVX]|1)/u.test(line.passage.value)) break;
  }
  cuts.push({ from: 0, kind: first });
  const feet = [];
  let foot2 = -1;
  let items = 0;
  for (let i = first + 1; i < lines2.length; i++) {
    const line = lines2[i];
    if (!line) continue;
    if (foot2 === -1) {
      if (receives(line) || items > 0 && signs(line) && signed(lines2, i)) foot2 = i;
      else if (labelled2(line) || line.cells) items++;
    }
    const word = line.cells ? null : titleWord(line);
    if (word === null || word === "other" && foot2 === -1) continue;
    const attached = attachedNear(lines2, i);
    if (foot2 === -1 && !(attached && items > 0) && !(word === "appendix" && items > 0 && line.passage.value === line.passage.value.toUpperCase())) continue;
    if (foot2 !== -1 && word === "appendix" && !/\p{Lu}{4}/u.test(line.passage.value)) continue;
    let from = i;
    while (from - 1 > Math.max(foot2, cuts.at(-1)?.kind ?? -1) && ofHead(lines2[from - 1] ?? line)) from--;
    feet.push(foot2 === -1 || foot2 > from ? from : foot2);
    cuts.push({ from, kind: i });
    foot2 = -1;
    items = 0;
  }
  feet.push(foot2 === -1 ? lines2.length : foot2);
  return cuts.map((cut, n) => {
    const to = cuts[n + 1]?.from ?? lines2.length;
    const bodyFrom = cut.kind === -1 ? headless(lines2, cut.from, to, labelled2) : cut.kind + 1;
    const footFrom = Math.min(feet[n] ?? to, to);
    return {
      head: lines2.slice(cut.from, Math.min(bodyFrom, footFrom)),
      body: lines2.slice(bodyFrom, Math.max(bodyFrom, footFrom)),
      foot: lines2.slice(Math.max(bodyFrom, footFrom), to),
      kindLine: cut.kind === -1 ? -1 : cut.kind - cut.from
    };
  });
}
function headless(lines2, from, to, isLabelled) {
  let at2 = from;
  while (at2 < to && at2 < from + 12 && lines2[at2] && !isLabelled(lines2[at2]) && (lines2[at2].passage.length < 60 && ofHead(lines2[at2]))) at2++;
  return at2;
}
function signed(lines2, at2) {
  const line = lines2[at2];
  if (line && AUTHORITY.test(line.passage.value)) return true;
  for (const next of lines2.slice(at2 + 1, at2 + 10)) {
    const value = next.passage.value;
    if (/^(?:(?:TS|ThS|BS|PGS|GS|CN|KS|BSCK\p{L}*|NGƯT|NGND|Đại tá|Thượng tá|Trung tá|Thiếu tá)[.\s]+){0,4}(?:\p{Lu}\p{Ll}+\s?){2,6}\d{0,2}$/u.test(value)) return true;
    if (value.length > 120) return false;
  }
  return at2 > lines2.length - 6;
}
function attachedNear(lines2, at2) {
  return lines2.slice(at2, at2 + 8).some((line) => /^\(?\s*(?:ban hành )?kèm theo /u.test(fold(line.passage.value.slice(0, 40))));
}

// src/outline/label.ts
var PART = /^(phần|chương|mục|tiểu mục)\s{1,3}(?:thứ\s{1,3})?([ivxlc]{1,6}|\d{1,2}|[a-hđ]|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\s{0,3}(?:([.:/)–-])\s*|(?=$)|\s+(?=\p{Lu}|"|“))/iu;
var ARTICLE = /^(điều)\s{1,3}(\d{1,3}[a-zđ]?)\s{0,2}([.:])?\s*/iu;
var DEEP = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:\s{0,2}([.:/)])\s{0,3}|\s{0,2}([-–—])\s{0,3}(?=[\p{L}"“(])|\s{1,4}(?=[\p{Lu}"“(]))/u;
var ARABIC = /^(\d{1,3})(?:\s{0,2}([./:])\s{0,4}(?=["“(«*]|\p{L})|\s{0,2}([-–—])\s{0,4}(?=["“(«]|\p{Lu}))/u;
var CLOSED = /^(?:\((\d{1,3})\)|(\d{1,3})\))\s{0,4}(?=\S)/u;
var ROMAN2 = /^([IVXLC]{1,7})(?:\s{0,2}([.)/:])\s{0,4}(?=["“(]|\p{Lu}|\s|$)|\s{0,2}([-–—])\s{0,4}(?=["“(]|\p{Lu}))/u;
var CAPITAL = /^([A-ZĐ])(?:\s{0,2}([.)/:])\s{1,4}(?=\S)|\s{0,2}([-–—])\s{1,4}(?=\S)|([./)])(?=\p{Lu}\p{L}))/u;
var LETTER = /^(?:([a-zđ])\s{0,2}([.)/])\s{0,4}(?=["“(]|\p{L})|([a-zđ])\s{0,2}([-–—])\s{1,4}(?=\p{L})|\(([a-zđ])\)\s{0,4})/u;
var BULLET = /^([-–—―+*•●▪■◦○·Ø§✓✔➢➤❖⮚→\uf0b7\uf0a7\uf0d8\uf076\uf0fc])\s{0,6}(?=[\p{L}\d"“(«*])/u;
var HOLLOW = /^(o)\s{1,6}(?=\p{Lu}\p{Ll})/u;
var ORDINALS = { nh\u1EA5t: 1, hai: 2, ba: 3, t\u01B0: 4, b\u1ED1n: 4, n\u0103m: 5, s\u00E1u: 6, b\u1EA3y: 7, t\u00E1m: 8, ch\u00EDn: 9, m\u01B0\u1EDDi: 10 };
function ordinal(text2) {
  return ORDINALS[text2.toLowerCase()] ?? roman(text2) ?? (/^\d+$/.test(text2) ? Number(text2) : LETTERS.indexOf(text2.toLowerCase()) + 1);
}
function letterValue(letter2) {
  const at2 = LETTERS.indexOf(letter2.toLowerCase());
  return at2 === -1 ? 101 + letter2.toLowerCase().charCodeAt(0) - 97 : at2 + 1;
}
function labelled(passage, before3) {
  const text2 = passage.value;
  const made = (kind, printed2, values, mark, length) => ({
    label: { kind, text: printed2, values, mark, passage: passage.slice(0, text2.slice(0, length).trimEnd().length) },
    rest: passage.slice(length).trim()
  });
  const bullet = BULLET.exec(text2) ?? HOLLOW.exec(text2);
  if (bullet) return made("bullet", bullet[1] ?? "-", [], "", bullet[0].length);
  const first = text2.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const deep = DEEP.exec(text2);
    if (deep) return made("arabic", deep[1] ?? "", (deep[1] ?? "").split(".").map(Number), deep[2] ?? deep[3] ?? "", deep[0].length);
    const arabic = ARABIC.exec(text2);
    if (arabic) return made("arabic", arabic[1] ?? "", [Number(arabic[1])], arabic[2] ?? arabic[3] ?? "", arabic[0].length);
  }
  const closed2 = CLOSED.exec(text2);
  if (closed2) {
    const digits2 = closed2[1] ?? closed2[2] ?? "";
    return made("parenthesis", digits2, [Number(digits2)], ")", closed2[0].length);
  }
  const capital2 = CAPITAL.exec(text2);
  if (capital2) {
    const letter3 = capital2[1] ?? "";
    const value2 = letterValue(letter3);
    if (before3("capital") === value2 - 1 || !"IVX".includes(letter3)) {
      return made("capital", letter3, [value2], capital2[2] ?? capital2[3] ?? capital2[4] ?? "", capital2[0].length);
    }
  }
  const numeral = ROMAN2.exec(text2);
  const value = numeral ? roman(numeral[1] ?? "") : null;
  if (numeral && value !== null) return made("roman", numeral[1] ?? "", [value], numeral[2] ?? numeral[3] ?? "", numeral[0].length);
  const spaced2 = /^([IVX]{1,5})\s{1,3}(?=\p{Lu})/u.exec(text2);
  const spacedValue = spaced2 ? roman(spaced2[1] ?? "") : null;
  if (spaced2 && spacedValue !== null && text2.length - spaced2[0].length > 5 && capitals(text2.slice(spaced2[0].length)) > 0.9 && (before3("roman") ?? 0) === spacedValue - 1) {
    return made("roman", spaced2[1] ?? "", [spacedValue], "", spaced2[0].length);
  }
  const letter2 = LETTER.exec(text2);
  if (letter2) {
    const sign2 = letter2[1] ?? letter2[3] ?? letter2[5] ?? "";
    return made("letter", sign2, [letterValue(sign2)], letter2[2] ?? letter2[4] ?? ")", letter2[0].length);
  }
  if (/^[pcmtđ]/iu.test(text2)) {
    const article = ARTICLE.exec(text2);
    if (article && text2[0] === "\u0110") return made("article", article[2] ?? "", [Number.parseInt(article[2] ?? "0", 10)], article[3] ?? "", article[0].length);
    const part3 = PART.exec(text2);
    if (part3 && text2[0] === text2[0]?.toUpperCase()) {
      const word = (part3[1] ?? "").toLowerCase();
      const kind = word === "ph\u1EA7n" ? "part" : word === "ch\u01B0\u01A1ng" ? "chapter" : "heading";
      return made(kind, part3[0].replace(/[\s.:/)–-]+$/u, ""), [ordinal(part3[2] ?? "")], part3[3] ?? "", part3[0].length);
    }
  }
  if (periodHeading(text2)) return { label: { kind: "period", text: "", values: [], mark: "", passage: passage.slice(0, 0) }, rest: passage };
  return null;
}

// src/outline/layout.ts
init_passage();
function wrapWidth(lines2) {
  const lengths = [];
  let adjacent = 0;
  for (let i = 0; i + 1 < lines2.length; i++) {
    const line = lines2[i];
    const next = lines2[i + 1];
    if (!line || !next || next.number !== line.number + 1 || line.cells || next.cells) continue;
    adjacent++;
    if (line.passage.length >= 40 && /^\p{Ll}/u.test(next.passage.value)) lengths.push(line.passage.length);
  }
  if (lengths.length < 5 || lengths.length < adjacent / 10) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? null;
}
function ended(value) {
  return /(?:[.;:!?…]|\.\/\.)["”’')\]»¹²³⁰⁴-⁹]{0,4}$|[)"”\]]$/u.test(value.slice(-8));
}
function full(line, next, width) {
  if (width === null) return line.passage.length >= 100;
  const word = next.passage.value.indexOf(" ");
  return line.passage.length + 1 + (word === -1 ? next.passage.length : word) > width - 4;
}
function continues(text2, line, last3, width) {
  const value = line.passage.value;
  if (/^\p{Ll}/u.test(value)) return true;
  if (/^[,;:.)”]/u.test(value)) return true;
  if (ended(text2)) return false;
  if (/[,(\-–/]$/u.test(text2)) return true;
  return full(last3, line, width);
}
function paragraph(pieces2) {
  let whole = pieces2[0] ?? Passage.empty;
  let group = [whole];
  for (const piece of pieces2.slice(1)) {
    const cut = /[\dA-ZĐ][-–/]$/u.test(group.at(-1)?.value ?? "") && /^[\dA-ZĐ]/u.test(piece.value);
    if (cut) group[group.length - 1] = Passage.join([group.at(-1) ?? Passage.empty, piece]);
    else group.push(piece);
  }
  whole = Passage.join(group, " ");
  group = [];
  return whole;
}
var FOOTNOTE = /^(?:([¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2})|\[\^?(\d{1,2})\]:?|\^(\d{1,2}))\s{0,3}(?=\S)/u;
function footnoteMark(value) {
  const match = FOOTNOTE.exec(value);
  return match ? { mark: match[1] ?? match[2] ?? match[3] ?? "", length: match[0].length } : null;
}
function furniture(value) {
  if (value.length > 16) return /^[\s*_=~.…-]+$/u.test(value);
  return /^(?:[\s*_=~.…-]*|[-–—.[(|]?\s{0,2}(?:trang\s{1,2})?\d{1,3}(?:\s{0,2}[/|]\s{0,2}\d{1,3})?\s{0,2}[-–—.\])|]?)$/iu.test(value);
}
function takesLeave(value) {
  const folded2 = fold(value.slice(0, 160));
  if (/^trên đây là /u.test(folded2)) return true;
  if (/^(?:trong )?quá trình (?:triển khai|tổ chức|thực hiện)/u.test(folded2)) return true;
  if (/^(?:nhận được|căn cứ|trên cơ sở|theo nội dung|với nội dung|từ)?(?: nội dung)? ?(?:kế hoạch|chương trình|văn bản)(?: \p{L}+){0,3} này/u.test(folded2)) return true;
  return /^(?:yêu cầu|đề nghị|mong|kính đề nghị) /u.test(folded2) && /(?:kế hoạch|chương trình|nghiêm túc|triển khai|tổ chức thực hiện)/u.test(fold(value));
}

// src/outline/outline.ts
init_passage();

// src/outline/table.ts
var HEADS = [
  ["number", /^(?:stt|tt|số tt|số thứ tự|số)$/u],
  ["support", /phối hợp/u],
  ["lead", /chủ trì|chịu trách nhiệm|thực hiện chính|phụ trách|tham mưu|đơn vị thực hiện|cơ quan thực hiện|người thực hiện|bộ phận thực hiện|phân công|đơn vị|đầu mối|^thực hiện$|lực lượng/u],
  ["time", /thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|^tháng$|^quý$|^ngày$|^tuần$|lịch/u],
  ["product", /sản phẩm|kết quả|đầu ra/u],
  ["note", /ghi chú|địa điểm|kinh phí/u],
  ["content", /nội dung|nhiệm vụ|công việc|hoạt động|tên|chỉ tiêu|công tác/u]
];
function columnsOf(line) {
  const found = [];
  for (const cell of line.cells ?? []) {
    const head = fold(cell.value.slice(0, 80)).replace(/[^\p{L}\s]/gu, "").trim();
    const match = head === "" ? void 0 : HEADS.find(([column, words4]) => words4.test(head) && (column === "number" || column === "note" || !found.includes(column)));
    found.push(match?.[0] ?? null);
  }
  const content = found.indexOf("content");
  if (content === -1) return null;
  if (found.filter((column) => column !== null).length < 2) return null;
  const time = found.indexOf("time");
  if (time !== -1 && time < content) found[time] = "period";
  return found;
}

// src/outline/outline.ts
var RANK = {
  part: 0,
  chapter: 1,
  heading: 2,
  capital: 3,
  roman: 4,
  article: 4,
  caption: 4,
  arabic: 5,
  period: 6,
  parenthesis: 8,
  letter: 9,
  bullet: 11,
  row: 11
};
function sign(label) {
  return /[-–—―]/u.test(label.text) ? "-" : label.text;
}
function alike(a, b) {
  if (a.kind !== b.kind) return false;
  if (a.kind === "arabic") return a.values.length === b.values.length;
  return a.kind !== "bullet" || sign(a) === sign(b);
}
var text = (item) => item.pieces.at(-1)?.at(-1)?.value ?? "";
function announces(item) {
  const value = text(item);
  return value.endsWith(":") || value.length < 200 && !ended(value);
}
function holds(outer, inner) {
  const a = periodHeading(outer)?.months;
  const b = periodHeading(inner)?.months;
  return a !== void 0 && b !== void 0 && a.from <= b.from && b.to <= a.to && b.to - b.from < a.to - a.from;
}
function parentOf(stack, floor, label, value) {
  const top = stack.at(-1);
  let at2 = -1;
  for (let i = stack.length - 1; i >= floor && at2 === -1; i--) {
    const open = stack[i]?.label;
    if (open && alike(open, label)) at2 = i;
  }
  const beside = at2 === -1 ? void 0 : stack[at2];
  if (beside && top) {
    if (label.kind === "period" && holds(text(beside), value)) return beside;
    const restarts = label.values.length === 1 && label.values[0] === 1 && beside !== top && (beside.label?.values[0] ?? 0) >= 1;
    if (restarts && (["period", "caption", "capital", "roman", "part", "chapter", "heading"].includes(top.label?.kind ?? "") || text(top).endsWith(":"))) return top;
    return beside.parent;
  }
  if (label.kind === "bullet") return top && stack.length > floor ? top : stack[floor - 1] ?? null;
  if (label.kind === "arabic" && label.values.length > 1) {
    for (let i = stack.length - 1; i >= floor; i--) {
      const open = stack[i]?.label;
      if (open?.kind === "arabic" && open.values.length < label.values.length) return stack[i] ?? null;
    }
  }
  if (label.kind === "period") {
    for (let i = stack.length - 1; i >= floor; i--) {
      const open = stack[i];
      if (!open || open.label?.kind === "bullet" || open.label?.kind === "letter") continue;
      if (RANK[open.label?.kind ?? "bullet"] <= 4 || announces(open)) return open;
    }
    return stack[floor - 1] ?? null;
  }
  for (let i = stack.length - 1; i >= floor; i--) {
    const open = stack[i];
    if (!open?.label) continue;
    if (RANK[open.label.kind] < RANK[label.kind]) return open;
    if (i === stack.length - 1 && text(open).endsWith(":") && RANK[label.kind] >= 5) return open;
  }
  return stack[floor - 1] ?? null;
}
var ROLE_WORDS = /nhiệm vụ|giải pháp|mục đích|yêu cầu|mục tiêu|nội dung|tổ chức thực hiện|kinh phí|phân công|phương hướng|kết quả|biện pháp/u;
function caption(line) {
  const value = line.passage.value;
  return value.length >= 8 && value.length <= 150 && !/[.;,]$/u.test(value) && (capitals(value) > 0.95 || line.heading > 0) && ROLE_WORDS.test(fold(value));
}
var ATTRIBUTE = /^(?:(?:đơn vị|cơ quan|bộ phận|người|cá nhân|ban|phòng|lực lượng)(?: (?:chủ trì|thực hiện|phối hợp|phụ trách|tham mưu|chịu trách nhiệm))+(?: (?:thực hiện|chính))?|chủ trì|phối hợp|phụ trách|thời gian(?: \p{L}+){0,4}|thời hạn(?: \p{L}+){0,3}|tiến độ(?: \p{L}+){0,2}|hoàn thành|sản phẩm(?: \p{L}+){0,3}|kết quả(?: đầu ra| cần đạt| dự kiến)?) ?:/u;
function attribute(value) {
  return ATTRIBUTE.test(fold(value.slice(0, 80)));
}
function gluedAt(label, value) {
  const value0 = label.values.at(-1) ?? 0;
  const next = label.kind === "bullet" ? `${label.text} ` : label.kind === "arabic" ? `${[...label.values.slice(0, -1), value0 + 1].join(".")}${label.mark}` : label.kind === "letter" ? `${nextLetter(label.text)}${label.mark}` : null;
  if (next === null || next.trim() === "") return -1;
  for (let at2 = value.indexOf(` ${next}`); at2 !== -1; at2 = value.indexOf(` ${next}`, at2 + 1)) {
    const head = value.slice(0, at2).trimEnd();
    const tail2 = value.slice(at2 + 1 + next.length);
    if (/(?:[.;]|[.;]\)|\)\.?|”\.?)$/u.test(head.slice(-3)) && /^ ?["“(]?\p{Lu}/u.test(tail2) && (label.kind !== "bullet" || /[.;]$/u.test(head))) return at2 + 1;
  }
  return -1;
}
function nextLetter(letter2) {
  const order = "abcd\u0111eghiklmnopqrstuvxy";
  return order[order.indexOf(letter2) + 1] ?? "";
}
function outline(lines2, width) {
  const roots = [];
  const items = [];
  const stack = [];
  const intro = [];
  const notes = [];
  const last3 = /* @__PURE__ */ new Map();
  let previous = null;
  let noteLine = -1;
  let columns3 = null;
  let floor = 0;
  let tableLine = -1;
  const open = (label, rest, line, parent, cells2 = null) => {
    const item = {
      label,
      passage: Passage.empty,
      paragraphs: [],
      parent,
      children: [],
      line,
      glued: false,
      cells: cells2,
      section: null,
      period: null,
      task: null,
      pieces: [[rest]]
    };
    if (parent) parent.children.push(item);
    else roots.push(item);
    while (stack.length > 0 && stack.at(-1) !== parent) stack.pop();
    stack.push(item);
    items.push(item);
    if (label) last3.set(label.kind, label.values.at(-1) ?? 0);
    return item;
  };
  const add = (label, rest, line) => {
    const at2 = label.passage.length > 0 || label.kind === "bullet" ? gluedAt(label, rest.value) : -1;
    const head = at2 === -1 ? rest : rest.slice(0, at2).trim();
    const item = open(label, head, line, parentOf(stack, floor, label, head.value));
    if (at2 === -1) return item;
    const tail2 = labelled(rest.slice(at2).trim(), (kind) => last3.get(kind) ?? null);
    if (!tail2) return item;
    const second = add(tail2.label, tail2.rest, line);
    second.glued = true;
    return second;
  };
  const tableRow = (line) => {
    if (tableLine !== line.number - 1 && tableLine !== line.number - 2) {
      columns3 = null;
      while (stack.length > 0 && ["bullet", "row"].includes(stack.at(-1)?.label?.kind ?? "")) stack.pop();
      floor = stack.length;
    }
    tableLine = line.number;
    const heads = columnsOf(line);
    if (heads) {
      columns3 = heads;
      return;
    }
    const cells2 = line.cells ?? [];
    const filled2 = cells2.filter((cell) => cell.value !== "");
    if (filled2.length === 0 || filled2.every((cell) => /^[\s(]*\d{1,2}[)\s]*$/u.test(cell.value))) return;
    const named3 = {};
    cells2.forEach((cell, i) => {
      const column = columns3?.[i];
      if (column && cell.value !== "") named3[column] = column in named3 ? Passage.join([named3[column] ?? Passage.empty, cell], "; ") : cell;
    });
    const longest = filled2.reduce((a, b) => b.length > a.length ? b : a);
    const content = named3.content ?? (filled2.length === 1 ? filled2[0] : columns3 ? void 0 : longest) ?? longest;
    const number = named3.number ?? (columns3 === null && cells2[0] && /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?$/u.test(cells2[0].value) ? cells2[0] : void 0);
    const label = number ? cellLabel(number, (kind2) => last3.get(kind2) ?? null) : null;
    const time = named3.period;
    if (time && periodHeading(capital(time.value))) {
      const heading2 = { kind: "period", text: "", values: [], mark: "", passage: time.slice(0, 0) };
      open(heading2, time, line.number, parentOf(stack, floor, heading2, capital(time.value)));
    } else if (filled2.length === 1 && periodHeading(content.value)) {
      const heading2 = { kind: "period", text: "", values: [], mark: "", passage: content.slice(0, 0) };
      open(heading2, content, line.number, parentOf(stack, floor, heading2, content.value));
      return;
    }
    if (content === time) return;
    const group = filled2.length - (number && number.value !== "" ? 1 : 0) - (time ? 1 : 0) <= 1 && (label?.kind === "roman" || label?.kind === "capital" || filled2.length === 1 && label === null && columns3 !== null && capitals(content.value) > 0.9);
    const kind = label ?? { kind: group ? "caption" : "row", text: "", values: [], mark: "", passage: content.slice(0, 0) };
    const parts = group ? [content] : broken(content);
    for (const [i, part3] of parts.entries()) {
      const inner = parts.length > 1 ? labelled(part3, (k) => last3.get(k) ?? null) : null;
      const own = i === 0 ? kind : inner?.label ?? { ...kind, kind: "row", text: "", values: [] };
      open(own, inner?.rest ?? part3, line.number, parentOf(stack, floor, own, part3.value), group ? null : named3);
    }
  };
  for (let i = 0; i < lines2.length; i++) {
    const line = lines2[i];
    if (!line) continue;
    if (line.cells) {
      tableRow(line);
      previous = null;
      continue;
    }
    if (tableLine !== -1 && floor > 0 && line.number > tableLine + 1) {
      while (stack.length > floor) stack.pop();
      floor = 0;
    } else if (tableLine !== -1) floor = 0;
    const value = line.passage.value;
    if (furniture(value)) continue;
    const mark = footnoteMark(value);
    if (mark) {
      notes.push({ mark: mark.mark, pieces: [line.passage.slice(mark.length).trim()] });
      noteLine = line.number;
      continue;
    }
    const found = labelled(line.passage, (kind) => last3.get(kind) ?? null);
    if (noteLine === line.number - 1 && !found) {
      notes.at(-1)?.pieces.push(line.passage);
      noteLine = line.number;
      continue;
    }
    const current = stack.at(-1);
    const wrapped = found !== null && previous !== null && previous.number === line.number - 1 && width !== null && /^\p{Ll}/u.test(found.rest.value) && ["bullet", "arabic"].includes(found.label.kind) && !ended(previous.passage.value) && previous.passage.length > width * 0.7;
    if (found && !wrapped) {
      add(found.label, found.rest, line.number);
      previous = line;
      continue;
    }
    const goesOn = previous !== null && continues(previous.passage.value, line, previous, width);
    if (!goesOn && caption(line)) {
      add({ kind: "caption", text: "", values: [], mark: "", passage: line.passage.slice(0, 0) }, line.passage, line.number);
      previous = line;
      continue;
    }
    const target = current ? current.pieces : intro;
    if (goesOn && target.length > 0) target.at(-1)?.push(line.passage);
    else target.push([line.passage]);
    previous = line;
  }
  const final = items.at(-1);
  const closing = [];
  if (final) {
    const leave = final.pieces.findIndex((pieces2, i) => i > 0 && i >= final.pieces.length - 4 && takesLeave(pieces2[0]?.value ?? ""));
    if (leave !== -1) for (const pieces2 of final.pieces.splice(leave)) closing.push(paragraph(pieces2));
  }
  merged(items);
  const kept2 = items.filter((item) => item.line !== -1);
  for (const item of kept2) {
    item.paragraphs = item.pieces.map(paragraph);
    item.passage = Passage.join(item.paragraphs, " ");
    item.pieces = [];
  }
  return {
    intro: intro.map(paragraph),
    roots,
    items: kept2,
    closing,
    footnotes: notes.map(({ mark, pieces: pieces2 }) => ({ mark, passage: paragraph(pieces2) }))
  };
}
function merged(items) {
  for (const item of items) {
    if (item.children.length === 0 && !(item.label?.kind === "bullet")) continue;
    if (item.children.length === 0 || !item.children.every((child) => child.children.length === 0 && child.label?.kind === "bullet" && attribute(child.pieces[0]?.[0]?.value ?? ""))) continue;
    for (const child of item.children) {
      item.pieces.push(...child.pieces);
      child.line = -1;
    }
    item.children = [];
  }
}
var capital = (value) => value === "" ? value : (value[0] ?? "").toUpperCase() + value.slice(1);
function cellLabel(cell, before3) {
  const bare2 = cell.value.replace(/[.)/]+$/u, "");
  if (bare2 === "" || bare2.length > 12) return null;
  const found = labelled(Passage.of(`${bare2}. X`, cell.start, cell.end), before3);
  return found ? { ...found.label, text: found.label.text, mark: cell.value.slice(bare2.length), passage: cell } : null;
}
function broken(cell) {
  const parts = [];
  let at2 = 0;
  for (const match of cell.value.matchAll(/<br ?\/?>/giu)) {
    parts.push(cell.slice(at2, match.index).trim());
    at2 = match.index + match[0].length;
  }
  parts.push(cell.slice(at2).trim());
  const whole = parts.filter((part3) => part3.value !== "");
  const listed = whole.length > 1 && whole.every((part3) => /^[-–+•]\s/u.test(part3.value));
  return listed ? whole : whole.length > 1 ? [Passage.join(whole, " ")] : [cell];
}
function timed(item) {
  const heading2 = item.paragraphs[0]?.value ?? "";
  const direct = periodHeading(heading2);
  if (direct) return direct;
  const found = item.label?.kind === "period" ? monthsAt(fold(heading2)) : null;
  return found ? { months: found.months, rest: heading2.length } : null;
}

// src/extract/letterhead.ts
init_passage();
var squeeze = (text2) => fold(text2).replace(/[^\p{L}]/gu, "");
function national2(value) {
  const squeezed2 = squeeze(value);
  return /cộnghòa\p{L}{0,4}hội|chủnghĩaviệtnam|độclập.?tựdo|hạnhphúc$|đảngcộngsản|^đoàntncshồchíminh$/u.test(squeezed2);
}
var NATIONAL = /(?:CỘNG\s+HO?[ÀÒ]A?\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]|ĐỘC\s+LẬP\s*[-–])/u;
var NUMBER = /^(?:số|sô)\s?:?\s{0,12}([\d.…_]{0,20})\s{0,8}((?:\/\s?\d{4}\s?)?[/–-]\s{0,3}\p{Lu}[\p{L}\d&./– -]{0,60})/iu;
var PLACE_DATE = /^(.{0,60}?)(?:,\s{0,3}|\s{1,4})ngày\s{0,8}([\d.…_]{0,8})\s{0,8}tháng\s{0,8}([\d.…_]{0,8})\s{0,8}năm\s{0,8}(\d{4}|[\d.…_]{0,6})/iu;
var STAMP = /^(?:công văn\s+)?đến(?:\s|$|:)|^(?:ngày|giờ)\s?:|^chuy[eêể]n\s?:|^số và ký hiệu|^lưu hồ sơ|^(?:ký|người ký|được ký) bởi|^thời gian ký|^cơ quan\s?:|^email|^hỏa tốc|^khẩn|^thượng khẩn|^mật$|^dự thảo|^bản sao|^sao y/u;
function cells(line) {
  const parts = [];
  let at2 = 0;
  for (const gap of line.passage.value.matchAll(/\s{3,}|\t+|\s\|\s/gu)) {
    parts.push(line.passage.slice(at2, gap.index));
    at2 = gap.index + gap[0].length;
  }
  parts.push(line.passage.slice(at2));
  return parts.flatMap((part3) => {
    const value = part3.value;
    if (value.trim() === "") return [];
    const cut = value.search(NATIONAL);
    if (cut > 3) return [part3.slice(0, cut).trim(), part3.slice(cut).trim()];
    const dated = /\s\p{Lu}[\p{L}. ]{2,40},\s?ngày\s/u.exec(value);
    if (dated && NUMBER.test(value)) return [part3.slice(0, dated.index).trim(), part3.slice(dated.index).trim()];
    return [part3.trim()];
  });
}
var BODY = /^(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng bộ|đảng ủy|bch|ban|ubnd|ủy ban|hội|hđnd|sở|phòng|trường|đoàn|tỉnh đoàn|bộ|văn phòng|công an|trung tâm|bệnh viện|chi bộ|công đoàn|liên đoàn|mặt trận|mttq|cục|chi cục|tổng|viện|học viện|đại học|khối|tiểu ban|tổ|quân khu|công ty|ngân hàng|bảo hiểm|tòa án|kho bạc|đài|báo|trạm|khoa|ban chỉ đạo|hạt|xí nghiệp|hợp tác xã|nhà)(?!\p{L})/u;
var PLACE = /^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?!\p{L}| ủy| đoàn)/u;
function bodies(lines2) {
  const found = [];
  for (const line of lines2) {
    const value = fold(line.value);
    const last3 = found.at(-1);
    const whole = last3 && /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|đảng ủy|đảng bộ|công an|ủy ban mặt trận tổ quốc|ủy ban mttq|ủy ban mttq việt nam|ủy ban mặt trận tổ quốc việt nam|ban chấp hành|mặt trận tổ quốc việt nam)$/u.test(fold(last3.value));
    if (last3 && (!BODY.test(value) || whole && PLACE.test(value))) found[found.length - 1] = Passage.join([last3, line], " ");
    else found.push(line);
  }
  return found;
}
var BASIS = /^(?:căn cứ|thực hiện|thi hành|để|nhằm|trên cơ sở|xét|theo|nhân dịp|quán triệt|triển khai|tiếp tục|phát huy|năm \d{4} (?:là|có)|với|hưởng ứng|ban thường vụ|ủy ban|ubnd|đảng ủy|trong|chi bộ|hội|sở|trường|ban|phòng|bám sát|kính gửi|thời gian)(?!\p{L})/u;
var MORE_TITLE = /^(?:năm|giai đoạn|nhiệm kỳ|năm học|quý|tháng|về|và|của|trên địa bàn|\(?từ)(?!\p{L})/u;
function title(kind, rest, body, labelled2) {
  const pieces2 = rest.value === "" ? [] : [rest];
  let attached = null;
  let last3 = kind.number;
  let taken = 0;
  for (const line of body) {
    const value = line.passage.value;
    const folded2 = fold(value);
    if (line.cells) break;
    if (/^\(?\s?(?:ban hành )?kèm theo /u.test(folded2)) {
      attached = line.passage;
      taken++;
      last3 = line.number;
      continue;
    }
    if (attached) {
      if (line.number === last3 + 1 && !/\)\s*$/u.test(attached.value)) {
        attached = Passage.join([attached, line.passage], " ");
        taken++;
        last3 = line.number;
        continue;
      }
      if (furniture(value)) {
        taken++;
        continue;
      }
      break;
    }
    if (furniture(value)) {
      taken++;
      if (pieces2.length > 0) break;
      continue;
    }
    if (labelled2(line) || value.length > 400) break;
    const adjacent = line.number === last3 + 1;
    const so = pieces2.length > 0;
    if (so && !adjacent) {
      const lastValue = pieces2.at(-1)?.value ?? "";
      const goes = MORE_TITLE.test(folded2) && value.length < 120 && !BASIS.test(folded2.replace(/^năm \d{4}$/u, "")) && !/[.;]$/u.test(value);
      if (!(goes || /^\p{Ll}/u.test(value) && !/[.:;]$/u.test(lastValue) && value.length < 200 || capitals(value) > 0.95 && capitals(lastValue) > 0.95 && value.length < 120)) break;
    }
    if (so && adjacent && BASIS.test(folded2) && /^\p{Lu}/u.test(value) && (ending(value) || value.length > 90) && !/^\p{Ll}/u.test(value)) break;
    if (!so && !adjacent && (value.length > 260 || BASIS.test(folded2) && ending(value))) break;
    pieces2.push(line.passage);
    taken++;
    last3 = line.number;
  }
  return { pieces: pieces2, taken, attached };
}
function ending(value) {
  return /[.;:,]$/u.test(value);
}
function letterhead(head, kindLine, body, labelled2) {
  const kind = kindLine === -1 ? null : head[kindLine];
  const above2 = kindLine === -1 ? head : head.slice(0, kindLine);
  let number = null;
  let numberValue = null;
  let place2 = null;
  let date = null;
  let datePassage = null;
  const names2 = [];
  const parts = above2.flatMap((line) => line.cells ? line.cells.filter((cell) => cell.value !== "") : cells(line));
  for (const [i, part3] of parts.entries()) {
    const value = part3.value;
    const folded2 = fold(value);
    const stamped = parts.slice(i + 1, i + 3).some((next) => /^(?:công văn )?đến(?:\s|$|:)/u.test(fold(next.value)) && capitals(next.value.slice(0, 3)) > 0.6);
    if (STAMP.test(folded2) || stamped && names2.length > 0 && number !== null) continue;
    const numbered = number === null ? NUMBER.exec(value) : null;
    if (numbered && !/^số và/u.test(folded2)) {
      number = part3.slice(0, numbered[0].trimEnd().length);
      const serial = (numbered[1] ?? "").replace(/[^\d]/gu, "");
      numberValue = serial + (numbered[2] ?? "").replace(/\s/gu, "").replace(/–/gu, "-").replace(/[.-]+$/u, "");
      const after3 = part3.slice(numbered[0].length).trim();
      if (PLACE_DATE.test(after3.value)) parts.splice(i + 1, 0, after3);
      continue;
    }
    const dated = datePassage === null ? PLACE_DATE.exec(value) : null;
    if (dated) {
      const name = (dated[1] ?? "").replace(/^[\s,*–-]+|[\s,.…]+$/gu, "");
      place2 = name === "" || !/\p{L}/u.test(name) ? null : name;
      datePassage = part3;
      const numbers = [dated[2], dated[3], dated[4]].map((piece) => /^\d+$/u.test(piece ?? "") ? Number(piece) : Number.NaN);
      const [d = 0, m = 0, y = 0] = numbers;
      date = numbers.some(Number.isNaN) ? null : day(y, m, d);
      continue;
    }
    if (number !== null || datePassage !== null) continue;
    if (national2(value) || !/\p{L}{2}/u.test(value) || furniture(value) || capitals(value) < 0.75 || value.length > 160) continue;
    names2.push(part3);
  }
  const issuers = bodies(names2);
  const issuer = issuers.at(-1) ?? null;
  const parent = issuers.length > 1 ? Passage.join(issuers.slice(0, -1), " ") : null;
  let kindValue = null;
  let kindPassage = null;
  let found = { pieces: [], taken: 0, attached: null };
  if (kind) {
    const value = kind.passage.value;
    const lead2 = /^(?:dự\s+thảo\s+)?(k\s*ế\s+h\s*o\s*ạ\s*c\s*h|c\s*h\s*ư\s*ơ\s*n\s*g\s+t\s*r\s*ì\s*n\s*h)(?!\p{L})[\s:.-]*/iu.exec(value);
    const other = /^(?:\p{Lu}+ \p{Lu}+(?: \p{Lu}{1,3}| \d{1,2})?)[\s:.-]*/u.exec(value);
    const length = lead2?.[0].length ?? other?.[0].length ?? value.length;
    if (lead2) kindValue = fold(lead2[1] ?? "").replace(/\s/gu, "").startsWith("k\u1EBF") ? "ke-hoach" : "chuong-trinh";
    kindPassage = kind.passage.slice(0, lead2 ? lead2[0].trimEnd().length : length).trim();
    found = title(kind, kind.passage.slice(length).trim(), body, labelled2);
  }
  const heading2 = found.pieces.length === 0 ? null : Passage.join(found.pieces, " ");
  return {
    kind: kindValue,
    kindPassage,
    title: heading2,
    parent,
    issuer,
    number,
    numberValue,
    place: place2,
    date,
    datePassage,
    attached: found.attached,
    taken: found.taken
  };
}
function years(titleText, date, fallback) {
  for (const text2 of [fold(titleText), fold(fallback)]) {
    const school = /năm học (\d{4}) ?[-/] ?(\d{4})/u.exec(text2);
    if (school) return { year: Number(school[1]), yearEnd: Number(school[2]), school: true };
    const spans = [...text2.matchAll(/(?:giai đoạn|nhiệm kỳ|các năm) (\d{4}) ?[-–] ?(\d{4})/gu)];
    const rest = text2.replace(/(?:giai đoạn|nhiệm kỳ|các năm) \d{4} ?[-–] ?\d{4}/gu, "");
    const singles = [...rest.matchAll(/(?<![\d/.-])(20\d{2}|19\d{2})(?![\d/.-])|[/-](20\d{2})(?!\d)/gu)].map((match) => Number(match[1] ?? match[2]));
    if (singles.length > 0) {
      const year = Math.max(...singles);
      return { year, yearEnd: year, school: false };
    }
    const span2 = spans.at(-1);
    if (span2) return { year: Number(span2[1]), yearEnd: Number(span2[2]), school: false };
    if (date !== null && text2 === fold(titleText)) {
      const year = Number(date.slice(0, 4));
      return { year, yearEnd: year, school: false };
    }
  }
  return null;
}
function regime(head, numberValue, foot2) {
  let state = 0;
  let party = 0;
  const top = head.slice(0, 40).map((line) => squeeze(line.passage.value)).join(" ");
  if (/cộnghòaxã|chủnghĩaviệtnam|độclậptựdohạnhphúc/u.test(top)) state += 3;
  if (/đảngcộngsản/u.test(top)) party += 3;
  if (numberValue !== null) {
    if (/^\d*\/\p{Lu}\p{L}*-/u.test(numberValue)) state += 2;
    if (/^\d*-\p{L}+\/(?:TU|ĐU|HU|TW|\p{L}*TU|BCĐ\p{L}*|CB)/u.test(numberValue)) party += 2;
  }
  for (const line of foot2) {
    const value = line.passage.value;
    if (/^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}{2}/u.test(value)) state += 1;
    if (/^(?:T\/M|K\/T|T\/L) ?\p{Lu}{2}/u.test(value)) party += 1;
    if (/lưu ?: ?vt/u.test(fold(value.slice(0, 16)))) state += 1;
  }
  if (state > 0 && party > 0) return Math.abs(state - party) < 2 ? null : state > party ? "state" : "party";
  return state >= 1 ? "state" : party >= 1 ? "party" : null;
}

// src/extract/foot.ts
init_passage();
var AUTHORITY2 = /^(?:T\/M|K\/T|T\/L|TUQ|TM|KT|TL|Q)(?:[./]| )\s?(?=\p{Lu})/u;
var DEGREE = /^(?:(?:PGS|GS|TS|ThS|Ths|BS|BSCKII|BSCKI|BSCK\s?I{1,2}|CN|KS|DS|NGƯT|NGND|TTND|TTƯT|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy)[.\s]\s?)+/u;
var NAME = /^\p{Lu}\p{Ll}*(?:[\s'-]{1,3}\p{Lu}\p{Ll}*){1,5}$/u;
var NOISE = /^(?:ký bởi|người ký|được ký bởi|cơ quan|thời gian ký|email|ngày ký|chữ ký|signature|digitally|reason|location|\d{4}-\d{2}-\d{2}t|\(?\s*(?:đã ký|ký,? ?(?:và )?(?:đóng dấu|ghi rõ)|ký tên|ký|chữ ký)[^)]*\)?\s*$)/u;
function person(passage) {
  const value = passage.value;
  if (value.length > 70 || value.length < 4 || /[:;/(]/u.test(value)) return null;
  const clean = value.replace(/[\d\s.*_]+$/u, "");
  const bare2 = clean.replace(DEGREE, "");
  const words4 = bare2.split(/\s+/u);
  if (words4.length < 2 || words4.length > 6) return null;
  if (!NAME.test(bare2)) return null;
  if (capitals(bare2) > 0.95) return null;
  return passage.slice(0, clean.length);
}
function columns2(line) {
  if (line.cells) return line.cells.filter((cell) => cell.value !== "").map((cell) => cell);
  const value = line.passage.value;
  const gap = /\s{3,}|\t/u.exec(value);
  if (gap) return [line.passage.slice(0, gap.index), line.passage.slice(gap.index + gap[0].length).trim()].flatMap((part3, i) => i === 0 ? [part3] : columns2({ ...line, passage: part3 }));
  const beside = /^(nơi nhận\s?:?)\s+(?=\p{Lu})/iu.exec(value);
  if (beside && capitals(value.slice(beside[0].length)) > 0.8) return [line.passage.slice(0, (beside[1] ?? "").length), line.passage.slice(beside[0].length)];
  return [line.passage];
}
function recipient(passage) {
  const clean = passage.value.replace(/[\s;,.]+$/u, "");
  const own = passage.slice(0, clean.length);
  if (!/\p{L}/u.test(clean)) return null;
  const open = clean.endsWith(")") ? clean.lastIndexOf("(") : -1;
  const note2 = open > 0 ? clean.slice(open + 1, -1).trim() : null;
  return { name: (open > 0 ? clean.slice(0, open) : clean).trim(), note: note2, passage: own };
}
function foot(lines2) {
  const recipients2 = [];
  const signatures = [];
  let heading2 = null;
  let listing = false;
  let lastLine = 0;
  for (const [i, line] of lines2.entries()) {
    for (const part3 of columns2(line)) {
      const value = part3.value;
      const folded2 = fold(value);
      if (heading2 === null && /^nơi nhận(?:\s|:|$|\.)/u.test(folded2)) {
        heading2 = part3.slice(0, "n\u01A1i nh\u1EADn".length);
        listing = true;
        lastLine = line.number;
        const rest = part3.slice(8).value.replace(/^[\s:.]+/u, "");
        if (rest !== "") recipients2.push(part3.slice(value.length - rest.length));
        continue;
      }
      if (NOISE.test(folded2)) {
        listing = false;
        continue;
      }
      const upper = capitals(value) > 0.9 && /\p{L}{3}/u.test(value) && value.length <= 120;
      const bullet = /^[-–—•*+]\s*/u.exec(value);
      if (upper && !bullet) {
        const open2 = signatures.at(-1);
        const authority = AUTHORITY2.test(value);
        if (!authority && /\d/u.test(value)) continue;
        if (!open2 || open2.closed) signatures.push({ authority: authority ? [part3] : [], title: authority ? [] : [part3], name: null, closed: false });
        else if (authority && open2.title.length === 0) open2.authority.push(part3);
        else if (!authority && open2.title.length === 0 && !POST2.test(folded2)) open2.authority.push(part3);
        else open2.title.push(part3);
        continue;
      }
      if (bullet && heading2 !== null) {
        for (const piece of pieces(part3.slice(bullet[0].length))) recipients2.push(piece);
        listing = true;
        lastLine = line.number;
        continue;
      }
      const open = signatures.at(-1);
      if (open && !open.closed) {
        const name = person(part3);
        if (name) {
          open.name = name;
          open.closed = true;
          continue;
        }
        const next = lines2.slice(i + 1, i + 3).some((after3) => capitals(after3.passage.value) > 0.95 && after3.passage.length > 4);
        if (value.length < 12 && /^\p{L}+$/u.test(value) && open.title.length > 0 && next) open.title.push(part3);
        continue;
      }
      if (listing && heading2 !== null && !furniture(value) && line.number <= lastLine + 1 && !/^\(/u.test(value)) {
        const last3 = recipients2.at(-1);
        if (last3 && !/[;.]$/u.test(last3.value) && (/^\p{Ll}/u.test(value) || !/,$/u.test(last3.value))) recipients2[recipients2.length - 1] = Passage.join([last3, part3], " ");
        else recipients2.push(...pieces(part3));
        lastLine = line.number;
      }
    }
  }
  return {
    heading: heading2,
    recipients: recipients2.map(recipient).filter((found) => found !== null),
    signatures: signatures.filter(({ title: title2, name, authority }) => title2.length > 0 && (name !== null || POST2.test(fold(title2.map((part3) => part3.value).join(" ")))) || authority.length > 0 && name !== null).map(({ authority, title: title2, name }) => ({
      authority: authority.length === 0 ? null : authority.map((part3) => part3.value).join(" "),
      title: title2.map((part3) => part3.value).join(" "),
      name: name?.value ?? null,
      passage: Passage.join([...authority, ...title2, ...name ? [name] : []], " ")
    }))
  };
}
var POST2 = /(?:chủ tịch|bí thư|trưởng|giám đốc|chánh|chủ nhiệm|tổng|chỉ huy|chính ủy|người đứng đầu|phụ trách|ủy viên|phó|thường trực)/u;
function pieces(passage) {
  const found = [];
  let at2 = 0;
  for (const match of passage.value.matchAll(/[;,]\s+[-–]\s+(?=\p{L})/gu)) {
    found.push(passage.slice(at2, match.index));
    at2 = match.index + match[0].length;
  }
  found.push(passage.slice(at2));
  return found;
}

// src/data/types.ts
var DOCUMENT_TYPES = [
  { name: "Ngh\u1ECB quy\u1EBFt li\xEAn t\u1ECBch", abbreviations: ["NQLT"], regime: "state" },
  { name: "Ngh\u1ECB quy\u1EBFt", abbreviations: ["NQ"], regime: "both" },
  { name: "Ngh\u1ECB \u0111\u1ECBnh", abbreviations: ["N\u0110"], regime: "state" },
  { name: "Quy\u1EBFt \u0111\u1ECBnh", abbreviations: ["Q\u0110"], regime: "both" },
  { name: "Quy \u0111\u1ECBnh", abbreviations: ["Q\u0110", "Qy\u0110", "Q\u0110i"], regime: "both" },
  { name: "Quy ch\u1EBF", abbreviations: ["QC"], regime: "both" },
  { name: "Ch\u1EC9 th\u1ECB", abbreviations: ["CT"], regime: "both" },
  { name: "K\u1EBFt lu\u1EADn", abbreviations: ["KL"], regime: "party" },
  { name: "Th\xF4ng tri", abbreviations: ["TT"], regime: "party" },
  { name: "Th\xF4ng t\u01B0 li\xEAn t\u1ECBch", abbreviations: ["TTLT"], regime: "state" },
  { name: "Th\xF4ng t\u01B0", abbreviations: ["TT"], regime: "state" },
  { name: "Th\xF4ng b\xE1o", abbreviations: ["TB"], regime: "both" },
  { name: "Th\xF4ng c\xE1o", abbreviations: ["TC"], regime: "both" },
  { name: "H\u01B0\u1EDBng d\u1EABn", abbreviations: ["HD"], regime: "both" },
  { name: "Ch\u01B0\u01A1ng tr\xECnh", abbreviations: ["CTr"], regime: "both" },
  { name: "K\u1EBF ho\u1EA1ch", abbreviations: ["KH"], regime: "both" },
  { name: "Ph\u01B0\u01A1ng \xE1n", abbreviations: ["PA"], regime: "both" },
  { name: "\u0110\u1EC1 \xE1n", abbreviations: ["\u0110A"], regime: "both" },
  { name: "D\u1EF1 \xE1n", abbreviations: ["DA"], regime: "both" },
  { name: "B\xE1o c\xE1o", abbreviations: ["BC"], regime: "both" },
  { name: "Bi\xEAn b\u1EA3n", abbreviations: ["BB"], regime: "both" },
  { name: "T\u1EDD tr\xECnh", abbreviations: ["TTr"], regime: "both" },
  { name: "C\xF4ng \u0111i\u1EC7n", abbreviations: ["C\u0110"], regime: "state" },
  { name: "C\xF4ng v\u0103n", abbreviations: ["CV"], regime: "both" },
  { name: "V\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t", abbreviations: ["VBHN"], regime: "state" },
  { name: "Ph\xE1p l\u1EC7nh", abbreviations: ["PL"], regime: "state" },
  { name: "B\u1ED9 lu\u1EADt", abbreviations: [], regime: "state" },
  { name: "Lu\u1EADt", abbreviations: [], regime: "state" },
  { name: "L\u1EC7nh", abbreviations: ["L"], regime: "state" },
  { name: "H\u1EE3p \u0111\u1ED3ng", abbreviations: ["H\u0110"], regime: "state" }
];

// src/data/laws.ts
var LAW_NAMES = [
  "an to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng",
  "an to\xE0n th\xF4ng tin m\u1EA1ng",
  "an ninh m\u1EA1ng",
  "ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt",
  "b\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u qu\u1ED1c h\u1ED9i v\xE0 \u0111\u1EA1i bi\u1EC3u h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
  "b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i",
  "b\u1EA3o hi\u1EC3m y t\u1EBF",
  "b\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc",
  "b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng",
  "b\u1EA3o v\u1EC7 quy\u1EC1n l\u1EE3i ng\u01B0\u1EDDi ti\xEAu d\xF9ng",
  "b\u1EA3o v\u1EC7 v\xE0 ki\u1EC3m d\u1ECBch th\u1EF1c v\u1EADt",
  "b\u1EA3o v\u1EC7 d\u1EEF li\u1EC7u c\xE1 nh\xE2n",
  "b\xECnh \u0111\u1EB3ng gi\u1EDBi",
  "c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c",
  "c\u0103n c\u01B0\u1EDBc",
  "c\u0103n c\u01B0\u1EDBc c\xF4ng d\xE2n",
  "ch\u0103m s\xF3c, b\u1EA3o v\u1EC7 v\xE0 gi\xE1o d\u1EE5c tr\u1EBB em",
  "c\xF4ng an nh\xE2n d\xE2n",
  "c\xF4ng \u0111o\xE0n",
  "c\u01B0 tr\xFA",
  "\u0111\u1EA7u t\u01B0 c\xF4ng",
  "\u0111\u1EA5u th\u1EA7u",
  "\u0111\u1EA5t \u0111ai",
  "d\xE2n qu\xE2n t\u1EF1 v\u1EC7",
  "di s\u1EA3n v\u0103n h\xF3a",
  "du l\u1ECBch",
  "giao d\u1ECBch \u0111i\u1EC7n t\u1EED",
  "gi\xE1o d\u1EE5c",
  "gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc",
  "gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p",
  "gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh",
  "giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9",
  "h\xF2a gi\u1EA3i \u1EDF c\u01A1 s\u1EDF",
  "ho\u1EA1t \u0111\u1ED9ng gi\xE1m s\xE1t c\u1EE7a qu\u1ED1c h\u1ED9i v\xE0 h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
  "h\xF4n nh\xE2n v\xE0 gia \u0111\xECnh",
  "h\u1EE3p t\xE1c x\xE3",
  "h\u1ED9 t\u1ECBch",
  "kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh",
  "khi\u1EBFu n\u1EA1i",
  "khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7",
  "khoa h\u1ECDc, c\xF4ng ngh\u1EC7 v\xE0 \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o",
  "k\u1EBF to\xE1n",
  "l\xE2m nghi\u1EC7p",
  "l\u1EF1c l\u01B0\u1EE3ng tham gia b\u1EA3o v\u1EC7 an ninh, tr\u1EADt t\u1EF1 \u1EDF c\u01A1 s\u1EDF",
  "l\u1EF1c l\u01B0\u1EE3ng d\u1EF1 b\u1ECB \u0111\u1ED9ng vi\xEAn",
  "l\u01B0u tr\u1EEF",
  "m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c vi\u1EC7t nam",
  "ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1",
  "ng\u01B0\u1EDDi cao tu\u1ED5i",
  "ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt",
  "ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc",
  "nh\xE0 gi\xE1o",
  "nh\xE0 \u1EDF",
  "ph\xF2ng b\u1EC7nh",
  "ph\xF2ng ch\xE1y v\xE0 ch\u1EEFa ch\xE1y",
  "ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9",
  "ph\xF2ng, ch\u1ED1ng b\u1EA1o l\u1EF1c gia \u0111\xECnh",
  "ph\xF2ng, ch\u1ED1ng b\u1EC7nh truy\u1EC1n nhi\u1EC5m",
  "ph\xF2ng, ch\u1ED1ng ma t\xFAy",
  "ph\xF2ng, ch\u1ED1ng mua b\xE1n ng\u01B0\u1EDDi",
  "ph\xF2ng, ch\u1ED1ng r\u1EEDa ti\u1EC1n",
  "ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a r\u01B0\u1EE3u, bia",
  "ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a thu\u1ED1c l\xE1",
  "ph\xF2ng, ch\u1ED1ng tham nh\u0169ng",
  "ph\xF2ng, ch\u1ED1ng tham nh\u0169ng, l\xE3ng ph\xED",
  "ph\xF2ng, ch\u1ED1ng thi\xEAn tai",
  "ph\xF2ng th\u1EE7 d\xE2n s\u1EF1",
  "ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt",
  "qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng",
  "qu\u1EA3n l\xFD thu\u1EBF",
  "quy ho\u1EA1ch",
  "quy ho\u1EA1ch \u0111\xF4 th\u1ECB v\xE0 n\xF4ng th\xF4n",
  "qu\u1ED1c ph\xF2ng",
  "s\u0129 quan qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n vi\u1EC7t nam",
  "t\xE0i nguy\xEAn, m\xF4i tr\u01B0\u1EDDng bi\u1EC3n v\xE0 h\u1EA3i \u0111\u1EA3o",
  "thanh ni\xEAn",
  "thanh tra",
  "thi \u0111ua, khen th\u01B0\u1EDFng",
  "thi h\xE0nh \xE1n d\xE2n s\u1EF1",
  "th\u1ED1ng k\xEA",
  "th\u1EE7 \u0111\xF4",
  "th\u1EE7y l\u1EE3i",
  "th\u1EE7y s\u1EA3n",
  "th\u1EF1c h\xE0nh ti\u1EBFt ki\u1EC7m, ch\u1ED1ng l\xE3ng ph\xED",
  "th\u1EF1c hi\u1EC7n d\xE2n ch\u1EE7 \u1EDF c\u01A1 s\u1EDF",
  "ti\u1EBFp c\u1EADn th\xF4ng tin",
  "ti\u1EBFp c\xF4ng d\xE2n",
  "t\xEDn ng\u01B0\u1EE1ng, t\xF4n gi\xE1o",
  "t\u1ED5 ch\u1EE9c ch\xEDnh ph\u1EE7",
  "t\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng",
  "t\u1ED1 c\xE1o",
  "t\u1ED1 t\u1EE5ng h\xE0nh ch\xEDnh",
  "tr\u1EBB em",
  "tr\u1EADt t\u1EF1, an to\xE0n giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9",
  "\u0111\u01B0\u1EDDng b\u1ED9",
  "tr\xE1ch nhi\u1EC7m b\u1ED3i th\u01B0\u1EDDng c\u1EE7a nh\xE0 n\u01B0\u1EDBc",
  "tr\u1EE3 gi\xFAp ph\xE1p l\xFD",
  "tr\u01B0ng c\u1EA7u \xFD d\xE2n",
  "vi\xEAn ch\u1EE9c",
  "vi\u1EC7c l\xE0m",
  "x\xE2y d\u1EF1ng",
  "x\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh",
  "y t\u1EBF",
  "n\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED",
  "s\u1EED d\u1EE5ng n\u0103ng l\u01B0\u1EE3ng ti\u1EBFt ki\u1EC7m v\xE0 hi\u1EC7u qu\u1EA3",
  "ch\u0103n nu\xF4i",
  "tr\u1ED3ng tr\u1ECDt",
  "th\xFA y",
  "d\u01B0\u1EE3c",
  "an to\xE0n th\u1EF1c ph\u1EA9m",
  "hi\u1EBFn, l\u1EA5y, gh\xE9p m\xF4, b\u1ED9 ph\u1EADn c\u01A1 th\u1EC3 ng\u01B0\u1EDDi v\xE0 hi\u1EBFn, l\u1EA5y x\xE1c",
  "\u01B0u \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng",
  "th\u1EE7 t\u1EE5c b\u1EAFt gi\u1EEF t\xE0u bay",
  "d\xE2n s\u1ED1",
  "h\xECnh s\u1EF1",
  "d\xE2n s\u1EF1",
  "lao \u0111\u1ED9ng",
  "t\u1ED1 t\u1EE5ng d\xE2n s\u1EF1",
  "t\u1ED1 t\u1EE5ng h\xECnh s\u1EF1",
  "h\xE0ng h\u1EA3i vi\u1EC7t nam",
  "bi\xEAn ph\xF2ng vi\u1EC7t nam",
  "bi\xEAn gi\u1EDBi qu\u1ED1c gia",
  "c\u1EA3nh s\xE1t bi\u1EC3n vi\u1EC7t nam",
  "c\u1EA3nh s\xE1t c\u01A1 \u0111\u1ED9ng",
  "c\u1EA1nh tranh",
  "b\xE1o ch\xED",
  "xu\u1EA5t b\u1EA3n",
  "\u0111i\u1EC7n \u1EA3nh",
  "vi\u1EC5n th\xF4ng",
  "c\xF4ng nghi\u1EC7p c\xF4ng ngh\u1EC7 s\u1ED1",
  "chuy\u1EC3n giao c\xF4ng ngh\u1EC7",
  "doanh nghi\u1EC7p",
  "\u0111\u1EA7u t\u01B0",
  "s\u1EDF h\u1EEFu tr\xED tu\u1EC7",
  "ti\xEAu chu\u1EA9n v\xE0 quy chu\u1EA9n k\u1EF9 thu\u1EADt",
  "ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a",
  "qu\u1EA3ng c\xE1o",
  "th\u1EC3 d\u1EE5c, th\u1EC3 thao",
  "lu\u1EADt s\u01B0",
  "c\xF4ng ch\u1EE9ng",
  "gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p",
  "\u0111\u1EB7c x\xE1",
  "qu\u1ED1c t\u1ECBch vi\u1EC7t nam",
  "b\u1EA3o hi\u1EC3m ti\u1EC1n g\u1EEDi",
  "c\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng",
  "kinh doanh b\u1EA5t \u0111\u1ED9ng s\u1EA3n",
  "kho\xE1ng s\u1EA3n",
  "\u0111\u1ECBa ch\u1EA5t v\xE0 kho\xE1ng s\u1EA3n",
  "t\xE0i nguy\xEAn n\u01B0\u1EDBc",
  "kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n",
  "\u0111a d\u1EA1ng sinh h\u1ECDc",
  "\u0111\xEA \u0111i\u1EC1u",
  "b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p",
  "c\u1EF1u chi\u1EBFn binh",
  "t\u01B0 ph\xE1p ng\u01B0\u1EDDi ch\u01B0a th\xE0nh ni\xEAn",
  "t\u1ED5 ch\u1EE9c h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n v\xE0 \u1EE7y ban nh\xE2n d\xE2n",
  "m\u1EB7t tr\u1EADn t\u1ED5 qu\u1ED1c",
  "\u0111\u1EA5u gi\xE1 t\xE0i s\u1EA3n",
  "thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t phi n\xF4ng nghi\u1EC7p",
  "ph\xED v\xE0 l\u1EC7 ph\xED",
  "ho\u1EA1t \u0111\u1ED9ng ch\u1EEF th\u1EADp \u0111\u1ECF"
];

// src/extract/dates.ts
var NUMERIC = "(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\2 ?(\\d{4}))?(?![\\d/])";
var WORDED = "(\\d{1,2}) th\xE1ng (\\d{1,2}|gi\xEAng|ch\u1EA1p)(?:,? n\u0103m (\\d{4})|/(\\d{4}))?(?!\\d)";
var AT = new RegExp(`(?:${NUMERIC}|${WORDED})`, "uy");
function dateAt(text2, from) {
  AT.lastIndex = from;
  const m = AT.exec(text2);
  if (!m) return null;
  const end = from + m[0].length;
  if (m[1] !== void 0) {
    if (m[4] === void 0 && m[2] !== "/") return null;
    return { day: Number(m[1]), month: Number(m[3]), year: m[4] === void 0 ? null : Number(m[4]), start: from, end };
  }
  const month2 = m[6] === "gi\xEAng" ? 1 : m[6] === "ch\u1EA1p" ? 12 : Number(m[6]);
  const year = m[7] ?? m[8];
  return { day: Number(m[5]), month: month2, year: year === void 0 ? null : Number(year), start: from, end };
}
function iso(date) {
  return date.month === null || date.year === null ? null : day(date.year, date.month, date.day);
}

// src/vocabulary.ts
var ROLE_VERBS = {
  leads: ["ch\u1EE7 tr\xEC", "\u0111\u1EA7u m\u1ED1i", "l\xE0m \u0111\u1EA7u m\u1ED1i", "ch\u1ECBu tr\xE1ch nhi\u1EC7m ch\xEDnh"],
  advises: ["tham m\u01B0u"],
  executes: ["th\u1EF1c hi\u1EC7n", "t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n", "tri\u1EC3n khai th\u1EF1c hi\u1EC7n", "t\u1ED5 ch\u1EE9c tri\u1EC3n khai th\u1EF1c hi\u1EC7n", "tri\u1EC3n khai t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n"],
  coordinates: ["ph\u1ED1i h\u1EE3p"],
  directs: ["ch\u1EC9 \u0111\u1EA1o", "l\xE3nh \u0111\u1EA1o"],
  monitors: ["theo d\xF5i", "\u0111\xF4n \u0111\u1ED1c", "ki\u1EC3m tra", "gi\xE1m s\xE1t"]
};
var DUTY_VERBS = [
  "ban h\xE0nh",
  "b\xE1o c\xE1o",
  "b\u1EA3o \u0111\u1EA3m",
  "bi\xEAn so\u1EA1n",
  "bi\u1EC3u d\u01B0\u01A1ng",
  "b\xECnh x\xE9t",
  "b\u1ED5 sung",
  "b\u1ED1 tr\xED",
  "b\u1ED3i d\u01B0\u1EE1ng",
  "c\u1EADp nh\u1EADt",
  "c\u1EA5p",
  "ch\u0103m lo",
  "ch\u1EA5m \u0111i\u1EC3m",
  "ch\u1EA5p h\xE0nh",
  "ch\u1EA5n ch\u1EC9nh",
  "ch\u1ECDn",
  "chu\u1EA9n b\u1ECB",
  "chuy\u1EC3n",
  "c\xF4ng b\u1ED1",
  "c\xF4ng khai",
  "c\u1EE7ng c\u1ED1",
  "c\u1EE5 th\u1EC3 h\xF3a",
  "cung c\u1EA5p",
  "c\u1EED",
  "d\u1EF1",
  "duy tr\xEC",
  "duy\u1EC7t",
  "\u0111\xE1nh gi\xE1",
  "\u0111\u0103ng",
  "\u0111\u0103ng k\xFD",
  "\u0111\xE0o t\u1EA1o",
  "\u0111\u1EA3m b\u1EA3o",
  "\u0111\u1EA3m nhi\u1EC7m",
  "\u0111\u1EA7u t\u01B0",
  "\u0111\u1EA9y m\u1EA1nh",
  "\u0111\u1EC1 ngh\u1ECB",
  "\u0111\u1EC1 xu\u1EA5t",
  "\u0111i\u1EC1u ch\u1EC9nh",
  "\u0111i\u1EC1u h\xE0nh",
  "\u0111\u1ED1i tho\u1EA1i",
  "\u0111\u1ED5i m\u1EDBi",
  "\u0111\u1ED9ng vi\xEAn",
  "\u0111\u01B0a",
  "\u0111\u01B0a tin",
  "g\u1EAFn",
  "ghi h\xECnh",
  "gi\u1EA3i quy\u1EBFt",
  "gi\xE1m s\xE1t",
  "giao",
  "gi\u1EDBi thi\u1EC7u",
  "gi\u1EEF",
  "gi\xFAp",
  "g\xF3p \xFD",
  "g\u1EEDi",
  "ho\xE0n ch\u1EC9nh",
  "ho\xE0n th\xE0nh",
  "ho\xE0n thi\u1EC7n",
  "h\u1ED7 tr\u1EE3",
  "h\u1ECDp",
  "huy \u0111\u1ED9ng",
  "h\u01B0\u1EDBng d\u1EABn",
  "in",
  "khai th\xE1c",
  "kh\u1EA3o s\xE1t",
  "kh\u1EAFc ph\u1EE5c",
  "khen th\u01B0\u1EDFng",
  "kh\u1EA9n tr\u01B0\u01A1ng",
  "khuy\u1EBFn kh\xEDch",
  "ki\u1EBFn ngh\u1ECB",
  "ki\u1EC7n to\xE0n",
  "k\xFD",
  "k\xFD k\u1EBFt",
  "l\u1EAFng nghe",
  "l\u1EADp",
  "l\u1EA5y",
  "l\xE0m",
  "l\xE0m vi\u1EC7c",
  "li\xEAn h\u1EC7",
  "l\u1ED3ng gh\xE9p",
  "l\u1EF1a ch\u1ECDn",
  "m\u1EDF",
  "n\u1EAFm",
  "n\xE2ng cao",
  "nghi\xEAn c\u1EE9u",
  "nh\xE2n r\u1ED9ng",
  "ni\xEAm y\u1EBFt",
  "ph\xE1t \u0111\u1ED9ng",
  "ph\xE1t h\xE0nh",
  "ph\xE1t hi\u1EC7n",
  "ph\xE1t huy",
  "ph\xE1t tri\u1EC3n",
  "ph\xE2n b\u1ED5",
  "ph\xE2n c\xF4ng",
  "ph\u1EA3n \xE1nh",
  "ph\xEA duy\u1EC7t",
  "ph\u1ED5 bi\u1EBFn",
  "ph\u1ED1i k\u1EBFt h\u1EE3p",
  "ph\u1EE5c v\u1EE5",
  "qu\xE1n tri\u1EC7t",
  "qu\u1EA3n l\xFD",
  "quy\u1EBFt \u0111\u1ECBnh",
  "ra qu\xE2n",
  "r\xE0 so\xE1t",
  "s\u1EAFp x\u1EBFp",
  "s\u01A1 k\u1EBFt",
  "so\u1EA1n th\u1EA3o",
  "s\u1EED d\u1EE5ng",
  "s\u1EEDa \u0111\u1ED5i",
  "t\u1EA1o",
  "t\u0103ng c\u01B0\u1EDDng",
  "t\u1EADp hu\u1EA5n",
  "t\u1EADp trung",
  "tham gia",
  "thanh tra",
  "th\xE0nh l\u1EADp",
  "th\u0103m",
  "th\u1EA9m \u0111\u1ECBnh",
  "th\u1EA9m tra",
  "theo d\xF5i",
  "thi\u1EBFt l\u1EADp",
  "th\xF4ng b\xE1o",
  "th\xF4ng qua",
  "th\xF4ng tin",
  "th\u1ED1ng k\xEA",
  "th\u1ED1ng nh\u1EA5t",
  "thu th\u1EADp",
  "th\xFAc \u0111\u1EA9y",
  "th\u01B0\u1EDDng tr\u1EF1c",
  "t\xEDch h\u1EE3p",
  "ti\u1EBFn h\xE0nh",
  "ti\u1EBFp c\xF4ng d\xE2n",
  "ti\u1EBFp nh\u1EADn",
  "t\xECm hi\u1EC3u",
  "t\xEDnh to\xE1n",
  "t\u1ED5 ch\u1EE9c",
  "t\u1ED5ng h\u1EE3p",
  "t\u1ED5ng k\u1EBFt",
  "trang b\u1ECB",
  "trao \u0111\u1ED5i",
  "tranh th\u1EE7",
  "tri\u1EC3n khai",
  "tr\xECnh",
  "tr\u1EF1c",
  "truy\u1EC1n th\xF4ng",
  "tuy\xEAn truy\u1EC1n",
  "t\u01B0 v\u1EA5n",
  "t\u1EF1",
  "\u1EE7ng h\u1ED9",
  "v\u1EADn \u0111\u1ED9ng",
  "v\u1EADn h\xE0nh",
  "vi\u1EBFt",
  "x\xE1c \u0111\u1ECBnh",
  "x\xE1c minh",
  "x\xE2y d\u1EF1ng",
  "xem x\xE9t",
  "x\xE9t",
  "x\u1EBFp lo\u1EA1i",
  "x\u1EED l\xFD",
  "y\xEAu c\u1EA7u",
  "\u1EE9ng d\u1EE5ng",
  "khai gi\u1EA3ng",
  "d\u1EA1y",
  "ki\u1EC3m k\xEA",
  "ki\u1EC3m so\xE1t",
  "ki\u1EC3m \u0111i\u1EC3m",
  "v\xE0o cu\u1ED9c",
  "h\u01B0\u1EDFng \u1EE9ng",
  "b\u1EA3o v\u1EC7",
  "b\xE0n giao",
  "ch\u1ECBu",
  "g\u1EB7p m\u1EB7t",
  "\u0111\xF3n",
  "t\u1EB7ng",
  "trao",
  "n\u1ED9p",
  "r\xFAt kinh nghi\u1EC7m"
];
var BETWEEN = [
  "c\u0103n c\u1EE9",
  "theo",
  "tr\xEAn c\u01A1 s\u1EDF",
  "ch\u1EE7 \u0111\u1ED9ng",
  "t\xEDch c\u1EF1c",
  "ti\u1EBFp t\u1EE5c",
  "th\u01B0\u1EDDng xuy\xEAn",
  "k\u1ECBp th\u1EDDi",
  "nghi\xEAm t\xFAc",
  "ph\u1EA3i",
  "c\u1EA7n",
  "h\xE0ng n\u0103m",
  "h\u1EB1ng n\u0103m",
  "h\xE0ng th\xE1ng",
  "h\u1EB1ng th\xE1ng",
  "h\xE0ng qu\xFD",
  "h\u1EB1ng qu\xFD",
  "h\u1EB1ng tu\u1EA7n",
  "h\xE0ng tu\u1EA7n",
  "\u0111\u1ECBnh k\u1EF3",
  "tr\u01B0\u1EDBc",
  "trong",
  "s\u1EBD",
  "t\xF9y",
  "\u0111\u1EC3",
  "nh\u1EB1m",
  "qua",
  "ngay",
  "c\xF3 tr\xE1ch nhi\u1EC7m",
  "c\xF3 nhi\u1EC7m v\u1EE5",
  "ch\u1ECBu tr\xE1ch nhi\u1EC7m",
  "\u0111\u01B0\u1EE3c giao",
  "\u0111\u01B0\u1EE3c ph\xE2n c\xF4ng",
  "quan t\xE2m",
  "tr\u1EF1c ti\u1EBFp",
  "\u0111\u1ED3ng th\u1EDDi",
  "b\u1EB1ng",
  "lu\xF4n",
  "\u01B0u ti\xEAn",
  "ch\u1EADm nh\u1EA5t",
  "\u0111\xE3",
  "\u0111ang",
  "c\xF9ng",
  "v\u1EDBi",
  "v\u1EC1",
  "sau",
  "khi",
  "t\u1EEB",
  "c\xF3",
  "g\u1ED3m",
  "m\u1ED7i th\xE1ng",
  "m\u1ED7i qu\xFD",
  "v\xE0o"
];
var UNIT_HEADS = [
  "ban!h\xE0nh|b\xED th\u01B0|\u0111\xEAm|\u0111\u1EA7u",
  "ti\u1EC3u ban",
  "\u1EE7y ban",
  "ubnd",
  "h\u0111nd",
  "ubkt",
  "mttq",
  "ubmttq",
  "ubmttqvn",
  "\u1EE7y ban mttq",
  "m\u1EB7t tr\u1EADn",
  "s\u1EDF!h\u1EEFu|th\xEDch|d\u0129|\u0111o\xE0n",
  "ph\xF2ng!,|ch\u1ED1ng|ng\u1EEBa|ch\xE1y|kh\xE1m|h\u1ECDc|b\u1EC7nh|d\u1ECBch|th\u1EE7|khi",
  "v\u0103n ph\xF2ng",
  "vp",
  "vp\u0111u",
  "h\u1ED9i!ngh\u1ECB|th\u1EA3o|thi|di\u1EC5n|ch\u1EE3|h\u1ECDp|\u0111\xE0m|tr\u01B0\u1EDDng|vi\xEAn|nh\u1EADp|t\u1EE5|thao|ch\u1EA9n|\xFD|b\xE1o|tr\u1EA1i|xu\xE2n",
  "h\u1ED9i \u0111\u1ED3ng",
  "\u0111o\xE0n!k\u1EBFt|vi\xEAn|t\u1EE5|c\xF4ng t\xE1c|d\u1EF1|tham",
  "t\u1EC9nh \u0111o\xE0n",
  "huy\u1EC7n \u0111o\xE0n",
  "th\xE0nh \u0111o\xE0n",
  "th\u1ECB \u0111o\xE0n",
  "x\xE3 \u0111o\xE0n",
  "ph\u01B0\u1EDDng \u0111o\xE0n",
  "\u0111o\xE0n tr\u01B0\u1EDDng",
  "c\xF4ng \u0111o\xE0n",
  "li\xEAn \u0111o\xE0n",
  "\u0111\u1EA3ng \u1EE7y!vi\xEAn",
  "\u0111\u1EA3ng b\u1ED9",
  "chi b\u1ED9",
  "chi \u1EE7y",
  "c\u1EA5p \u1EE7y",
  "t\u1EC9nh \u1EE7y!vi\xEAn",
  "th\xE0nh \u1EE7y!vi\xEAn",
  "huy\u1EC7n \u1EE7y!vi\xEAn",
  "th\u1ECB \u1EE7y",
  "qu\u1EADn \u1EE7y",
  "\u0111\u1EA3ng \u0111o\xE0n",
  "ban c\xE1n s\u1EF1",
  "b\u1ED9 ch\u1EC9 huy",
  "b\u1ED9 chqs",
  "b\u1ED9 t\u01B0 l\u1EC7nh",
  "b\u1ED9 ph\u1EADn",
  "b\u1ED9 \u0111\u1ED9i bi\xEAn ph\xF2ng",
  "c\xF4ng an",
  "ban chqs",
  "bch",
  "btv",
  "\u0111\u1ED3n bi\xEAn ph\xF2ng",
  "tr\u1EA1m",
  "trung t\xE2m",
  "ttyt",
  "tr\u01B0\u1EDDng!h\u1EE3p|k\u1EF3|t\u1ED3n|quay|h\u1ECDc h\u1EA1nh ph\xFAc",
  "nh\xE0 tr\u01B0\u1EDDng",
  "nh\xE0 v\u0103n h\xF3a",
  "b\u1EC7nh vi\u1EC7n",
  "vi\u1EC7n",
  "h\u1ECDc vi\u1EC7n",
  "\u0111\u1EA1i h\u1ECDc",
  "khoa!h\u1ECDc|tr\u01B0\u01A1ng|gi\xE1o",
  "kh\u1ED1i!l\u01B0\u1EE3ng|\u0111\u1EA1i \u0111o\xE0n k\u1EBFt",
  "t\u1ED5!ch\u1EE9c|qu\u1ED1c|\u1EA5m|h\u1EE3p",
  "nh\xF3m",
  "\u0111\u1ED9i!ng\u0169|h\xECnh|tuy\u1EC3n",
  "c\u01A1 quan",
  "\u0111\u01A1n v\u1ECB",
  "\u0111\u1ECBa ph\u01B0\u01A1ng",
  "ng\xE0nh",
  "doanh nghi\u1EC7p",
  "h\u1EE3p t\xE1c x\xE3",
  "htx",
  "th\xF4n",
  "x\xF3m",
  "\u1EA5p",
  "bu\xF4n",
  "khu ph\u1ED1",
  "t\u1ED5 d\xE2n ph\u1ED1",
  "tdp",
  "khu d\xE2n c\u01B0",
  "x\xE3!h\u1ED9i",
  "ph\u01B0\u1EDDng",
  "th\u1ECB tr\u1EA5n",
  "\u0111\u1EB7c khu",
  "ch\xEDnh quy\u1EC1n!th\xE2n thi\u1EC7n|\u0111i\u1EC7n t\u1EED|s\u1ED1",
  "\u0111o\xE0n th\u1EC3",
  "kho b\u1EA1c",
  "ng\xE2n h\xE0ng",
  "b\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i",
  "bhxh",
  "c\u1EE5c",
  "chi c\u1EE5c",
  "t\u1ED5ng c\u1EE5c",
  "t\xF2a \xE1n",
  "vi\u1EC7n ki\u1EC3m s\xE1t",
  "b\xE1o!c\xE1o|ch\xED|\u0111\u1ED9ng",
  "\u0111\xE0i",
  "c\u1ED5ng th\xF4ng tin",
  "th\u01B0 vi\u1EC7n",
  "b\u1EA3o t\xE0ng",
  "ch\u1EE7 t\u1ECBch",
  "ph\xF3 ch\u1EE7 t\u1ECBch",
  "b\xED th\u01B0",
  "ph\xF3 b\xED th\u01B0",
  "ch\xE1nh v\u0103n ph\xF2ng",
  "ph\xF3 ch\xE1nh v\u0103n ph\xF2ng",
  "tr\u01B0\u1EDFng ban",
  "ph\xF3 tr\u01B0\u1EDFng ban",
  "tr\u01B0\u1EDFng ph\xF2ng",
  "tr\u01B0\u1EDFng th\xF4n",
  "tr\u01B0\u1EDFng khoa",
  "tr\u01B0\u1EDFng c\xE1c",
  "gi\xE1m \u0111\u1ED1c",
  "ph\xF3 gi\xE1m \u0111\u1ED1c",
  "hi\u1EC7u tr\u01B0\u1EDFng",
  "ph\xF3 hi\u1EC7u tr\u01B0\u1EDFng",
  "th\u1EE7 tr\u01B0\u1EDFng",
  "ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u",
  "l\xE3nh \u0111\u1EA1o!,",
  "gi\xE1o vi\xEAn ch\u1EE7 nhi\u1EC7m",
  "gvcn",
  "gvbm",
  "t\u1ED5ng ph\u1EE5 tr\xE1ch",
  "tpt",
  "k\u1EBF to\xE1n",
  "chi \u0111o\xE0n",
  "chi h\u1ED9i",
  "li\xEAn \u0111\u1ED9i",
  "\u0111\u1ED3ng ch\xED",
  "\u0111/c",
  "\u0111\u1EA3ng \u1EE7y vi\xEAn",
  "\u1EE7y vi\xEAn",
  "th\u01B0\u1EDDng tr\u1EF1c",
  "h\u1EC7 th\u1ED1ng d\xE2n v\u1EADn",
  "bgh",
  "bc\u0111",
  "bcd",
  "cqtt",
  "lhpn",
  "ccb",
  "th\xE0nh vi\xEAn",
  "c\xF4ng ch\u1EE9c",
  "c\xE1n b\u1ED9 ph\u1EE5 tr\xE1ch",
  "t\u1ED5 tr\u01B0\u1EDFng",
  "nh\xE2n vi\xEAn y t\u1EBF",
  "t\u1ED5ng c\xF4ng ty",
  "c\xF4ng ty",
  "ban gi\xE1m hi\u1EC7u",
  "ban gi\xE1m \u0111\u1ED1c",
  "qu\u1EF9",
  "l\u1EF1c l\u01B0\u1EE3ng c\xF4ng an",
  "l\u1EF1c l\u01B0\u1EE3ng qu\xE2n s\u1EF1",
  "ki\u1EC3m l\xE2m",
  "h\u1EA1t ki\u1EC3m l\xE2m",
  "thanh tra t\u1EC9nh",
  "thanh tra s\u1EDF",
  "thanh tra huy\u1EC7n",
  "thanh tra th\xE0nh ph\u1ED1",
  "thanh tra b\u1ED9",
  "thanh tra nh\xE2n d\xE2n",
  "qu\xE2n s\u1EF1"
];
var GENERIC = [
  "t\u1EC9nh",
  "huy\u1EC7n",
  "th\u1ECB",
  "th\xE0nh",
  "x\xE3",
  "ph\u01B0\u1EDDng",
  "th\u1ECB tr\u1EA5n",
  "\u0111\u1EB7c khu",
  "qu\u1EADn",
  "th\u1ECB x\xE3",
  "th\xE0nh ph\u1ED1",
  "huy\u1EC7n \u1EE7y",
  "th\u1ECB \u1EE7y",
  "th\xE0nh \u1EE7y",
  "qu\u1EADn \u1EE7y",
  "\u0111\u1EA3ng \u1EE7y",
  "s\u1EDF",
  "ban",
  "ng\xE0nh",
  "c\u01A1 quan",
  "\u0111\u01A1n v\u1ECB",
  "\u0111\u1ECBa ph\u01B0\u01A1ng",
  "\u0111o\xE0n th\u1EC3",
  "t\u1ED5 ch\u1EE9c",
  "ph\xF2ng",
  "c\u1EA5p",
  "th\xF4n",
  "b\u1EA3n",
  "x\xF3m",
  "\u1EA5p",
  "bu\xF4n",
  "l\xE0ng",
  "khu ph\u1ED1",
  "t\u1ED5 d\xE2n ph\u1ED1",
  "khoa",
  "h\u1ED9i",
  "b\u1ED9 ph\u1EADn",
  "trung t\xE2m",
  "doanh nghi\u1EC7p",
  "chi b\u1ED9",
  "\u0111\u1EA3ng b\u1ED9",
  "tr\u01B0\u1EDDng",
  "tr\u1EA1m",
  "t\u1ED5",
  "\u0111\u1ED9i",
  "c\xE1 nh\xE2n",
  "h\u1EE3p t\xE1c x\xE3",
  "b\u1ED9",
  "chi h\u1ED9i",
  "chi \u0111o\xE0n"
];
var SECTION_ROLES = {
  purpose: ["m\u1EE5c \u0111\xEDch", "y\xEAu c\u1EA7u", "quan \u0111i\u1EC3m", "m\u1EE5c ti\xEAu", "ph\u01B0\u01A1ng ch\xE2m", "nguy\xEAn t\u1EAFc", "\xFD ngh\u0129a", "ph\u1EA1m vi", "\u0111\u1ED1i t\u01B0\u1EE3ng", "c\u0103n c\u1EE9", "ch\u1EC9 ti\xEAu", "s\u1EF1 c\u1EA7n thi\u1EBFt", "\u0111\u1EB7c \u0111i\u1EC3m t\xECnh h\xECnh"],
  findings: ["h\u1EA1n ch\u1EBF", "t\u1ED3n t\u1EA1i", "k\u1EBFt qu\u1EA3", "\u0111\xE1nh gi\xE1", "t\xECnh h\xECnh", "th\u1EF1c tr\u1EA1ng", "\u01B0u \u0111i\u1EC3m", "khuy\u1EBFt \u0111i\u1EC3m", "nguy\xEAn nh\xE2n", "thu\u1EADn l\u1EE3i", "kh\xF3 kh\u0103n", "\u0111\u1EB7c \u0111i\u1EC3m", "b\u1ED1i c\u1EA3nh"],
  schedule: ["l\u1ECBch", "ti\u1EBFn \u0111\u1ED9", "th\u1EDDi gian bi\u1EC3u", "ph\xE2n k\u1EF3"],
  implementation: ["t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n", "t\u1ED5 ch\u1EE9c tri\u1EC3n khai", "ph\xE2n c\xF4ng", "tr\xE1ch nhi\u1EC7m", "tri\u1EC3n khai th\u1EF1c hi\u1EC7n", "giao nhi\u1EC7m v\u1EE5"],
  orientation: ["nhi\u1EC7m v\u1EE5", "gi\u1EA3i ph\xE1p", "n\u1ED9i dung", "bi\u1EC7n ph\xE1p", "tr\u1ECDng t\xE2m", "ho\u1EA1t \u0111\u1ED9ng", "c\xF4ng t\xE1c", "ph\u01B0\u01A1ng h\u01B0\u1EDBng", "\u0111\u1ECBnh h\u01B0\u1EDBng", "ph\u1EA7n vi\u1EC7c", "ch\u01B0\u01A1ng tr\xECnh"],
  other: ["kinh ph\xED", "ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o", "ch\u1EBF \u0111\u1ED9 th\xF4ng tin", "khen th\u01B0\u1EDFng", "ki\u1EBFn ngh\u1ECB", "\u0111\u1EC1 xu\u1EA5t", "th\u1EDDi gian", "\u0111\u1ECBa \u0111i\u1EC3m", "th\xE0nh ph\u1EA7n", "ph\u1EE5 l\u1EE5c", "ngu\u1ED3n l\u1EF1c", "\u0111i\u1EC1u kho\u1EA3n"]
};

// src/extract/names.ts
function words(list, more = "") {
  const sorted = [...new Set(list)].sort((a, b) => b.length - a.length);
  const alternatives = sorted.map((word) => {
    const [name, not] = word.split("!");
    const follow = not === void 0 ? "" : `(?!${not.split("|").map((w) => w === "," ? "," : ` ${w}(?![\\p{L}])`).join("|")})`;
    return `${(name ?? "").replace("/", "\\/")}(?![\\p{L}\\d])${follow}`;
  });
  return new RegExp(`(?:${alternatives.join("|")})${more}`, "uy");
}
var PLURAL = /(?:tất cả các|toàn thể các|toàn thể|một số|các|những|từng|mỗi|cả) /uy;
var HEAD = words(UNIT_HEADS);
var GROUP = words([...UNIT_HEADS.map((head) => head.split("!")[0] ?? ""), "t\u1ED5 ch\u1EE9c", "c\u1EA5p", "ng\xE0nh", "s\u1EDF", "huy\u1EC7n", "th\xE0nh ph\u1ED1", "qu\u1EADn", "th\u1ECB x\xE3", "b\u1EA3n", "l\xE0ng", "ph\xF2ng", "b\u1ED9", "nh\xE0 tr\u01B0\u1EDDng", "c\xE1 nh\xE2n", "t\u1EC9nh", "\xF4ng", "h\u1ED9i", "\u0111o\xE0n", "c\u1EA5p h\u1ED9i", "khoa", "t\u1ED5"]);
var VERB = words([...Object.values(ROLE_VERBS).flat(), ...DUTY_VERBS]);
var PAUSE = words(BETWEEN);
var LEVEL = words(GENERIC);
var BODY2 = /^(?:ban|tiểu ban|tổ|đoàn|hội đồng|phòng|bộ phận|ủy ban|đội|nhóm|trung tâm)$/u;
function at(pattern, text2, from) {
  pattern.lastIndex = from;
  return pattern.test(text2) ? pattern.lastIndex : -1;
}
var letter = /[\p{L}\d]/u;
function headAt(text2, printed2, from) {
  const plural = at(PLURAL, text2, from);
  if (plural !== -1) return at(GROUP, text2, plural);
  const head = at(HEAD, text2, from);
  if (head !== -1) return head;
  return text2.startsWith("b\u1ED9 ", from) && /^bộ \p{Lu}/iu.test(printed2.slice(from, from + 4)) && printed2[from + 3] !== text2[from + 3] ? from + 2 : -1;
}
function verbAt(text2, printed2, from, anyCase = false) {
  if (!anyCase && printed2[from] !== text2[from]) return -1;
  return at(VERB, text2, from);
}
var LONGEST = 420;
function nameList(text2, printed2, from, to) {
  let head = headAt(text2, printed2, from);
  if (head === -1 || head > to) return null;
  const limit = Math.min(to, from + LONGEST);
  const names2 = [];
  let start2 = from;
  let end = head;
  let i = head;
  let body = bodyName(text2, start2, head);
  let inParentheses = false;
  const close = () => {
    if (end > start2) names2.push([start2, end]);
  };
  while (i < limit) {
    const c = text2[i] ?? "";
    if (inParentheses) {
      if (c === ")") inParentheses = false;
      i++;
      continue;
    }
    if (c === " ") {
      i++;
      continue;
    }
    if (c === "(") {
      if (text2.indexOf(")", i) === -1 || text2.indexOf(")", i) > limit) break;
      inParentheses = true;
      i++;
      continue;
    }
    if (c === ":") {
      close();
      return { names: names2, next: i, by: "colon" };
    }
    if (c === "." || c === ";" || c === '"' || c === ")" || c === "!" || c === "?") {
      if (c === "." && letter.test(text2[i + 1] ?? "")) {
        i++;
        continue;
      }
      close();
      return { names: names2, next: i, by: "stop" };
    }
    if (c === ",") {
      let j = i + 1;
      while (text2[j] === " ") j++;
      const nextHead = headAt(text2, printed2, j);
      const goesOn = nextHead !== -1 ? generic(text2, printed2, start2, j) : false;
      if (nextHead !== -1 && nextHead <= to && !goesOn) {
        close();
        start2 = j;
        head = nextHead;
        i = end = head;
        body = bodyName(text2, start2, head);
        continue;
      }
      if (nextHead === -1 && (verbAt(text2, printed2, j) !== -1 || at(PAUSE, text2, j) !== -1)) {
        close();
        return { names: names2, next: j, by: verbAt(text2, printed2, j) !== -1 ? "verb" : "pause" };
      }
      i = j;
      continue;
    }
    if (!letter.test(c)) {
      i++;
      continue;
    }
    let word = i;
    while (word < limit && (letter.test(text2[word] ?? "") || text2[word] === "/" && letter.test(text2[word + 1] ?? "") || text2[word] === "-" && letter.test(text2[word + 1] ?? ""))) word++;
    const capital2 = printed2[i] !== c;
    if (c === "v" && text2.startsWith("v\xE0 ", i) || text2.startsWith("c\xF9ng ", i) || text2.startsWith("& ", i)) {
      const j = text2.indexOf(" ", i) + 1;
      const nextHead = headAt(text2, printed2, j);
      if (nextHead !== -1 && nextHead <= to && !field(text2, start2, j)) {
        close();
        start2 = j;
        head = nextHead;
        i = end = head;
        body = bodyName(text2, start2, head);
        continue;
      }
      if (c === "v") {
        i = j;
        continue;
      }
    }
    if (!capital2 && !body) {
      if (verbAt(text2, printed2, i) !== -1 && !(text2.startsWith("t\u1ED5 ch\u1EE9c", i) && /(?:các|những|và|của) $/u.test(text2.slice(Math.max(0, i - 7), i)))) {
        close();
        return { names: names2, next: i, by: "verb" };
      }
      if (at(PAUSE, text2, i) !== -1 && !inName(text2, i)) {
        close();
        return { names: names2, next: i, by: "pause" };
      }
    }
    if (capital2 && /(?:tỉnh|xã|phường|huyện|thành phố) $/u.test(text2.slice(Math.max(0, i - 10), i)) && /^(?:tiểu ban|ủy ban|sở|ban|hội|phòng|tổ) /u.test(text2.slice(i, i + 9)) && !/(?:ủy viên|thành viên|thường trực|lãnh đạo|cơ quan)/u.test(text2.slice(start2, i))) {
      close();
      start2 = i;
      head = headAt(text2, printed2, i);
      i = end = head === -1 ? word : head;
      body = head !== -1 && bodyName(text2, start2, head);
      continue;
    }
    if (body) {
      const verb = at(VERB, text2, i);
      if (verb !== -1 && verb > word) word = verb;
      body = verb !== -1 && text2.startsWith("ch\u1EC9 \u0111\u1EA1o", i);
    } else if (/^(?:ban|tiểu ban|tổ|đoàn)$/u.test(text2.slice(i, word)) && !/lãnh đạo $/u.test(text2.slice(Math.max(0, i - 9), i))) body = true;
    end = i = word;
  }
  close();
  return { names: names2, next: Math.min(i, to), by: "end" };
}
function bodyName(text2, start2, head) {
  return BODY2.test(text2.slice(start2, head)) || /(?:^| )(?:các|những) ban$/u.test(text2.slice(start2, head));
}
function field(text2, start2, next) {
  return /^(?:phòng|ban|khoa|bộ phận) (?:[\p{L} –-]{1,40} )?(?:đoàn thể|hội|mặt trận) /u.test(text2.slice(start2, next)) && /^các hội(?! \p{L}+ (?:tỉnh|xã|huyện))/u.test(text2.slice(next));
}
function generic(text2, printed2, start2, next) {
  if (printed2[next] !== text2[next]) return false;
  if (at(PLURAL, text2, next) !== -1) return false;
  const level = at(LEVEL, text2, next);
  if (level === -1) return false;
  const name = text2.slice(start2, next).replace(/,\s*$/u, "");
  const lastWords = name.slice(Math.max(name.lastIndexOf(","), name.lastIndexOf("c\xE1c ") + 3) + 1).trim();
  return at(LEVEL, `${lastWords} `, 0) === lastWords.length || /(?:^| )các /u.test(name) && /^(?:đảng ủy|huyện ủy|thành ủy|thị ủy|chi bộ) /u.test(text2.slice(next));
}
function inName(text2, from) {
  return /^(?:có liên quan|có thẩm quyền|trong (?:tỉnh|huyện|xã|phường|ngành|khối|hệ thống|toàn)|trực thuộc|về (?:thông tin|dân tộc))/u.test(text2.slice(from, from + 16));
}
function duty(text2, printed2, from, to) {
  for (let i = from; i < to; ) {
    const c = text2[i] ?? "";
    if (!letter.test(c)) {
      i++;
      continue;
    }
    const end = verbAt(text2, printed2, i, true);
    if (end !== -1 && end <= to && !noun(text2, i)) return { at: i, end, role: roleOf(text2.slice(i, end)) };
    while (i < to && letter.test(text2[i] ?? "")) i++;
  }
  return null;
}
function noun(text2, from) {
  return /(?:các|những|công tác|việc|sự|của|được|chức năng|nhiệm vụ,?) $/u.test(text2.slice(Math.max(0, from - 12), from)) && !/(?:chức năng, nhiệm vụ,?) $/u.test(text2.slice(Math.max(0, from - 21), from));
}
function roleOf(verb) {
  for (const [role, verbs] of Object.entries(ROLE_VERBS)) if (verbs.includes(verb)) return role;
  return "leads";
}

// src/extract/citations.ts
var types = DOCUMENT_TYPES.map((type) => fold(type.name)).filter((name) => !["lu\u1EADt", "b\u1ED9 lu\u1EADt", "ph\xE1p l\u1EC7nh", "h\u1EE3p \u0111\u1ED3ng", "l\u1EC7nh"].includes(name));
var KIND = "(?: h\xE0nh \u0111\u1ED9ng| ph\u1ED1i h\u1EE3p| c\xF4ng t\xE1c| li\xEAn t\u1ECBch| li\xEAn ng\xE0nh| k\u1EBFt lu\u1EADn| khung| t\u1ED5ng th\u1EC3)?";
var TYPE_END = new RegExp(`(?:^|[^\\p{L}])((?:c\xE1c )?(?:${types.sort((a, b) => b.length - a.length).join("|")}|b\u1ED9 lu\u1EADt|ph\xE1p l\u1EC7nh|lu\u1EADt)${KIND})(?: s\u1ED1 ?:?)?\\s?$`, "u");
var TYPE_AT = new RegExp(`(?:${types.join("|")})${KIND}(?= |$)`, "uy");
var GROUP2 = "[A-Z\u0110\u01AF\u01A0\xC2\xCA\xD4][A-Za-z\u0110\u0111\u01AF\u01B0\u01A0\u01A1\xC2\xE2\xCA\xEA\xD4\xF4yi]{0,14}\\d{0,2}";
var NUMBER2 = new RegExp(`(?<![\\p{L}\\d/.-])(\\d{1,5}[a-z\u0111]?)((?: ?/ ?\\d{4})?) ?([/\u2013-]) ?(${GROUP2}(?: ?[/\u2013&.-] ?${GROUP2}){0,6}(?: (?:UBND|H\u0110ND|TU|TW)(?![\\p{L}]))?)`, "gu");
var BARE = /(\d{1,5}[a-zđ]?)(?: ?, ?| và |, và )$/u;
var JOINT = /^(?:\s?[,;]?\s?(?:và|hoặc|;|,)\s?)$/u;
var abbreviations = new Set(DOCUMENT_TYPES.flatMap((type) => type.abbreviations));
function symbol(year, letters) {
  const groups = letters.split(/[\s/–&.-]+/u);
  if (groups.some((group) => abbreviations.has(group) || /^(?:CTr\p{L}*|TTr|BCĐ|QH\d{1,2}|UBTVQH\d{0,2}|NQLT|CTPH|QCPH|KHLN|KHPH|KHLT|HDLN|HDLT)$/u.test(group))) return true;
  return groups.length > 1 && (year !== "" || /(?:UBND|HĐND|TU|TW|ĐU|CP|TTg|BNV|SNV|VP)/u.test(letters));
}
var ISSUER_STOP = /^(?:về|nhằm|trong|tại|để|đã|theo|từ|đến|gắn|đối|do|cho|có|được|là|vào|khi|sau|trước|trên|nay|này|với|giai đoạn|quy định|năm|nhiệm kỳ|thực hiện|ban hành|phê duyệt|triển khai|hướng dẫn|ngày|như|bằng|bảo đảm|tiếp tục|tới|còn|đồng thời|quyết định|sửa đổi|số|tiến hành|cụ thể hóa|xây dựng|phát động|tổ chức)(?![\p{L}])/u;
var STOP_CHAR = /[;.:“”"!?)–\n,]/u;
function issuerEnd(text2, printed2, from, to, between) {
  let end = from;
  let i = from;
  const limit = Math.min(to, from + 240);
  while (i < limit) {
    const c = text2[i] ?? "";
    if (c === " ") {
      i++;
      continue;
    }
    if (c === "(") {
      const close = text2.indexOf(")", i);
      if (!/^\((?:khóa|nhiệm kỳ|lần thứ) /u.test(text2.slice(i, i + 12)) || close === -1 || close > limit) break;
      end = i = close + 1;
      continue;
    }
    if (c === "," && between && /^, ?(?:\p{Lu})/u.test(printed2.slice(i, i + 3)) && headAt(text2, printed2, text2[i + 1] === " " ? i + 2 : i + 1) !== -1) {
      i++;
      continue;
    }
    if (c === "." && /^(?:tp|tx|tt|h|q|p|x)$/u.test(text2.slice(Math.max(from, i - 2), i).trim())) {
      i++;
      continue;
    }
    if (c === "-" && text2[i + 1] !== " " && text2[i - 1] !== " ") {
      i++;
      continue;
    }
    if (c === "-" && /^- \p{Lu}/u.test(printed2.slice(i, i + 3))) {
      i += 2;
      continue;
    }
    if (STOP_CHAR.test(c) || c === "-") break;
    if (i > from && ISSUER_STOP.test(text2.slice(i, i + 14)) && printed2[i] === c) break;
    if (i > from && printed2[i] === c && verbAt(text2, printed2, i) !== -1 && !/^(?:chỉ đạo|kiểm tra|tổ chức|thanh tra|thường trực|công tác)/u.test(text2.slice(i, i + 12))) break;
    if (text2.startsWith("v\xE0 ", i)) {
      TYPE_AT.lastIndex = i + 3;
      if (TYPE_AT.test(text2) || headAt(text2, printed2, i + 3) === -1 && printed2[i + 3] === text2[i + 3]) break;
      if (text2.startsWith("c\xE1c ", i + 3)) break;
    }
    while (i < limit && /[\p{L}\d/&]/u.test(text2[i] ?? "")) i++;
    if (i === end) i++;
    end = i;
    if (/^(?:này|trên|nêu trên)/u.test(text2.slice(i + 1, i + 9))) break;
  }
  while (end > from && /[\s,]/u.test(text2[end - 1] ?? "")) end--;
  return end;
}
function dateAfter(text2, from) {
  const lead2 = /^[\s,]{0,3}(?:\(?(?:ban hành |ký |được ban hành )?ngày ?|\((?=\d)|(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))/u.exec(text2.slice(from, from + 32));
  if (!lead2) return null;
  const at2 = from + lead2[0].length;
  const date = dateAt(text2, at2);
  if (!date) return null;
  const close = lead2[0].includes("(") && text2[date.end] === ")" ? 1 : 0;
  return { range: [date.start, date.end], value: iso(date), end: date.end + close };
}
function issuerAfter(text2, printed2, from, to) {
  const lead2 = /^[\s,]{0,3}(?:được |do )?(?:(của|giữa|do) )/u.exec(text2.slice(from, from + 16));
  if (!lead2) return null;
  const start2 = from + lead2[0].length;
  const end = issuerEnd(text2, printed2, start2, to, lead2[1] === "gi\u1EEFa");
  return end > start2 + 1 ? { range: [start2, end], end } : null;
}
function issuerBeyond(text2, printed2, from, to) {
  const lead2 = /^[\s,]{0,2}(?:và|,) /u.exec(text2.slice(from, from + 6));
  if (!lead2) return null;
  TYPE_AT.lastIndex = from + lead2[0].length;
  if (!TYPE_AT.test(text2)) return null;
  const rest = text2.slice(TYPE_AT.lastIndex, TYPE_AT.lastIndex + 70);
  const of = rest.indexOf(" c\u1EE7a ");
  if (of === -1 || /[,;.:\d]{1}(?<!\d)/u.test(rest.slice(0, of)) || / số /u.test(rest.slice(0, of + 1))) return null;
  return issuerAfter(text2, printed2, TYPE_AT.lastIndex + of, to);
}
function before2(text2, printed2, type) {
  const head = text2.slice(Math.max(0, type - 140), type);
  const verb = /(?:đã )?(?:ban hành|ký ban hành|ký|có|thông qua) (?:các )?$/u.exec(head);
  if (!verb) return null;
  const base = Math.max(0, type - 140);
  const day2 = head.lastIndexOf("ng\xE0y ", verb.index);
  if (day2 === -1) return null;
  const date = dateAt(text2, base + day2 + 5);
  if (!date || iso(date) === null) return null;
  const gap = /^[\s,]{1,3}/u.exec(text2.slice(date.end, date.end + 3));
  const start2 = date.end + (gap?.[0].length ?? 0);
  const end = base + verb.index;
  const name = text2.slice(start2, end).trimEnd();
  if (name.length < 4 || name.length > 90 || /[;.:]/u.test(name) || printed2[start2] === text2[start2]) return null;
  return { date: [date.start, date.end], dateValue: iso(date), issuer: [start2, start2 + name.length] };
}
var NAMED = /(?<![\p{L}])(bộ luật|luật|pháp lệnh) (?=[\p{L}])/gu;
var LAW = new RegExp(`(?:${[...LAW_NAMES].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}])`, "uy");
var LAW_STOP = /^(?:và|về|của|gắn|theo|để|năm|ngày|số|được|có|là|trong|tại|do|với|phù hợp|cho|này|đến|nhằm|hiện hành|quy định|các|cũng|mà|như|hoặc|liên quan|đã|mới|sửa đổi|có liên quan|đối|trên|trước|sau|từ|khi|bảo đảm|định|chơi|sư|gia)(?![\p{L}])/u;
function* named(text2, printed2, taken) {
  for (const match of text2.matchAll(NAMED)) {
    const start2 = match.index;
    if (match[1] === "lu\u1EADt" && text2.slice(Math.max(0, start2 - 3), start2) === "b\u1ED9 ") continue;
    if (/(?:pháp|kỷ|kỉ|phạm|theo) $/u.test(text2.slice(Math.max(0, start2 - 5), start2)) && printed2[start2] === text2[start2]) continue;
    if (printed2[start2] === text2[start2]) continue;
    const from = start2 + match[0].length;
    LAW.lastIndex = from;
    let end = from;
    if (LAW.test(text2)) end = LAW.lastIndex;
    else {
      for (let i = from; i < text2.length && i < from + 90; ) {
        const c = text2[i] ?? "";
        if (c === " ") {
          i++;
          continue;
        }
        if (!/[\p{L}]/u.test(c) || LAW_STOP.test(text2.slice(i, i + 11)) || i > from && printed2[i] === c && verbAt(text2, printed2, i) !== -1 && !/^(?:tổ chức|xây dựng|bảo vệ|quản lý|thực hiện)/u.test(text2.slice(i, i + 10))) break;
        while (i < text2.length && /[\p{L}]/u.test(text2[i] ?? "")) i++;
        end = i;
      }
    }
    if (end - from < 3) continue;
    let close = end;
    const year = /^(?: \(sửa đổi\))?,? năm \d{4}/u.exec(text2.slice(end, end + 24));
    if (year) close = end + year[0].length;
    if (taken(start2)) continue;
    yield {
      range: [start2, close],
      type: [start2, start2 + (match[1] ?? "").length],
      number: null,
      date: null,
      issuer: null,
      typeValue: sentence(printed2.slice(start2, start2 + (match[1] ?? "").length)),
      numberValue: null,
      nameValue: printed2.slice(start2, end),
      dateValue: null,
      issuerValue: null,
      word: true,
      listed: false
    };
  }
}
var sentence = (value) => value === "" ? value : (value[0] ?? "").toUpperCase() + value.slice(1);
function typed(printed2) {
  const word = printed2.replace(/^[Cc]ác\s+/u, "").trim();
  return sentence(word === word.toUpperCase() ? word.toLowerCase() : word);
}
function citations(text2, printed2) {
  const drafts = [];
  if (/\d/u.test(text2) && /[/–-]\s?[A-ZĐ]/u.test(printed2)) {
    for (const match of printed2.matchAll(NUMBER2)) {
      const start2 = match.index;
      let letters = match[4] ?? "";
      if (!symbol(match[2] ?? "", letters)) continue;
      if (/(?: | ?- ?)(?:UBND|HĐND|TU|TW)$/u.test(letters) && !/[-/–&](?:[\p{L}]+) (?:UBND|HĐND|TU|TW)$/u.test(letters) && / (?:UBND|HĐND|TU|TW)$/u.test(letters)) letters = letters.replace(/ (?:UBND|HĐND|TU|TW)$/u, "");
      const length = match[0].length - ((match[4] ?? "").length - letters.length);
      letters = letters.replace(/[.&–/-]+$/u, "");
      const number = [start2, start2 + length];
      const value = match[0].slice(0, length).replace(/ ?([/–-]) ?/gu, (_, mark) => mark === "\u2013" ? "-" : mark);
      const back = text2.slice(Math.max(0, start2 - 60), start2);
      const offset = Math.max(0, start2 - 60);
      const bare2 = [];
      let head = back;
      let first = start2;
      for (let serial = BARE.exec(head); serial; serial = BARE.exec(head)) {
        if (!/(?:^|[^\p{L}\d/.-])$/u.test(head.slice(0, serial.index)) || bare2.length > 20) break;
        const at2 = offset + serial.index;
        bare2.unshift({
          start: at2,
          end: at2 + (serial[1] ?? "").length,
          type: null,
          number: [at2, at2 + (serial[1] ?? "").length],
          numberValue: (serial[1] ?? "") + value.slice((match[1] ?? "").length),
          date: null,
          dateValue: null,
          issuer: null,
          word: true,
          listed: true
        });
        head = head.slice(0, serial.index);
        first = at2;
      }
      const type = TYPE_END.exec(head);
      const word = /(?:^| |:)số ?:?\s?$/u.test(head);
      const previous = drafts.at(-1);
      const joined = previous !== void 0 && type === null && JOINT.test(text2.slice(previous.end, first).replace(/số ?/u, ""));
      if (type === null && !joined) {
        const reversed = /(?:^|[^\p{L}])((?:các )?[\p{L} ]{4,30}?)(?:,? ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})? của ([\p{L} ]{4,60}) số ?:?\s?$/u.exec(head);
        if (!word && !abbreviations.has((match[4] ?? "").split(/[/–-]/u)[0] ?? "")) continue;
        if (!word && !reversed && bare2.length > 0) bare2.length = 0;
      }
      const typeStart = type ? offset + type.index + type[0].indexOf(type[1] ?? "") : null;
      const typeRange = typeStart === null ? null : [typeStart, typeStart + (type?.[1] ?? "").length];
      const own = {
        start: start2,
        end: start2 + length,
        type: typeRange,
        number,
        numberValue: value,
        date: null,
        dateValue: null,
        issuer: null,
        word: word || bare2.length > 0 || joined && (previous?.word ?? true),
        listed: joined
      };
      const group = [...bare2, own];
      const lead2 = group[0];
      if (lead2 && typeRange) lead2.start = typeRange[0];
      else if (lead2 && word && !joined) {
        const so = text2.lastIndexOf("s\u1ED1", first);
        lead2.start = so >= offset ? so : lead2.start;
      }
      for (const draft of bare2) {
        draft.type = typeRange ?? (joined ? previous?.type ?? null : null);
        draft.word = word;
      }
      if (joined) own.type = previous?.type ?? null;
      drafts.push(...group);
      const date = dateAfter(text2, own.end);
      if (date) {
        own.date = date.range;
        own.dateValue = date.value;
        own.end = date.end;
      }
      const issuer = issuerAfter(text2, printed2, own.end, text2.length) ?? issuerBeyond(text2, printed2, own.end, text2.length);
      if (issuer) {
        own.issuer = issuer.range;
        own.end = Math.max(own.end, issuer.end);
      }
      if (!date && issuer) {
        const late = dateAfter(text2, own.end);
        if (late) {
          own.date = late.range;
          own.dateValue = late.value;
          own.end = late.end;
        }
      }
      if (!issuer) {
        const rest = text2.slice(own.end, own.end + 220);
        const stop = rest.search(/[;.:]/u);
        const among = rest.indexOf(" gi\u1EEFa ");
        if (among !== -1 && (stop === -1 || among < stop) && /phối hợp|liên tịch|quy chế|chương trình/u.test(text2.slice(Math.max(0, lead2?.start ?? 0), own.number[0])) && !TYPE_WORD.test(rest.slice(0, among))) {
          const parties = issuerAfter(text2, printed2, own.end + among, text2.length);
          if (parties) own.issuer = parties.range;
        }
      }
      if (!date && typeRange) {
        const early = before2(text2, printed2, typeRange[0]);
        if (early) {
          own.date = early.date;
          own.dateValue = early.dateValue;
          own.issuer ??= early.issuer;
        }
      }
    }
    shared(drafts, text2);
  }
  const bareNumbers = withoutSymbol(text2, printed2, drafts);
  const all = [...drafts, ...bareNumbers].map((draft) => {
    const value = draft.type ? typed(printed2.slice(...draft.type)) : null;
    return {
      range: [draft.start, draft.end],
      type: draft.type,
      number: draft.number,
      date: draft.date,
      issuer: draft.issuer,
      typeValue: value,
      numberValue: draft.numberValue,
      nameValue: null,
      dateValue: draft.dateValue,
      issuerValue: draft.issuer ? printed2.slice(...draft.issuer) : null,
      word: draft.word,
      listed: draft.listed
    };
  });
  if (text2.includes("lu\u1EADt ") || text2.includes("ph\xE1p l\u1EC7nh ")) {
    const laws = [...named(text2, printed2, () => false)];
    for (const law of laws) {
      const own = all.find((found) => found.number !== null && found.range[0] >= law.range[0] && found.range[0] <= law.range[1] + 12 && (found.type === null || found.type[0] === law.range[0]) && /^[\s,]*(?:\(sửa đổi\) ?)?số ?:?\s*$/u.test(text2.slice(law.range[1], found.number[0])));
      if (!own) {
        if (!all.some((found) => found.range[0] <= law.range[0] && law.range[0] < (found.number?.[1] ?? 0))) all.push(law);
        continue;
      }
      all[all.indexOf(own)] = { ...own, range: [law.range[0], own.range[1]], type: law.type, typeValue: law.typeValue, nameValue: law.nameValue, word: true };
    }
    all.sort((a, b) => a.range[0] - b.range[0]);
  }
  return all;
}
var TYPE_WORD = new RegExp(`(?:${types.join("|")}) (?:s\u1ED1|[\\p{L} ]{0,20}gi\u1EEFa)`, "u");
var ONLY_SERIAL = new RegExp(`(?<![\\p{L}])(${types.join("|")}) s\u1ED1 ?(\\d{1,5}[a-z\u0111]?)(?= ng\xE0y|, ng\xE0y| c\u1EE7a)`, "gu");
function withoutSymbol(text2, printed2, drafts) {
  if (!text2.includes(" s\u1ED1 ")) return [];
  const found = [];
  for (const match of text2.matchAll(ONLY_SERIAL)) {
    const start2 = match.index;
    const serial = start2 + match[0].length - (match[2] ?? "").length;
    if (drafts.some((draft2) => draft2.start <= start2 && serial <= draft2.end)) continue;
    const draft = {
      start: start2,
      end: start2 + match[0].length,
      type: [start2, start2 + (match[1] ?? "").length],
      number: [serial, serial + (match[2] ?? "").length],
      numberValue: match[2] ?? "",
      date: null,
      dateValue: null,
      issuer: null,
      word: true,
      listed: false
    };
    const date = dateAfter(text2, draft.end);
    if (!date) continue;
    draft.date = date.range;
    draft.dateValue = date.value;
    draft.end = date.end;
    const issuer = issuerAfter(text2, printed2, draft.end, text2.length);
    if (issuer) {
      draft.issuer = issuer.range;
      draft.end = issuer.end;
    }
    found.push(draft);
  }
  return found;
}
function shared(drafts, text2) {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    if (!draft || !next) continue;
    const gap = text2.slice(draft.end, next.start);
    if (!/^\s?(?:,|và|, và|hoặc)?\s?(?:số )?$/u.test(gap)) continue;
    if (draft.issuer === null && next.issuer !== null) draft.issuer = next.issuer;
    if (draft.date === null && next.date !== null && (draft.listed || next.listed || draft.issuer === next.issuer)) {
      draft.date = next.date;
      draft.dateValue = next.dateValue;
    }
  }
}

// src/extract/deadlines.ts
var LIMIT = "(?:(?:ph\u1EA3i )?(?:ho\xE0n th\xE0nh|xong|th\u1EF1c hi\u1EC7n xong|ho\xE0n t\u1EA5t)(?: v\xE0 [\\p{L} ]{1,20}?)? tr\u01B0\u1EDBc|tr\u01B0\u1EDBc|ch\u1EADm nh\u1EA5t|mu\u1ED9n nh\u1EA5t|kh\xF4ng (?:mu\u1ED9n|ch\u1EADm|qu\xE1) (?:h\u01A1n )?|\u0111\u1EBFn h\u1EBFt|h\u1EBFt|(?:\u0111\u1EBFn|t\u1EDBi) tr\u01B0\u1EDBc|(?:ch\u1EADm nh\u1EA5t )?\u0111\u1EBFn)";
var TRIGGER = new RegExp([
  `(?<![\\p{L}])(?<by>${LIMIT}) ?(?:(?:l\xE0|v\xE0o|\u0111\u1EBFn|trong|h\u1EBFt|tr\u01B0\u1EDBc|cu\u1ED1i|:) ?){0,3}(?<cue>ng\xE0y|th\xE1ng|qu\xFD|n\u0103m|th\u1EE9 (?:hai|ba|t\u01B0|n\u0103m|s\xE1u|b\u1EA3y)|ch\u1EE7 nh\u1EADt|\\d{1,2} th\xE1ng cu\u1ED1i|(?=\\d{1,2} ?[/.-] ?\\d)|(?=\\d{1,2} th\xE1ng (?:cu\u1ED1i|\\d))|(?=\\d{1,2} (?:h\u1EB1ng|h\xE0ng)))`,
  "(?<![\\p{L}])(?<from>t\u1EEB(?: ng\xE0y| th\xE1ng| qu\xFD)?) ?(?=[\\div])",
  "(?<![\\p{L}])(?<within>trong(?: v\xF2ng)?) (?=th\xE1ng|qu\xFD|n\u0103m|tu\u1EA7n|\\d{1,2} (?:ng\xE0y|th\xE1ng|tu\u1EA7n)|ng\xE0y|h\u1ECDc k\u1EF3|d\u1ECBp)",
  "(?<![\\p{L}])(?<every>(?:\u0111\u1ECBnh k\u1EF3 )?(?:h\u1EB1ng|h\xE0ng) (?:ng\xE0y|tu\u1EA7n|th\xE1ng|qu\xFD|n\u0103m)|(?:\u0111\u1ECBnh k\u1EF3 )?m\u1ED7i (?:ng\xE0y|tu\u1EA7n|th\xE1ng|qu\xFD|n\u0103m)|(?:\u0111\u1ECBnh k\u1EF3 )?(?:\\d{1,2}|m\u1ED9t|hai|ba|s\xE1u) (?:th\xE1ng|tu\u1EA7n|qu\xFD|n\u0103m)(?=/l\u1EA7n| (?:m\u1ED9t|1|01|\xEDt nh\u1EA5t|t\u1ED1i thi\u1EC3u|h\u1ECDp|l\u1EA7n))|\u0111\u1ECBnh k\u1EF3 (?=\\d{1,2} th\xE1ng|s\xE1u th\xE1ng|\\d{1,2} tu\u1EA7n|th\xE1ng|qu\xFD|n\u0103m|[\\p{L} ]{0,30}))",
  "(?<![\\p{L}])(?<on>(?:v\xE0o )?ng\xE0y) ?(?=\\d|r\u1EB1m|m\xF9ng|m\u1ED3ng)",
  "(?<lunar>(?:r\u1EB1m|m\xF9ng \\d{1,2}|m\u1ED3ng \\d{1,2})(?: th\xE1ng (?:\\d{1,2}|gi\xEAng|ch\u1EA1p|[\\p{L}]{2,4}))?)",
  "(?<paren>\\()(?=\\d{1,2} ?[/.-] ?\\d)"
].join("|"), "gu");
var WEEKDAYS = { hai: "mon", ba: "tue", t\u01B0: "wed", n\u0103m: "thu", s\u00E1u: "fri", b\u1EA3y: "sat" };
var INTERVAL = { ng\u00E0y: "daily", tu\u1EA7n: "weekly", th\u00E1ng: "monthly", qu\u00FD: "quarterly", n\u0103m: "yearly" };
function filled(date, context, end) {
  const implied = [];
  const month2 = date.month ?? end?.month ?? null;
  if (month2 === null) return { value: null, implied, impossible: false };
  let year = date.year ?? end?.year ?? null;
  if (date.year === null && end?.year !== void 0 && end?.year !== null && end.month !== null && month2 > end.month) year = end.year - 1;
  if (year === null) {
    implied.push("year");
    if (!context.years) return { value: null, implied, impossible: month2 > 12 || date.day > lastDay(2024, Math.min(12, Math.max(1, month2))) };
    year = yearFor(month2, context.years);
  }
  const value = day(year, month2, date.day);
  return { value, implied, impossible: value === null };
}
var LUNAR_AFTER = /^[\s,]{0,2}(?:\(?(?:âm lịch|âl|al)\)?|năm [\p{L} ]{2,12} ?\(?âm lịch)/u;
function gloss(text2, printed2, at2) {
  const open = text2.lastIndexOf("(", at2);
  if (open === -1 || at2 - open > 120 || text2.indexOf(")", open) < at2) return false;
  const close = text2.indexOf(")", open);
  for (let i = open + 1; i < close; i++) {
    if (!/[\p{L}]/u.test(text2[i] ?? "") || /[\p{L}]/u.test(text2[i - 1] ?? "")) continue;
    if (verbAt(text2, printed2, i, true) !== -1) return false;
  }
  return /^\(?[\p{L}“"]/u.test(printed2.slice(open, open + 3)) && !/^\((?:định kỳ|hằng|hàng|mỗi|trước|từ|trong)/u.test(text2.slice(open, open + 9));
}
function others(text2, at2) {
  const head = text2.slice(Math.max(0, at2 - 42), at2);
  return /(?:kỷ niệm|chào mừng|thành lập|truyền thống|lần thứ \p{L}+|hưởng ứng|nhân dịp|nhân|kể từ|hiệu lực(?: thi hành)?|công văn|văn bản|sinh|giải phóng|quốc khánh|phụ nữ việt nam|nhà giáo việt nam|thương binh - liệt sĩ|thương binh, liệt sĩ|quốc tế \p{L}+(?: \p{L}+)?|tính đến|số liệu|thời điểm|ban hành)[ (]{1,2}(?:từ )?$/u.test(head);
}
var AGAINST_YEAR = /^\s?-\s?\d{1,2}[/.]\d{1,2}[/.]\d{4}/u;
function deadlines(text2, printed2, busy, context) {
  const found = [];
  let from = 0;
  let taken = 0;
  for (const match of text2.matchAll(TRIGGER)) {
    const at2 = match.index;
    if (at2 < from) continue;
    while (taken < busy.length && (busy[taken]?.[1] ?? 0) <= at2) taken++;
    const holder = busy[taken];
    if (holder && holder[0] <= at2 && at2 < holder[1]) continue;
    const piece = read(text2, printed2, match, context);
    if (!piece || piece.end <= piece.start) continue;
    found.push(piece);
    from = piece.end;
  }
  return found.map((piece) => ({
    range: [piece.start, piece.end],
    kind: piece.kind,
    date: piece.lunar ? null : piece.date ?? null,
    end: piece.lunar ? null : piece.until ?? null,
    rule: piece.rule ?? null,
    calendar: piece.lunar ? "lunar" : "solar",
    implied: piece.implied ?? [],
    impossible: piece.impossible ?? false
  }));
}
function read(text2, printed2, match, context) {
  const groups = match.groups ?? {};
  const start2 = match.index;
  const after3 = start2 + match[0].length;
  if (groups.by !== void 0) return byTime(text2, start2, after3, groups, context);
  if (groups.from !== void 0) return fromTo(text2, start2, after3, groups.from, context);
  if (groups.within !== void 0) return withinTime(text2, printed2, start2, after3);
  if (groups.every !== void 0) return recurring(text2, printed2, start2, after3, groups.every);
  if (groups.lunar !== void 0) {
    const end = LUNAR_AFTER.exec(text2.slice(after3, after3 + 30));
    const long = /tháng/u.test(groups.lunar);
    return end || long && /^(?:rằm|mùng|mồng)/u.test(groups.lunar) ? { start: start2, end: after3 + (end?.[0].length ?? 0), kind: "on", lunar: true } : null;
  }
  return onDate(text2, start2, after3, groups.paren !== void 0, context);
}
var MONTHLY = /^(\d{1,2}) ?(?:(?:của )?(?:hằng|hàng|mỗi) tháng|(?:của )?tháng (?:sau|tiếp theo|liền kề))/u;
var QUARTERLY = /^(\d{1,2})(?: hằng| hàng)? ?(?:của )?(?:tháng cuối (?:của )?(?:mỗi |hằng |hàng )?quý|(?:(?:hằng|hàng|mỗi) quý))/u;
var YEARLY = /^(\d{1,2})[/.](\d{1,2}) (?:hằng|hàng|mỗi) năm|^(\d{1,2}) tháng (\d{1,2}) (?:hằng|hàng|mỗi) năm/u;
function again(text2, at2) {
  const rest = text2.slice(at2, at2 + 48);
  const monthly = MONTHLY.exec(rest);
  if (monthly) return { rule: `monthly:${Number(monthly[1])}`, end: at2 + monthly[0].length };
  const quarterly = QUARTERLY.exec(rest);
  if (quarterly) return { rule: quarterly[0].includes("th\xE1ng cu\u1ED1i") ? `quarterly:last-month:${Number(quarterly[1])}` : `quarterly:${Number(quarterly[1])}`, end: at2 + quarterly[0].length };
  const yearly = YEARLY.exec(rest);
  if (yearly) {
    const [d, m] = [yearly[1] ?? yearly[3], yearly[2] ?? yearly[4]];
    return { rule: `yearly:${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`, end: at2 + yearly[0].length };
  }
  return null;
}
function byTime(text2, start2, after3, groups, context) {
  const limit = groups.by ?? "";
  const cue = groups.cue ?? "";
  if (/^(?:đến|tới|hết|không)/u.test(limit) && /(?:từ|kể từ)[^.;]{0,30}$/u.test(text2.slice(Math.max(0, start2 - 34), start2))) return null;
  let at2 = after3;
  while (text2[at2] === " ") at2++;
  if (/^(?:thứ|chủ)/u.test(cue)) return null;
  if (cue === "ng\xE0y" || cue === "") {
    const turn = again(text2, at2);
    if (turn) return { start: start2, end: turn.end, kind: "recurring", rule: turn.rule };
    const date = dateAt(text2, at2);
    if (!date) return null;
    const lunar = LUNAR_AFTER.exec(text2.slice(date.end, date.end + 24));
    if (lunar) return { start: start2, end: date.end + lunar[0].length, kind: "by", lunar: true };
    if (limit === "\u0111\u1EBFn" && cue === "" && date.year === null) return null;
    const value = filled(date, context);
    return { start: start2, end: date.end, kind: "by", date: value.value, implied: value.implied, impossible: value.impossible };
  }
  if (cue === "n\u0103m") {
    const year = /^ ?(\d{4})(?![\d-])/u.exec(text2.slice(at2 - 1, at2 + 6));
    if (!/hết|trước|chậm nhất|muộn nhất/u.test(text2.slice(start2, after3))) return null;
    if (!year || !/hết/u.test(text2.slice(start2, after3))) return year && /trước|chậm|muộn/u.test(limit) ? { start: start2, end: at2 - 1 + year[0].length, kind: "by", date: `${year[1]}-${limit.startsWith("tr\u01B0\u1EDBc") ? "01-01" : "12-31"}` } : null;
    return { start: start2, end: at2 - 1 + year[0].length, kind: "by", date: `${year[1]}-12-31` };
  }
  const months = monthsAt(text2.slice(after3 - cue.length, after3 + 40));
  if (!months || !context.years) return null;
  if (limit === "\u0111\u1EBFn") return null;
  const span2 = resolved(months.months, context.years);
  const before3 = limit.endsWith("tr\u01B0\u1EDBc") && !/hết|cuối/u.test(text2.slice(start2, after3));
  return { start: start2, end: after3 - cue.length + months.length, kind: "by", date: before3 ? span2.start : span2.end, implied: months.months.year === null ? ["year"] : [] };
}
function fromTo(text2, start2, after3, word, context) {
  if (/kể $/u.test(text2.slice(Math.max(0, start2 - 3), start2)) || others(text2, start2)) return null;
  let at2 = after3;
  while (text2[at2] === " ") at2++;
  if (/tháng|quý/u.test(word)) {
    const unit = word.includes("th\xE1ng") ? "th\xE1ng" : "qu\xFD";
    const first2 = monthsAt(text2.slice(after3 - unit.length - (text2[after3 - 1] === " " ? 1 : 0), after3 + 60).trimStart());
    const head = text2.slice(start2 + 3, start2 + 70);
    const range = new RegExp(`^ ?${unit} (\\d{1,2}|[iv]{1,3})(?:[/.](\\d{4})| n\u0103m (\\d{4}))? (?:\u0111\u1EBFn|t\u1EDBi)(?: h\u1EBFt)? (?:${unit} )?(\\d{1,2}|[iv]{1,3})(?:[/.](\\d{4})| n\u0103m (\\d{4}))?(?![\\p{L}\\d])`, "u").exec(head);
    if (!range || !context.years) return first2 && range ? null : null;
    const number = (value) => roman(value) ?? Number(value);
    const [a, b] = [number(range[1] ?? ""), number(range[4] ?? "")];
    const endYear = range[5] ?? range[6];
    const startYear = range[2] ?? range[3];
    const [from, to] = unit === "th\xE1ng" ? [a, b] : [a * 3 - 2, b * 3];
    if (!(from >= 1 && to <= 12)) return null;
    const y2 = endYear ? Number(endYear) : startYear ? Number(startYear) : yearFor(to, context.years);
    const y1 = startYear ? Number(startYear) : from > to ? y2 - 1 : endYear ? y2 : yearFor(from, context.years);
    return { start: start2, end: start2 + 3 + range[0].length, kind: "range", date: day(y1, from, 1), until: day(y2, to, lastDay(y2, to)), implied: endYear || startYear ? [] : ["year"] };
  }
  const first = dateAt(text2, at2) ?? dayOnly(text2, at2);
  if (!first) return null;
  const link = /^ ?(?:(?:đến|tới)(?: hết)?|-)(?: ngày)? ?/u.exec(text2.slice(first.end, first.end + 20));
  const second = link ? dateAt(text2, first.end + link[0].length) : null;
  if (!link || !second) return null;
  return spanOf(text2, start2, first, second, context);
}
function dayOnly(text2, at2) {
  const match = /^(\d{1,2})(?= ?(?:đến|tới|-))/u.exec(text2.slice(at2, at2 + 6));
  return match ? { day: Number(match[1]), month: null, year: null, start: at2, end: at2 + match[0].length } : null;
}
function spanOf(text2, start2, first, second, context) {
  const lunar = LUNAR_AFTER.exec(text2.slice(second.end, second.end + 24));
  if (lunar) return { start: start2, end: second.end + lunar[0].length, kind: "range", lunar: true };
  if (first.year !== null && second.year !== null && second.year - first.year > 2) return null;
  const a = filled(first, context, second);
  const b = filled(second, context);
  return { start: start2, end: second.end, kind: "range", date: a.value, until: b.value, implied: b.implied, impossible: a.impossible || b.impossible };
}
function withinTime(text2, printed2, start2, after3) {
  const rest = text2.slice(after3, after3 + 60);
  const vong = /^(\d{1,3}) (?:ngày|tháng|tuần|giờ)(?: làm việc)?(?! \p{L}+ năm)/u.exec(rest);
  if (vong && /vòng/u.test(text2.slice(start2, after3))) return { start: start2, end: after3 + vong[0].length, kind: "within" };
  if (/^năm/u.test(rest)) {
    if (!/(?:^|[.;:,(] ?)$/u.test(text2.slice(Math.max(0, start2 - 2), start2))) return null;
    const year = /^năm(?: học)?(?: (\d{4}(?: ?- ?\d{4})?))?(?! sau| qua| trước)/u.exec(rest);
    return year ? { start: start2, end: after3 + year[0].length, kind: "within" } : null;
  }
  const week = /^tuần (?:thứ )?(?:\d|i{1,3}v?|đầu|cuối|một|hai|ba|tư|nhất)(?: (?:của )?tháng \d{1,2}(?:\/\d{4}| năm \d{4})?)?/u.exec(rest);
  if (week) return { start: start2, end: after3 + week[0].length, kind: "within" };
  const term = /^học kỳ (?:i{1,2}|1|2)(?: năm học \d{4} ?- ?\d{4})?/u.exec(rest);
  if (term) return { start: start2, end: after3 + term[0].length, kind: "within" };
  const months = monthsAt(rest);
  if (months) {
    if (gloss(text2, printed2, start2)) return null;
    return { start: start2, end: after3 + months.length, kind: "within" };
  }
  const onDay = /^ngày /u.exec(rest);
  if (onDay && dateAt(text2, after3 + 5)) return null;
  return null;
}
function recurring(text2, printed2, start2, after3, words4) {
  if (words4 === "\u0111\u1ECBnh k\u1EF3 " || words4 === "\u0111\u1ECBnh k\u1EF3") {
    const count2 = /^(?:(\d{1,2}|sáu|ba) (tháng|tuần|quý|năm)|(tháng|quý|năm)(?! (?:\d|i|v|nay)))(?: ?\/ ?lần| (?:một|1|01) lần)?/u.exec(text2.slice(after3, after3 + 30));
    const next = again(text2, /^(?:vào )?(?:ngày |trước ngày )/u.test(text2.slice(after3, after3 + 16)) ? after3 + (/^(?:vào )?(?:ngày |trước ngày )/u.exec(text2.slice(after3, after3 + 16))?.[0].length ?? 0) : after3);
    if (next) return { start: start2, end: next.end, kind: "recurring", rule: next.rule };
    const meets = /(?:họp|giao ban|chế độ|báo cáo|kiểm tra|theo|nề nếp|sinh hoạt) $/u.test(text2.slice(Math.max(0, start2 - 9), start2));
    if (!count2) return meets && /^quý (?:[iv\d])/u.test(text2.slice(after3, after3 + 6)) ? null : { start: start2, end: start2 + 7, kind: "recurring", rule: null };
    const n = count2[3] ? 1 : count2[1] === "s\xE1u" ? 6 : count2[1] === "ba" ? 3 : Number(count2[1]);
    return { start: start2, end: after3 + count2[0].length, kind: "recurring", rule: every(n, count2[2] ?? count2[3] ?? "th\xE1ng") };
  }
  if (/(?:hằng|hàng) năm$/u.test(words4) && gloss(text2, printed2, start2)) return null;
  const counted = /^(\d{1,2}|một|hai|ba|sáu) (tháng|tuần|quý|năm)$/u.exec(words4.replace("\u0111\u1ECBnh k\u1EF3 ", ""));
  if (counted) {
    const lead2 = counted[1] ?? "1";
    const n = { m\u1ED9t: 1, hai: 2, ba: 3, s\u00E1u: 6 }[lead2] ?? Number(lead2);
    const tail3 = /^(?:\/lần| (?:một|1|01) lần| (?:ít nhất|tối thiểu|họp) (?:\d{1,2}|một|hai) (?:lần|ngày|buổi|kỳ|cuộc))/u.exec(text2.slice(after3, after3 + 24));
    return tail3 ? { start: clause(text2, start2), end: after3 + tail3[0].length, kind: "recurring", rule: every(n, counted[2] ?? "th\xE1ng") } : null;
  }
  const unit = words4.slice(words4.lastIndexOf(" ") + 1);
  let rule3 = INTERVAL[unit] ?? null;
  if (rule3 === "daily") return null;
  let begin = start2;
  const head = text2.slice(Math.max(0, start2 - 60), start2);
  const offset = Math.max(0, start2 - 60);
  const dayBefore = /(?:(?:xong )?trước |chậm nhất (?:là |vào |trong )?|vào )?ngày (\d{1,2}),? ?$/u.exec(head);
  if (dayBefore && unit === "th\xE1ng") {
    rule3 = `monthly:${Number(dayBefore[1])}`;
    begin = offset + dayBefore.index;
  }
  const weekday = unit === "tu\u1EA7n" ? /(?:vào )?(?:(?:sáng|chiều|tối) )?(?:thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật) $/u.exec(head) : null;
  if (weekday) {
    rule3 = `weekly:${weekday[1] ? WEEKDAYS[weekday[1]] : "sun"}`;
    begin = offset + weekday.index;
  }
  let end = after3;
  const tail2 = /^,? (?:vào |trước |chậm nhất (?:là |vào )?)?ngày (\d{1,2})(?![\d/.])(?! tháng)/u.exec(text2.slice(after3, after3 + 36));
  if (tail2 && unit === "th\xE1ng" && rule3 === "monthly") {
    rule3 = `monthly:${Number(tail2[1])}`;
    end = after3 + tail2[0].length;
  }
  return { start: begin, end, kind: "recurring", rule: rule3 };
}
function clause(text2, start2) {
  const at2 = text2.lastIndexOf("\u0111\u1ECBnh k\u1EF3", start2);
  return at2 !== -1 && start2 - at2 < 40 && !/[.;,(]/u.test(text2.slice(at2, start2)) ? at2 : start2;
}
function every(n, unit) {
  if (unit === "tu\u1EA7n") return n === 1 ? "weekly" : null;
  if (unit === "qu\xFD") return n === 1 ? "quarterly" : n === 2 ? "half-yearly" : null;
  if (unit === "n\u0103m") return n === 1 ? "yearly" : null;
  return n === 1 ? "monthly" : n === 3 ? "quarterly" : n === 6 ? "half-yearly" : n === 12 ? "yearly" : null;
}
function onDate(text2, start2, after3, parenthesis, context) {
  let at2 = after3;
  while (text2[at2] === " ") at2++;
  const turn = again(text2, at2);
  if (turn && !parenthesis) return { start: start2, end: turn.end, kind: "recurring", rule: turn.rule };
  const begin = parenthesis ? start2 + 1 : start2;
  const lone = dayOnly(text2, at2);
  const first = lone ?? dateAt(text2, at2);
  if (!first) return null;
  const link = /^ ?(?:-|đến|tới|và)(?: ngày)? ?/u.exec(text2.slice(first.end, first.end + 12));
  const second = link && link[0].trim() !== "v\xE0" ? dateAt(text2, first.end + link[0].length) : null;
  if (second) {
    if (AGAINST_YEAR.test(text2.slice(first.end, first.end + 16)) && first.year !== null && second.year !== null && second.year - first.year > 1) return null;
    if (others(text2, start2)) return null;
    return spanOf(text2, begin, first, second, context);
  }
  if (lone) return null;
  const lunar = LUNAR_AFTER.exec(text2.slice(first.end, first.end + 24));
  if (lunar) return { start: begin, end: first.end + lunar[0].length, kind: "on", lunar: true };
  if (others(text2, start2)) return null;
  if (parenthesis && first.year === null) return null;
  if (first.year === null && !text2.startsWith("v\xE0o", start2)) return null;
  if (first.year !== null && context.years && (first.year < context.years.year - 2 || first.year > context.years.yearEnd + 3)) return null;
  const value = filled(first, context);
  return { start: begin, end: first.end, kind: "on", date: value.value, implied: value.implied, impossible: value.impossible };
}
function cellDeadline(text2, printed2, context) {
  const found = deadlines(text2, printed2, [], context);
  if (found.length > 0) return found;
  const lead2 = /^[\s(]*(?:trong )?/u.exec(text2)?.[0].length ?? 0;
  const whole = (kind, end, date2) => [
    { range: [lead2, end], kind, date: date2, end: null, rule: null, calendar: "solar", implied: [], impossible: false }
  ];
  const months = monthsAt(text2.slice(lead2));
  if (months) return whole("within", lead2 + months.length, null);
  const date = dateAt(text2, lead2);
  if (date) {
    const value = filled(date, context);
    return [{ ...whole("by", date.end, value.value)[0], implied: value.implied, impossible: value.impossible }];
  }
  return [];
}

// src/extract/units.ts
var DIRECTIVE = /(?:giao(?: nhiệm vụ)?(?: trách nhiệm)?(?: cho)?|đề nghị|yêu cầu|phân công|ủy quyền(?: cho)?|trách nhiệm của|nhiệm vụ của|đối với) /uy;
var LEAD_IN = /(?:căn cứ|trên cơ sở|theo|hằng|hàng|định kỳ|trước|trong|sau|khi|từ|ngay|để|nhằm|chậm nhất|đối với|với|mỗi|tùy|bám sát|vào|riêng|đến|cuối|đầu|ngày|tháng|quý|năm) /uy;
var LABELLED = /(?:(?:đơn vị|cơ quan|bộ phận|người|cá nhân)(?: (?:chủ trì|thực hiện|phối hợp|phụ trách|tham mưu|chịu trách nhiệm))+(?: (?:thực hiện|chính))?|(?:đồng )?chủ trì|phối hợp(?: với| thực hiện)?|phụ trách|tham mưu|thực hiện|do|giao|theo dõi|chỉ đạo) ?:? ?/uy;
var WITH = /^(?:,? ?(?:và )?)?(?:phối hợp|phối kết hợp)(?: chặt chẽ| tốt| kịp thời| thường xuyên| đồng bộ)?(?: với| cùng(?: với)?)? /u;
function test(pattern, text2, at2) {
  pattern.lastIndex = at2;
  return pattern.test(text2) ? pattern.lastIndex : -1;
}
function sentenceEnd(text2, from) {
  for (let i = from; i < text2.length; i++) {
    const c = text2[i];
    if (c === ";" || c === "?" || c === "!") return i;
    if (c === "." && (i + 1 >= text2.length || text2[i + 1] === " " || text2[i + 1] === "/") && !/(?:^|[\s(])(?:tp|tt|tx|q|p|h|st|đ)$/u.test(text2.slice(Math.max(0, i - 3), i))) return i;
  }
  return text2.length;
}
function labelRole(words4) {
  if (words4.includes("ph\u1ED1i h\u1EE3p")) return "coordinates";
  if (words4.includes("tham m\u01B0u")) return "advises";
  if (words4.includes("theo d\xF5i")) return "monitors";
  if (words4.includes("ch\u1EC9 \u0111\u1EA1o")) return "directs";
  if (words4.includes("ch\u1EE7 tr\xEC")) return "leads";
  if (words4.includes("th\u1EF1c hi\u1EC7n")) return "executes";
  return "leads";
}
function gatherer() {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  return {
    found,
    add: ({ printed: printed2 }, list, role) => {
      for (const [from, to] of list) {
        const raw = printed2.slice(from, to);
        const name = raw.replace(/\s*\([^)]*\)/gu, "").replace(/\s+/gu, " ").replace(/[\s,;:.-]+$/u, "").trim();
        if (name.length < 2) continue;
        const id = key(name).replace(/^(?:các|những|toàn thể) /u, "");
        if (seen.has(id)) continue;
        seen.add(id);
        found.push({ range: [from, from + raw.trimEnd().length], name, role });
      }
    }
  };
}
function clause2(source2, list, to, gather, directed) {
  const { text: text2, printed: printed2 } = source2;
  let at2 = list.next;
  if (list.by === "colon") at2++;
  while (text2[at2] === " " || text2[at2] === ",") at2++;
  if (list.by === "stop" || list.by === "end") {
    if (!directed) return false;
    gather.add(source2, list.names, "leads");
    return true;
  }
  const verb = duty(text2, printed2, at2, to);
  if (!verb) {
    if (list.by === "colon" || directed) gather.add(source2, list.names, "leads");
    return list.by === "colon" || directed;
  }
  if (list.by === "pause" && /^(?:về|với|cùng|từ|bằng|gồm|đã|đang)(?!\p{L})/u.test(text2.slice(at2, at2 + 6)) && !directed) return false;
  let role = verb.role;
  const first = WITH.exec(text2.slice(verb.at, to));
  if (role === "coordinates" && first) {
    const partners = nameList(text2, printed2, verb.at + first[0].length, to);
    let next = verb.at + first[0].length;
    if (partners) next = partners.next;
    const then = duty(text2, printed2, next, to);
    role = then === null ? partners ? "leads" : "coordinates" : then.role === "coordinates" ? "leads" : then.role;
    gather.add(source2, list.names, role);
    if (partners) gather.add(source2, partners.names, "coordinates");
    return true;
  }
  if (role === "coordinates") {
    const then = duty(text2, printed2, verb.end, to);
    role = then === null ? "coordinates" : then.role === "coordinates" ? "leads" : then.role;
  }
  gather.add(source2, list.names, role);
  partner(source2, verb.end, to, gather);
  return true;
}
function partner(source2, from, to, gather) {
  const { text: text2, printed: printed2 } = source2;
  for (let at2 = text2.indexOf("ph\u1ED1i h\u1EE3p", from); at2 !== -1 && at2 < to; at2 = text2.indexOf("ph\u1ED1i h\u1EE3p", at2 + 8)) {
    const lead2 = /^phối hợp(?: chặt chẽ| tốt| kịp thời)?(?: với| cùng(?: với)?)? /u.exec(text2.slice(at2, at2 + 40));
    if (!lead2) continue;
    const partners = nameList(text2, printed2, at2 + lead2[0].length, to);
    if (partners) {
      gather.add(source2, partners.names, "coordinates");
      return;
    }
  }
}
function parentheses(source2, from, to, final, gather) {
  const { text: text2, printed: printed2 } = source2;
  let any = false;
  let at2 = from;
  while (at2 < to) {
    let end = at2;
    let depth2 = 0;
    for (; end < to; end++) {
      const c = text2[end];
      if (c === "(") depth2++;
      else if (c === ")") depth2--;
      else if (depth2 === 0 && (c === ";" || c === "." && text2[end + 1] === " ")) break;
    }
    while (text2[at2] === " ") at2++;
    const label = test(LABELLED, text2, at2);
    const words4 = label === -1 ? "" : text2.slice(at2, label);
    let begin = label !== -1 && headAt(text2, printed2, label) !== -1 ? label : at2;
    const directive = test(DIRECTIVE, text2, at2);
    if (directive !== -1 && headAt(text2, printed2, directive) !== -1) begin = directive;
    const list = nameList(text2, printed2, begin, end);
    if (list && begin === label && words4 !== "" && !/^(?:giao|do)/u.test(words4)) {
      gather.add(source2, list.names, labelRole(words4));
      partner(source2, list.next, end, gather);
      any = true;
    } else if (list && (list.by === "verb" || list.by === "pause") && (list.by === "verb" || final)) {
      const trailing = tail(source2, list, end, gather);
      any = trailing || clause2(source2, list, end, gather, false) || any;
      const verb = duty(text2, printed2, list.next, end);
      if (verb && verb.role === "directs") {
        const inner = nameList(text2, printed2, verb.end + 1, end);
        if (inner && inner.by === "verb") clause2(source2, inner, end, gather, false);
      }
    } else if (list && (list.by === "end" || list.by === "stop") && list.next >= end - 1 && final) {
      gather.add(source2, list.names, "assigned");
      any = true;
    }
    at2 = end + 1;
  }
  return any;
}
function tail(source2, list, end, gather) {
  const rest = source2.text.slice(list.next, end).trim();
  if (!/^(?:phụ trách|chịu trách nhiệm|đảm nhiệm)$/u.test(rest)) return false;
  gather.add(source2, list.names, "leads");
  return true;
}
var FINAL = /^\)?[\s.;,/”"]*$/u;
function taskUnits(text2, printed2, paragraphs) {
  const source2 = { text: text2, printed: printed2 };
  const gather = gatherer();
  const starts2 = new Set(paragraphs);
  let at2 = 0;
  let guard = 0;
  while (at2 < text2.length) {
    while (at2 < text2.length && /[\s"“”'*.;!?/)(-]/u.test(text2[at2] ?? "")) at2++;
    if (at2 >= text2.length) break;
    const end = sentenceEnd(text2, at2);
    sentence2(source2, at2, Math.max(at2 + 1, end), starts2.has(at2), paragraphs, gather);
    at2 = Math.max(end, at2) + 1;
    if (++guard > 4e3) break;
  }
  for (let open = text2.indexOf("("); open !== -1; open = text2.indexOf("(", open + 1)) {
    const close = matching(text2, open);
    if (close === -1) break;
    const after3 = text2.slice(close, close + 8);
    const closes = FINAL.test(text2.slice(close, Math.min(text2.length, close + 12))) && close + 12 >= text2.length;
    if (closes || /^\)\s?[.;]/u.test(after3)) parentheses(source2, open + 1, close, closes || FINAL.test(after3), gather);
    open = close;
  }
  return gather.found;
}
function matching(text2, open) {
  let depth2 = 0;
  const limit = Math.min(text2.length, open + 1200);
  for (let i = open; i < limit; i++) {
    if (text2[i] === "(") depth2++;
    else if (text2[i] === ")" && --depth2 === 0) return i;
  }
  return -1;
}
function sentence2(source2, from, to, heads, paragraphs, gather) {
  const { text: text2, printed: printed2 } = source2;
  const directive = test(DIRECTIVE, text2, from);
  if (directive !== -1 && directive <= to) {
    const list = nameList(text2, printed2, directive, to);
    if (list) {
      const next = paragraphs.find((start2) => start2 > from && start2 >= list.next);
      const limit = list.by === "end" || list.by === "stop" ? sentenceEnd(text2, next ?? to) : to;
      if ((list.by === "end" || list.by === "stop") && next !== void 0 && next - list.next < 4) {
        const verb = duty(text2, printed2, next, limit);
        gather.add(source2, list.names, verb && verb.role !== "coordinates" ? verb.role : "leads");
        return;
      }
      if (clause2(source2, list, to, gather, !/^(?:trách nhiệm|nhiệm vụ|đối)/u.test(text2.slice(from, from + 12)))) return;
    }
  }
  if (heads || from === 0) {
    const below2 = paragraphs.find((start2) => start2 > from);
    const limit = below2 === void 0 ? to : Math.min(to, below2 - 1);
    const list = nameList(text2, printed2, from, limit);
    if (list && list.by === "end" && below2 !== void 0 && list.next >= below2 - 2) {
      const verb = duty(text2, printed2, below2, sentenceEnd(text2, below2));
      gather.add(source2, list.names, verb === null || verb.role === "coordinates" ? after2(source2, verb, sentenceEnd(text2, below2)) : verb.role);
      partner(source2, below2, sentenceEnd(text2, below2), gather);
      return;
    }
  }
  const label = test(LABELLED, text2, from);
  if (label !== -1 && text2.slice(from, label).includes(":")) {
    const list = nameList(text2, printed2, label, to);
    if (list) {
      gather.add(source2, list.names, labelRole(text2.slice(from, label)));
      return;
    }
  }
  const subject2 = nameList(text2, printed2, from, to);
  if (subject2) {
    if (clause2(source2, subject2, to, gather, false)) return;
  }
  if (test(LEAD_IN, text2, from) !== -1) {
    let tries = 0;
    for (let comma = text2.indexOf(",", from); comma !== -1 && comma < to && tries < 4; comma = text2.indexOf(",", comma + 1), tries++) {
      let begin = comma + 1;
      while (text2[begin] === " ") begin++;
      const late = test(DIRECTIVE, text2, begin);
      const list = nameList(text2, printed2, late === -1 ? begin : late, to);
      if (list && (list.by === "verb" || list.by === "pause") && clause2(source2, list, to, gather, false)) return;
    }
  }
  for (let giao = text2.indexOf(" giao ", from); giao !== -1 && giao < to; giao = text2.indexOf(" giao ", giao + 5)) {
    if (!/[,;:.]$/u.test(text2.slice(from, giao).trimEnd())) continue;
    const begin = test(DIRECTIVE, text2, giao + 1);
    const list = begin === -1 ? null : nameList(text2, printed2, begin, to);
    if (list && list.by === "verb") clause2(source2, list, to, gather, true);
  }
}
function after2(source2, verb, to) {
  if (verb === null) return "leads";
  const lead2 = WITH.exec(source2.text.slice(verb.at, to));
  const partners = lead2 ? nameList(source2.text, source2.printed, verb.at + lead2[0].length, to) : null;
  const then = duty(source2.text, source2.printed, partners?.next ?? verb.end, to);
  return then === null || then.role === "coordinates" ? "leads" : then.role;
}
function cellUnits(printed2, role) {
  const gather = gatherer();
  const text2 = fold(printed2);
  const source2 = { text: text2, printed: printed2 };
  let at2 = 0;
  while (at2 < text2.length) {
    while (at2 < text2.length && /[\s,;.\-–+•:]/u.test(text2[at2] ?? "")) at2++;
    if (at2 >= text2.length) break;
    const label = test(LABELLED, text2, at2);
    if (label !== -1 && text2.slice(at2, label).includes(":")) at2 = label;
    const list = nameList(text2, printed2, at2, text2.length);
    if (list && list.by !== "verb" && list.by !== "pause") {
      gather.add(source2, list.names, role);
      at2 = Math.max(list.next, at2 + 1);
      continue;
    }
    let end = at2;
    while (end < text2.length && !/[,;]/u.test(text2[end] ?? "") && !text2.startsWith("<br", end)) end++;
    gather.add(source2, [[at2, end]], role);
    at2 = text2.startsWith("<br", end) ? text2.indexOf(">", end) + 1 || text2.length : end + 1;
  }
  return gather.found;
}
function headingUnits(printed2) {
  const text2 = fold(printed2);
  const gather = gatherer();
  const directive = test(DIRECTIVE, text2, 0);
  const list = nameList(text2, printed2, directive === -1 ? 0 : directive, text2.length);
  if (!list || list.by !== "end" && list.by !== "colon" && list.by !== "stop") return [];
  if (/[^\s:.;)]/u.test(text2.slice(list.next))) return [];
  gather.add({ text: text2, printed: printed2 }, list.names, "leads");
  return gather.found;
}
function firstRole(printed2) {
  const text2 = fold(printed2);
  const verb = duty(text2, printed2, 0, sentenceEnd(text2, 0));
  return verb === null ? "leads" : verb.role === "coordinates" ? after2({ text: text2, printed: printed2 }, verb, sentenceEnd(text2, 0)) : verb.role;
}

// src/extract/roles.ts
function place(text2, word) {
  for (let at2 = text2.indexOf(word); at2 !== -1; at2 = text2.indexOf(word, at2 + 1)) {
    if (!/\p{L}/u.test(text2[at2 - 1] ?? " ") && !/\p{L}/u.test(text2[at2 + word.length] ?? " ")) return at2;
  }
  return -1;
}
function topRole(heading2) {
  const text2 = fold(heading2.slice(0, 200));
  let best = null;
  for (const [role, words4] of Object.entries(SECTION_ROLES)) {
    for (const word of words4) {
      const at2 = place(text2, word);
      if (at2 === -1) continue;
      if (best === null || at2 < best.at || at2 === best.at && word.length > best.length) best = { at: at2, length: word.length, role };
    }
  }
  if (best?.role === "orientation" && /(?:tổ chức thực hiện|phân công (?:nhiệm vụ|trách nhiệm|thực hiện)|trách nhiệm)/u.test(text2) && !/giải pháp/u.test(text2)) return "implementation";
  return best?.role ?? null;
}
function subRole(heading2, above2) {
  const text2 = fold(heading2.slice(0, 120));
  if (/^(?:\p{L}+ ){0,2}(?:mục đích|yêu cầu|mục tiêu|chỉ tiêu|quan điểm|phương châm|nguyên tắc)(?!\p{L})/u.test(text2) && text2.length < 60) return "purpose";
  if (/^(?:một số |những )?(?:hạn chế|tồn tại|kết quả (?:đạt được|thực hiện)|tình hình|thực trạng|nguyên nhân|ưu điểm|khuyết điểm|thuận lợi|khó khăn)(?!\p{L})/u.test(text2) && text2.length < 90) return "findings";
  if (/^(?:kinh phí|khen thưởng|nguồn kinh phí)(?!\p{L})/u.test(text2) && text2.length < 60) return above2 === "implementation" ? null : "other";
  if (/^(?:tổ chức thực hiện|phân công|trách nhiệm)(?!\p{L})/u.test(text2)) return "implementation";
  if (above2 !== "orientation" && above2 !== "schedule" && above2 !== "implementation" && /^(?:\p{L}+ ){0,2}(?:nhiệm vụ|giải pháp|phương hướng|nội dung|biện pháp|hoạt động|công tác)(?!\p{L})/u.test(text2)) return "orientation";
  return null;
}

// src/extract/tasks.ts
function nothing(text2) {
  return text2.length < 30 && /^không(?: có| phát sinh)?(?: nội dung| nhiệm vụ)?[\s.;]*$/u.test(fold(text2));
}
function basis(text2) {
  return /^[\s–-]*(?:căn cứ|thực hiện|thi hành|xét|theo đề nghị|trên cơ sở|thể theo)(?!\p{L})/u.test(fold(text2.slice(0, 24)));
}
function product(text2) {
  const folded2 = fold(text2);
  const match = /(?<!\p{L})sản phẩm(?: [\p{L}]+){0,3} ?: ?/u.exec(folded2);
  if (!match) return null;
  const from = match.index + match[0].length;
  let to = folded2.length;
  for (const mark of [". ", "; ", ")"]) {
    const at2 = folded2.indexOf(mark, from);
    if (at2 !== -1 && at2 < to) to = at2;
  }
  const found = text2.slice(from, to).replace(/[\s.;]+$/u, "");
  return found === "" ? null : found;
}
function ownPeriod(text2) {
  const found = periodHeading(text2);
  return found && found.rest < text2.length ? found : null;
}
function timetable(heading2) {
  return /(?<!\p{L})(?:thời gian thực hiện|thời gian hoàn thành|tiến độ|lịch)(?!\p{L}| sử)/u.test(fold(heading2));
}

// src/parse.ts
async function parse(bytes, options = {}) {
  return parsed(await source(bytes, options));
}
function ids() {
  const counts = /* @__PURE__ */ new Map();
  return {
    next: (kind) => {
      const count2 = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count2);
      return `${kind}${count2}`;
    }
  };
}
function parsed(source2) {
  const isLabelled = (line) => labelled(line.passage, () => null) !== null;
  const width = wrapWidth(source2.lines);
  const cut = partLines(source2.lines, isLabelled);
  const finds = { citations: [], deadlines: [], units: [] };
  const parts = [];
  const id = ids();
  let above2 = null;
  for (const lines2 of cut) {
    const head = letterhead(lines2.head, lines2.kindLine, lines2.body, isLabelled);
    const body = lines2.body.slice(head.taken);
    const items = outline(body, width);
    const own = years(head.title?.value ?? "", head.date, items.intro.map((text2) => text2.value).join(" ").slice(0, 1500));
    const stage = {
      source: source2,
      lines: { ...lines2, head: [...lines2.head, ...lines2.body.slice(0, head.taken)], body },
      head,
      outline: items,
      years: own ?? above2,
      ids: id
    };
    above2 = stage.years;
    parts.push(assembled(stage, parts[0] ?? null, finds));
  }
  const first = parts[0];
  const plan = {
    schemaVersion: 1,
    source: { path: source2.path, format: source2.format, encoding: source2.encoding, sha256: source2.sha256, notes: [...source2.notes] },
    ...first?.plan ?? blank()
  };
  const main = first && { ...first, plan };
  const all = main ? [main, ...parts.slice(1).map((part3) => ({ ...part3, parent: main }))] : [];
  const moved = (found) => found.map((find2) => ({ ...find2, part: all[parts.indexOf(find2.part)] ?? find2.part }));
  plan.attachments = all.slice(1).map((part3) => part3.plan);
  return { source: source2, plan, parts: all, citations: moved(finds.citations), deadlines: moved(finds.deadlines), units: moved(finds.units) };
}
function blank() {
  return {
    kind: null,
    title: null,
    parent: null,
    issuer: null,
    number: null,
    place: null,
    date: null,
    year: null,
    yearEnd: null,
    sections: [],
    periods: [],
    tasks: [],
    units: [],
    citations: [],
    deadlines: [],
    recipients: [],
    signatures: [],
    footnotes: [],
    attachments: []
  };
}
function assembled(stage, parent, finds) {
  const { source: source2, head, lines: lines2 } = stage;
  const end = foot(lines2.foot);
  const plan = {
    ...blank(),
    kind: head.kind,
    title: head.title?.value ?? null,
    parent: head.parent?.value ?? null,
    issuer: head.issuer?.value ?? null,
    number: head.numberValue,
    place: head.place,
    date: head.date,
    year: stage.years?.year ?? null,
    yearEnd: stage.years?.yearEnd ?? null,
    recipients: end.recipients.map(({ name, note: note2, passage }) => ({ name, note: note2, position: position(source2, passage) })),
    signatures: end.signatures.map(({ authority, title: title2, name, passage }) => ({ authority, title: title2, name, position: position(source2, passage) })),
    footnotes: stage.outline.footnotes.map(({ mark, passage }) => ({ mark, text: passage.value, position: position(source2, passage) }))
  };
  const part3 = {
    plan,
    parent,
    regime: regime(lines2.head, head.numberValue, lines2.foot) ?? parent?.regime ?? null,
    head: lines2.head,
    intro: stage.outline.intro,
    outline: stage.outline.roots,
    items: stage.outline.items,
    closing: stage.outline.closing,
    foot: lines2.foot,
    places: {
      kind: head.kindPassage,
      title: head.title,
      issuer: head.issuer,
      number: head.number,
      date: head.datePassage,
      attached: head.attached,
      recipients: end.heading
    }
  };
  headings(stage, plan);
  tasks(stage, part3, finds);
  cited(stage, part3, finds);
  plan.units = register(finds.units.filter((find2) => find2.part === part3));
  return part3;
}
function headings(stage, plan) {
  for (const item of stage.outline.items) {
    const time = timed(item);
    const leaf = item.children.length === 0;
    const heading2 = item.paragraphs[0] ?? Passage.empty;
    const kind = item.label?.kind;
    const top = kind === "part" || kind === "chapter" || kind === "heading" || kind === "capital" || kind === "roman" || kind === "caption";
    const numbered = kind === "arabic" || kind === "letter" || kind === "parenthesis";
    if ((top || numbered && (!leaf || time)) && (item.label?.text !== "" || kind === "caption")) item.section = section(stage, plan, item, heading2);
    if (!time || !stage.years || leaf && time.rest < heading2.length) continue;
    const words4 = (time.rest < heading2.length ? heading2.slice(0, time.rest) : heading2).value.replace(/[\s:.;]+$/u, "");
    item.period = {
      id: stage.ids.next("p"),
      ...resolved(time.months, stage.years),
      heading: words4,
      section: enclosing(item.parent)?.id ?? null,
      position: position(stage.source, heading2.slice(0, words4.length))
    };
    plan.periods.push(item.period);
  }
}
function section(stage, plan, item, heading2) {
  const parent = enclosing(item.parent);
  const words4 = heading2.value.replace(/[\s:]+$/u, "");
  const months = item.children.some((child) => child.label?.kind === "period" || timed(child) !== null || child.cells !== null && child.children.length === 0);
  const said = parent ? parent.role === "other" ? topRole(words4) : subRole(words4, parent.role) : topRole(words4);
  let role = said ?? parent?.role ?? "other";
  if (timed(item) !== null && parent === null) role = "schedule";
  if (role !== "purpose" && role !== "implementation" && (months || role === "orientation" && timetable(words4))) role = "schedule";
  if (said === null && parent === null && timed(item) === null && !months && item.children.length > 0) role = "orientation";
  const found = {
    id: stage.ids.next("s"),
    number: item.label?.text || null,
    heading: words4,
    role,
    level: (parent?.level ?? 0) + 1,
    parent: parent?.id ?? null,
    position: position(stage.source, heading2.slice(0, words4.length))
  };
  plan.sections.push(found);
  return found;
}
function enclosing(item) {
  for (let at2 = item; at2; at2 = at2.parent) if (at2.section) return at2.section;
  return null;
}
var KINDS = { orientation: "orientation", schedule: "scheduled", implementation: "implementation" };
function tasks(stage, part3, finds) {
  const { plan } = part3;
  const flat = plan.sections.length === 0;
  for (const item of stage.outline.items) {
    if (item.section || item.period || item.children.length > 0 || nothing(item.passage.value) || item.passage.value === "") continue;
    const within = above(item);
    if (within.article) continue;
    const role = within.section?.role ?? (within.period || item.cells ? "schedule" : flat && !basis(item.passage.value) && plan.kind !== null ? "orientation" : null);
    const kind = role === null ? void 0 : KINDS[role];
    if (kind === void 0) continue;
    const own = ownPeriod(item.passage.value);
    const period = own && stage.years ? resolved(own.months, stage.years) : within.period ?? null;
    const task = {
      id: stage.ids.next("t"),
      number: item.label?.kind === "bullet" ? null : item.label?.text || null,
      kind,
      text: item.passage.value,
      section: within.section?.id ?? null,
      period: period?.period ?? null,
      units: [],
      product: item.cells?.product?.value ?? product(item.passage.value),
      deadlines: [],
      citations: [],
      position: position(stage.source, item.passage)
    };
    item.task = task;
    plan.tasks.push(task);
    units(item, task, within.heading, part3, finds);
  }
}
function above(item) {
  let section2 = null;
  let period = null;
  let article = item.label?.kind === "article";
  for (let at2 = item.parent; at2; at2 = at2.parent) {
    section2 ??= at2.section;
    period ??= at2.period;
    if (at2.label?.kind === "article") article = true;
  }
  return { section: section2, period, heading: item.parent, article };
}
function units(item, task, heading2, part3, finds) {
  const found = [];
  const cells2 = item.cells;
  if (cells2) {
    for (const [column, role] of [["lead", "leads"], ["support", "coordinates"]]) {
      const cell = cells2[column];
      if (cell) for (const unit of cellUnits(cell.value, role)) found.push({ unit, passage: cell.slice(...unit.range) });
    }
  }
  if (found.length === 0) {
    const text2 = fold(item.passage.value);
    const starts2 = [];
    let at2 = 0;
    for (const paragraph2 of item.paragraphs) {
      starts2.push(at2);
      at2 += paragraph2.length + 1;
    }
    for (const unit of taskUnits(text2, item.passage.value, starts2)) found.push({ unit, passage: item.passage.slice(...unit.range) });
  }
  if (found.length === 0) {
    for (let at2 = heading2; at2 && found.length === 0; at2 = at2.parent) {
      const title2 = at2.paragraphs[0] ?? Passage.empty;
      if (title2.length > 300 || at2.period) continue;
      for (const unit of headingUnits(title2.value)) {
        found.push({ unit: { ...unit, role: firstRole(item.passage.value) }, passage: title2.slice(...unit.range) });
      }
    }
  }
  for (const { unit, passage } of found) {
    const given = { name: unit.name, role: unit.role };
    task.units.push(given);
    finds.units.push({ unit: given, task, item, part: part3, passage });
  }
}
function cited(stage, part3, finds) {
  const { plan } = part3;
  const found = [];
  const add = (passage, item, place2) => {
    const words4 = citations(fold(passage.value), passage.value);
    for (const one of words4) found.push(find(stage, part3, passage, one, item, place2));
    return words4;
  };
  const { head, outline: tree } = stage;
  if (head.title) add(head.title, null, "text");
  if (head.attached) add(head.attached, null, "attachment");
  for (const passage of tree.intro) add(passage, null, basis(passage.value) ? "basis" : "text");
  const started = tree.items.findIndex((item) => item.section !== null);
  for (const [i, item] of tree.items.entries()) {
    const words4 = add(item.passage, item, i < started && basis(item.passage.value) ? "basis" : "text");
    if (item.task) times(stage, part3, item, item.task, words4.map((one) => one.range), finds);
  }
  for (const note2 of tree.footnotes) add(note2.passage, null, "text");
  for (const passage of tree.closing) add(passage, null, "text");
  found.sort((a, b) => a.passage.start - b.passage.start);
  for (const one of found) {
    const citation = { ...one.citation, id: stage.ids.next("c") };
    plan.citations.push(citation);
    one.item?.task?.citations.push(citation.id);
    finds.citations.push({ ...one, citation });
  }
}
function find(stage, part3, passage, words4, item, place2) {
  const own = passage.slice(...words4.range);
  const piece = (range) => range ? passage.slice(...range) : null;
  return {
    citation: {
      id: "",
      type: words4.typeValue,
      number: words4.numberValue,
      name: words4.nameValue,
      date: words4.dateValue,
      issuer: words4.issuerValue,
      task: item?.task?.id ?? null,
      raw: own.value,
      position: position(stage.source, own)
    },
    part: part3,
    item,
    passage: own,
    type: piece(words4.type),
    number: piece(words4.number),
    date: piece(words4.date),
    issuer: piece(words4.issuer),
    word: words4.word,
    listed: words4.listed,
    place: place2
  };
}
function times(stage, part3, item, task, busy, finds) {
  const period = above(item).period;
  const context = {
    years: stage.years,
    months: period ? { from: Number(period.start.slice(5, 7)), to: Number(period.end.slice(5, 7)), year: Number(period.start.slice(0, 4)) } : null
  };
  const add = (passage, words4) => {
    for (const one of words4) {
      const own = passage.slice(...one.range);
      const deadline = {
        id: stage.ids.next("d"),
        raw: own.value,
        kind: one.kind,
        date: one.date,
        end: one.end,
        rule: one.rule,
        calendar: one.calendar,
        implied: [...one.implied],
        task: task.id,
        position: position(stage.source, own)
      };
      task.deadlines.push(deadline.id);
      part3.plan.deadlines.push(deadline);
      finds.deadlines.push({ deadline, part: part3, item, task, passage: own });
    }
  };
  add(item.passage, deadlines(fold(item.passage.value), item.passage.value, busy, context));
  const cell = item.cells?.time;
  if (cell) add(cell, cellDeadline(fold(cell.value), cell.value, context));
}
function register(found) {
  const units2 = /* @__PURE__ */ new Map();
  for (const { unit, task } of found) {
    const id = key(unit.name);
    const entry = units2.get(id) ?? { spellings: /* @__PURE__ */ new Map(), tasks: /* @__PURE__ */ new Set() };
    entry.spellings.set(unit.name, (entry.spellings.get(unit.name) ?? 0) + 1);
    entry.tasks.add(task.id);
    units2.set(id, entry);
  }
  return [...units2.values()].map(({ spellings: spellings2, tasks: has }) => {
    const [name, ...aliases] = [...spellings2].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
    return { name: name ?? "", aliases, tasks: [...has] };
  });
}

// src/lint.ts
import { createHash as createHash2 } from "node:crypto";

// src/rules/shared/judged.ts
var UNREAD = /* @__PURE__ */ new Set(["file-empty", "file-unreadable", "not-a-plan"]);
function resemblesNoPlan({ parts }) {
  return parts.every(({ plan }) => plan.kind === null && (plan.sections.length === 0 || plan.tasks.length === 0));
}
function judged(document) {
  return !document.source.notes.some((note2) => UNREAD.has(note2.id)) && !resemblesNoPlan(document);
}

// src/grouped.ts
function grouped(items, key2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(key2(item));
    if (group) group.push(item);
    else groups.set(key2(item), [item]);
  }
  return groups;
}

// src/where.ts
var WORDS2 = {
  vi: {
    head: "Ph\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n",
    closing: "Ph\u1EA7n k\u1EBFt",
    recipients: "N\u01A1i nh\u1EADn",
    signature: "Ph\u1EA7n k\xFD",
    note: (mark) => `Ch\xFA th\xEDch ${mark}`,
    attached: { "chuong-trinh": "Ch\u01B0\u01A1ng tr\xECnh k\xE8m theo", "ke-hoach": "K\u1EBF ho\u1EA1ch k\xE8m theo", other: "V\u0103n b\u1EA3n k\xE8m theo" },
    section: (n) => `M\u1EE5c ${n}`,
    inner: (n) => `m\u1EE5c ${n}`,
    article: (n) => `\u0110i\u1EC1u ${n}`,
    item: (n) => `\u0111i\u1EC3m ${n}`,
    bullet: (n) => `g\u1EA1ch \u0111\u1EA7u d\xF2ng ${n}`,
    row: (n) => `d\xF2ng ${n} c\u1EE7a b\u1EA3ng`,
    line: (n) => `D\xF2ng ${n}`
  },
  en: {
    head: "Head of the document",
    closing: "Closing paragraphs",
    recipients: "Recipients",
    signature: "Signature",
    note: (mark) => `Footnote ${mark}`,
    attached: { "chuong-trinh": "Attached programme", "ke-hoach": "Attached plan", other: "Attached document" },
    section: (n) => `Section ${n}`,
    inner: (n) => `section ${n}`,
    article: (n) => `Article ${n}`,
    item: (n) => `item ${n}`,
    bullet: (n) => `bullet ${n}`,
    row: (n) => `row ${n} of the table`,
    line: (n) => `Line ${n}`
  }
};
var start = (item) => item.label && item.label.passage.length > 0 ? item.label.passage.start : item.passage.start;
function marks2({ parts }) {
  const found = [];
  for (const [i, part3] of parts.entries()) {
    const first = [part3.head[0]?.passage.start, part3.intro[0]?.start, part3.items[0] && start(part3.items[0])].filter((offset) => offset !== void 0);
    found.push({ start: i === 0 ? 0 : Math.min(...first, part3.foot[0]?.passage.start ?? Infinity), part: part3, item: null, zone: "head" });
    for (const item of part3.items) found.push({ start: start(item), part: part3, item, zone: "item" });
    const [closing] = part3.closing;
    if (closing) found.push({ start: closing.start, part: part3, item: null, zone: "closing" });
    const recipients2 = part3.places.recipients;
    if (recipients2) found.push({ start: recipients2.start, part: part3, item: null, zone: "recipients" });
    for (const { position: position2 } of part3.plan.signatures) found.push({ start: position2.start.offset, part: part3, item: null, zone: "signature" });
  }
  return found.sort((a, b) => a.start - b.start);
}
function last(sorted, offset) {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function ordinals() {
  const known2 = /* @__PURE__ */ new Map();
  return (item, siblings) => {
    if (!known2.has(item)) {
      const counts = /* @__PURE__ */ new Map();
      for (const each of siblings) {
        const kind = each.label?.kind ?? "";
        const next = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, next);
        known2.set(each, next);
      }
    }
    return known2.get(item) ?? 1;
  };
}
var shortened = (text2) => {
  const bare2 = text2.trim().replace(/[\s:.;,]+$/u, "");
  return bare2.length > 40 ? `${bare2.slice(0, 40).trimEnd()}\u2026` : bare2;
};
function places(document, language) {
  const words4 = WORDS2[language];
  const ordinal2 = ordinals();
  let made = null;
  const at2 = (offset) => {
    made ??= marks2(document);
    return made[last(made, offset)];
  };
  const notes = document.parts.flatMap(({ plan }) => plan.footnotes.map(({ mark, position: position2 }) => ({ mark, start: position2.start.offset, end: position2.end.offset }))).sort((a, b) => a.start - b.start);
  const noteAt = (offset) => {
    const note2 = notes[last(notes, offset)];
    return note2 && offset >= note2.start && offset < note2.end ? note2.mark : null;
  };
  const step = (item, part3) => {
    const label = item.label;
    const heading2 = item.paragraphs[0]?.value ?? item.passage.value;
    if (item.period) return shortened(item.period.heading);
    if (!label) return `\u201C${shortened(heading2)}\u201D`;
    switch (label.kind) {
      case "part":
      case "chapter":
      case "heading":
        return label.text;
      case "roman":
      case "capital":
        return item.parent ? words4.inner(label.text) : words4.section(label.text);
      case "article":
        return words4.article(label.text);
      case "bullet":
        return words4.bullet(ordinal2(item, item.parent?.children ?? part3.outline));
      case "row":
        return words4.row(ordinal2(item, item.parent?.children ?? part3.outline));
      case "period":
      case "caption":
        return shortened(heading2);
      case "arabic":
        return item.children.length > 0 || label.values.length > 1 ? words4.inner(label.text) : words4.item(label.text);
      default:
        return words4.item(label.kind === "parenthesis" ? `(${label.text})` : label.text);
    }
  };
  const path = (item, part3) => {
    const steps = [];
    let carried = [];
    for (let each = item; each; each = each.parent) {
      const label = each.label;
      if (label?.kind === "arabic" && carried.length > label.values.length && label.values.every((value, i) => value === carried[i])) continue;
      if (label?.kind === "arabic") carried = label.values;
      steps.push(step(each, part3));
    }
    return steps.reverse();
  };
  const leads = /* @__PURE__ */ new Map();
  for (const [kind, alike3] of grouped(document.parts.filter(({ parent }) => parent), ({ plan }) => plan.kind)) {
    const name = words4.attached[kind ?? "other"];
    for (const [i, part3] of alike3.entries()) leads.set(part3, [alike3.length > 1 ? `${name} ${i + 1}` : name]);
  }
  const capital2 = (text2) => text2.slice(0, 1).toUpperCase() + text2.slice(1);
  return {
    item: (offset) => noteAt(offset) === null ? at2(offset)?.item ?? null : null,
    name: (offset) => {
      const note2 = noteAt(offset);
      if (note2 !== null) return words4.note(note2);
      const mark = at2(offset);
      if (!mark) return words4.line(point(document.source, offset).line);
      const lead2 = leads.get(mark.part) ?? [];
      if (mark.item) return capital2([...lead2, ...path(mark.item, mark.part)].join(", "));
      if (mark.zone === "head" || mark.zone === "item") return lead2[0] ?? words4.head;
      return [...lead2, words4[mark.zone]].join(", ");
    }
  };
}

// src/lint.ts
var NONE = {};
var LONGEST2 = 300;
var TELLING = 8;
function worded(messages, key2, data, language) {
  return messages[key2]?.[language](data) ?? key2;
}
function words2(document, [start2, end]) {
  const text2 = document.source.text.slice(start2, Math.min(end, start2 + LONGEST2)).normalize("NFC").replace(/\s+/g, " ").trim();
  return end - start2 > LONGEST2 ? `${text2}\u2026` : text2;
}
function subject(document, where, { rule: rule3, problem: problem2 }) {
  const item = where.item(problem2.span[0]);
  let text2 = fold(words2(document, problem2.span));
  if (text2.length < TELLING && item) text2 += `
${fold(item.passage.value.slice(0, LONGEST2))}`;
  return `${rule3.id}
${text2}
${item?.label?.text ?? ""}`;
}
function lint(document, rules2, settings) {
  const plan = judged(document);
  const found = [];
  for (const rule3 of rules2) {
    const own = settings.rules[rule3.id];
    if (own === "off" || !plan && rule3.group !== "reading") continue;
    for (const problem2 of rule3.check(document, settings)) found.push({ rule: rule3, severity: own ?? problem2.severity ?? rule3.severity, problem: problem2 });
  }
  found.sort((a, b) => a.problem.span[0] - b.problem.span[0] || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0));
  const where = places(document, settings.language);
  const equals2 = /* @__PURE__ */ new Map();
  return found.map((each) => {
    const { rule: rule3, severity, problem: problem2 } = each;
    const about = subject(document, where, each);
    const ordinal2 = (equals2.get(about) ?? 0) + 1;
    equals2.set(about, ordinal2);
    const [start2, end] = [point(document.source, problem2.span[0]), point(document.source, problem2.span[1])];
    const data = problem2.data ?? NONE;
    const actual = problem2.actual ?? words2(document, problem2.span);
    return {
      ruleId: rule3.id,
      severity,
      message: worded(rule3.messages, problem2.message, data, settings.language),
      line: start2.line,
      column: start2.column,
      endLine: end.line,
      endColumn: end.column,
      where: where.name(problem2.span[0]),
      data,
      actual: actual === "" ? null : actual,
      expected: problem2.expected ?? [],
      related: (problem2.related ?? []).map(({ span: span2, note: note2, data: own }) => {
        const { line, column } = point(document.source, span2[0]);
        return { message: worded(rule3.messages, note2, own ?? data, settings.language), line, column };
      }),
      fingerprint: createHash2("sha256").update(`${about}
${ordinal2}`).digest("hex").slice(0, 16),
      span: problem2.span
    };
  });
}

// src/settings.ts
var defaults = {
  stage: "draft",
  language: "vi",
  rules: {},
  units: [],
  documentTypes: [],
  symbols: [],
  holidays: [],
  workingDays: [],
  clarity: ["person", "work", "time", "responsibility", "product", "authority"],
  ignore: [],
  ownRules: [],
  baseline: null
};

// src/rules/rule.ts
function rule2(definition) {
  return definition;
}

// src/rules/shared/sequence.ts
var LATIN = [..."abcdefghijklmnopqrstuvwxyz"];
var MIXED = [..."abcd\u0111efghijklmnopqrstuvwxyz"];
function printed(entry, value, alphabet) {
  const { label, prefix } = entry;
  if (alphabet) {
    const letter2 = alphabet[value - 1] ?? String(value);
    return label.kind === "capital" ? letter2.toUpperCase() : letter2;
  }
  if (label.kind === "roman") return toRoman(value);
  if (label.values.length > 1) return [...prefix, value].join(".");
  const numeral = /[IVXLC]+$|\d+$/u.exec(label.text)?.[0];
  if (!numeral) return String(value);
  return label.text.slice(0, -numeral.length) + (/\d/u.test(numeral) ? String(value) : toRoman(value));
}
function alphabetOf(letters, capital2) {
  const foreign2 = letters.some((letter2) => letter2 === "f" || letter2 === "j" || letter2 === "w" || letter2 === "z");
  const marked = letters.includes("\u0111");
  const jump = marked ? -1 : letters.findIndex((letter2, i) => letter2 === "e" && letters[i - 1] === "d");
  if (jump === -1) return { alphabet: !foreign2 ? capital2 && !marked ? LATIN : LETTERS : marked ? MIXED : LATIN, latin: -1 };
  if (!foreign2 && letters[jump + 1] === "g") return { alphabet: LETTERS, latin: -1 };
  return { alphabet: LATIN, latin: capital2 ? -1 : jump };
}
function sequences(siblings) {
  const groups = /* @__PURE__ */ new Map();
  let before3 = "";
  for (const item of siblings) {
    const label = item.label;
    const group = label && label.values.length > 0 ? `${label.kind}${label.values.length}` : "";
    if (label && group !== "") {
      const entry = { item, label, fresh: before3 !== group && groups.has(group) };
      const list = groups.get(group);
      if (list) list.push(entry);
      else groups.set(group, [entry]);
    }
    before3 = group;
  }
  return [...groups.values()].map((list) => {
    const kind = list[0]?.label.kind;
    const lettered = kind === "letter" || kind === "capital";
    const found = lettered ? alphabetOf(list.map(({ label }) => label.text.toLowerCase()), kind === "capital") : null;
    const alphabet = found?.alphabet ?? null;
    const entries = list.map(({ item, label, fresh }) => ({
      item,
      label,
      fresh,
      prefix: label.values.slice(0, -1),
      value: alphabet ? alphabet.indexOf(label.text.toLowerCase()) + 1 : label.values.at(-1) ?? 0
    }));
    return { entries, alphabet, latin: found?.latin ?? -1 };
  });
}
var LEAP = 30;
function faults(entries, first, runsOn, restarts) {
  const found = [];
  let previous = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (!entry || entry.value <= 0) continue;
    const { value } = entry;
    const due = previous + 1;
    const next = entries[i + 1];
    const after3 = next && !next.fresh ? next.value : null;
    if (value === due) {
      previous = value;
      continue;
    }
    if (i === 0) {
      const single = after3 === null && entries.length === 1;
      if (value === first || single && value > 2 && !runsOn || value > LEAP) {
        previous = value;
        continue;
      }
      const wrong = after3 === 2 || runsOn && after3 === first + 1;
      found.push({ at: i, kind: wrong ? "order" : "start", expected: wrong ? (after3 ?? 2) - 1 : runsOn ? first : 1 });
      previous = wrong ? (after3 ?? 2) - 1 : value;
      continue;
    }
    if (value > due + LEAP) continue;
    if (value === 1 && (entry.fresh || restarts(i) || after3 === 2 && previous > 1 && due + 1 !== 2)) {
      previous = 1;
      continue;
    }
    if (after3 === due && value === due + 1) {
      found.push({ at: i, kind: "order", expected: due });
      previous = value;
      i++;
    } else if (after3 === due + 1) {
      found.push({ at: i, kind: value === previous ? "repeat" : "order", expected: due });
      previous = due;
    } else if (after3 === due) {
      found.push({ at: i, kind: value === previous ? "repeat" : "order", expected: due });
    } else {
      found.push({ at: i, kind: value > due ? "gap" : value === previous ? "repeat" : "order", expected: due });
      previous = value;
    }
  }
  return found;
}

// src/rules/numbering.ts
function announces2(item) {
  return item.paragraphs.length > 1 && (item.paragraphs.at(-1)?.value.endsWith(":") ?? false);
}
var same = (a, b) => a.length === b.length && a.every((n, i) => n === b[i]);
function depth(item) {
  let steps = 0;
  for (let at2 = item; at2; at2 = at2.parent) steps++;
  return steps;
}
function* part({ outline: outline2, items }) {
  const corrected = /* @__PURE__ */ new Map();
  const lost = /* @__PURE__ */ new Map();
  const ran = /* @__PURE__ */ new Map();
  function* list(parent, { entries, alphabet, latin }) {
    const head = entries[0];
    if (!head) return;
    const name = `${depth(parent)}${head.label.kind}${head.label.values.length}`;
    const before3 = ran.get(name);
    const runsOn = before3?.on ?? false;
    const orphaned = (entry) => parent !== null && (lost.get(parent)?.has(entry.prefix.at(-1) ?? 0) ?? false);
    const misplaced = (entry) => {
      if (parent?.label?.kind !== "arabic" || entry.label.kind !== "arabic" || entry.label.values.length <= parent.label.values.length) return false;
      const carried = entry.label.values.slice(0, parent.label.values.length);
      return !same(carried, parent.label.values) && !same(carried, corrected.get(parent) ?? []);
    };
    const wrong = /* @__PURE__ */ new Set();
    for (const entry of entries) {
      if (!misplaced(entry) || orphaned(entry)) continue;
      wrong.add(entry.item);
      const own = corrected.get(parent) ?? parent?.label?.values ?? [];
      yield {
        span: entry.label.passage.span,
        message: "child",
        expected: [[...own, ...entry.label.values.slice(own.length)].join(".")],
        data: { label: entry.label.text, parent: parent?.label?.text ?? "" },
        ...parent?.label && { related: [{ span: parent.label.passage.span, note: "parent", data: { parent: parent.label.text } }] }
      };
    }
    if (latin !== -1 && entries[latin]) {
      yield { span: entries[latin].label.passage.span, message: "latin", severity: "warning", expected: ["\u0111"], data: { label: "e" } };
    }
    const foreign2 = alphabet && latin === -1 ? entries.find(({ label }) => label.kind === "letter" && /[fjwz]/u.test(label.text)) : void 0;
    if (foreign2) yield { span: foreign2.label.passage.span, message: "foreign", severity: "warning", data: { label: foreign2.label.text } };
    const restarts = (at2) => {
      const entry = entries[at2];
      const last3 = entries[at2 - 1];
      return entry !== void 0 && last3 !== void 0 && (announces2(last3.item) || !same(entry.prefix, last3.prefix));
    };
    for (const fault of faults(entries, (before3?.last ?? 0) + 1, runsOn, restarts)) {
      const entry = entries[fault.at];
      if (!entry) continue;
      const last3 = entries[fault.at - 1];
      if (fault.kind === "gap" && last3) lost.set(last3.item, new Set(Array.from({ length: entry.value - fault.expected }, (_, i) => fault.expected + i)));
      else corrected.set(entry.item, [...entry.prefix, fault.expected]);
      if (wrong.has(entry.item)) continue;
      yield {
        span: entry.label.passage.span,
        message: fault.kind,
        expected: [printed(entry, fault.expected, alphabet)],
        data: { label: entry.label.text, expected: printed(entry, fault.expected, alphabet), after: last3?.label.text ?? "" },
        ...last3 && { related: [{ span: last3.label.passage.span, note: "before", data: { after: last3.label.text } }] }
      };
    }
    ran.set(name, { last: entries.at(-1)?.value ?? 0, on: runsOn || before3 !== void 0 && before3.last > 0 && head.value > 1 && head.value === before3.last + 1 });
  }
  for (const sequence of sequences(outline2)) yield* list(null, sequence);
  for (const item of items) {
    if (item.children.length === 0) continue;
    for (const sequence of sequences(item.children)) yield* list(item, sequence);
  }
}
var numbering = rule2({
  id: "numbering",
  group: "structure",
  severity: "error",
  demands: {
    vi: "S\u1ED1 th\u1EE9 t\u1EF1 c\u1EE7a c\xE1c m\u1EE5c, \u0111i\u1EC3m li\u1EC1n nhau, kh\xF4ng thi\u1EBFu, kh\xF4ng l\u1EB7p; m\u1EE5c con mang s\u1ED1 c\u1EE7a m\u1EE5c m\u1EB9.",
    en: "Numbers of sections and items follow one another without gaps or repeats; a child carries the number of its parent."
  },
  why: {
    vi: "S\u1ED1 th\u1EE9 t\u1EF1 sai l\xE0m vi\u1EC7n d\u1EABn sai, v\xE0 th\u01B0\u1EDDng l\xE0 d\u1EA5u v\u1EBFt c\u1EE7a m\u1ED9t m\u1EE5c \u0111\xE3 b\u1ECB x\xF3a hay ch\xE9p s\xF3t (Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, Ph\u1EE5 l\u1EE5c I, ph\u1EA7n II, m\u1EE5c 6.\u0111).",
    en: "A wrong number misleads references and often betrays a lost item (Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, Ph\u1EE5 l\u1EE5c I, II.6\u0111)."
  },
  advice: {
    vi: "Xem c\xF3 thi\u1EBFu m\u1EE5c n\xE0o kh\xF4ng, r\u1ED3i \u0111\xE1nh l\u1EA1i s\u1ED1 v\xE0 s\u1EEDa nh\u1EEFng ch\u1ED7 vi\u1EC7n d\u1EABn \u0111\u1EBFn n\xF3.",
    en: "See whether an item was lost, then renumber, and correct the references to it."
  },
  messages: {
    gap: { vi: (d) => `Sau ${d.after} l\xE0 ${d.label}: thi\u1EBFu ${d.expected}.`, en: (d) => `${d.after} is followed by ${d.label}: ${d.expected} is missing.` },
    start: { vi: (d) => `B\u1EAFt \u0111\u1EA7u t\u1EEB ${d.label}: thi\u1EBFu ${d.expected}.`, en: (d) => `It begins with ${d.label}: ${d.expected} is missing.` },
    repeat: { vi: (d) => `S\u1ED1 ${d.label} b\u1ECB l\u1EB7p; theo th\u1EE9 t\u1EF1 ph\u1EA3i l\xE0 ${d.expected}.`, en: (d) => `${d.label} is repeated; ${d.expected} is next.` },
    order: { vi: (d) => `S\u1ED1 ${d.label} kh\xF4ng \u0111\xFAng th\u1EE9 t\u1EF1; ph\u1EA3i l\xE0 ${d.expected}.`, en: (d) => `${d.label} is out of order; it should be ${d.expected}.` },
    child: { vi: (d) => `${d.label} n\u1EB1m trong m\u1EE5c ${d.parent} nh\u01B0ng kh\xF4ng mang s\u1ED1 c\u1EE7a m\u1EE5c \u0111\xF3.`, en: (d) => `${d.label} stands under ${d.parent} without carrying its number.` },
    latin: { vi: () => "Sau \u0111i\u1EC3m d l\xE0 \u0111i\u1EC3m \u0111, kh\xF4ng ph\u1EA3i \u0111i\u1EC3m e (Word t\u1EF1 \u0111\xE1nh a, b, c, d, e).", en: () => "In Vietnamese \u0111 follows d (a, b, c, d, e is Word\u2019s own numbering)." },
    foreign: { vi: (d) => `Ch\u1EEF ${d.label} kh\xF4ng c\xF3 trong b\u1EA3ng ch\u1EEF c\xE1i ti\u1EBFng Vi\u1EC7t.`, en: (d) => `The Vietnamese alphabet has no letter ${d.label}.` },
    before: { vi: (d) => `S\u1ED1 \u0111\u1EE9ng tr\u01B0\u1EDBc: ${d.after}`, en: (d) => `Before it: ${d.after}` },
    parent: { vi: (d) => `M\u1EE5c ${d.parent}`, en: (d) => `Section ${d.parent}` }
  },
  examples: {
    reports: [
      { name: "a section and an item are missing", text: `K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. M\u1EE4C \u0110\xCDCH

1. Ch\u1EE7 \u0111\u1ED9ng ph\xF2ng ng\u1EEBa.

2. Gi\u1EA3m thi\u1EC7t h\u1EA1i.

II. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy.

2. R\xE0 so\xE1t ph\u01B0\u01A1ng \xE1n.

\xAB4\xBB. T\u1EADp hu\u1EA5n l\u1EF1c l\u01B0\u1EE3ng xung k\xEDch.

\xABIV\xBB. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N

1. Giao V\u0103n ph\xF2ng theo d\xF5i vi\u1EC7c th\u1EF1c hi\u1EC7n K\u1EBF ho\u1EA1ch.
` },
      { name: "a repeated number, and one wrong digit", text: `K\u1EBE HO\u1EA0CH
C\xF4ng t\xE1c b\u1EA3o v\u1EC7 r\u1EEBng n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Tu\u1EA7n tra c\xE1c ti\u1EC3u khu gi\xE1p ranh.

2. K\xFD cam k\u1EBFt v\u1EDBi c\xE1c h\u1ED9.

\xAB2\xBB. Di\u1EC5n t\u1EADp ch\u1EEFa ch\xE1y r\u1EEBng.

3. Tr\u1ED3ng b\u1ED5 sung 12 ha.

II. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N

1. H\u1EA1t Ki\u1EC3m l\xE2m ch\u1EE7 tr\xEC, theo d\xF5i.

2. C\xF4ng an x\xE3 ph\u1ED1i h\u1EE3p tu\u1EA7n tra.

\xAB7\xBB. \u0110o\xE0n Thanh ni\xEAn x\xE3 v\u1EADn \u0111\u1ED9ng \u0111o\xE0n vi\xEAn.

4. V\u0103n ph\xF2ng t\u1ED5ng h\u1EE3p, b\xE1o c\xE1o.
` },
      { name: "children with the number of another section", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

1. Th\xE1ng 1

1.1. Vi\u1EC7c tr\xECnh Ban Th\u01B0\u1EDDng v\u1EE5

- K\u1EBF ho\u1EA1ch ki\u1EC3m tra, gi\xE1m s\xE1t.

1.2. Vi\u1EC7c c\u1EE7a V\u0103n ph\xF2ng

- B\xE1o c\xE1o th\xE1ng.

2. Th\xE1ng 2

\xAB1.1\xBB. Vi\u1EC7c tr\xECnh Ban Th\u01B0\u1EDDng v\u1EE5

- Ch\u01B0\u01A1ng tr\xECnh l\xE0m vi\u1EC7c qu\xFD II.

\xAB1.2\xBB. Vi\u1EC7c c\u1EE7a V\u0103n ph\xF2ng

- B\xE1o c\xE1o th\xE1ng.
` },
      { name: "letters as Word counts them", text: `K\u1EBE HO\u1EA0CH
T\u1ED5 ch\u1EE9c h\u1ED9i thi n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. C\xF4ng t\xE1c chu\u1EA9n b\u1ECB

a) X\xE2y d\u1EF1ng th\u1EC3 l\u1EC7.

b) Th\xE0nh l\u1EADp ban gi\xE1m kh\u1EA3o.

c) M\u1EDDi c\xE1c \u0111\u1ED9i d\u1EF1 thi.

d) Chu\u1EA9n b\u1ECB h\u1ED9i tr\u01B0\u1EDDng.

\xABe\xBB) Chu\u1EA9n b\u1ECB gi\u1EA3i th\u01B0\u1EDFng.

f) Truy\u1EC1n th\xF4ng.
` }
    ],
    silent: [
      { name: "months that begin again at 1, letters with \u0111", text: `K\u1EBE HO\u1EA0CH
C\xF4ng t\xE1c d\xE2n s\u1ED1 n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

a) Tuy\xEAn truy\u1EC1n.

b) T\u1EADp hu\u1EA5n.

c) C\u1EA5p ph\xE1t.

d) Ki\u1EC3m tra.

\u0111) Gi\xE1m s\xE1t.

e) T\u1ED5ng k\u1EBFt.

II. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. Giao ch\u1EC9 ti\xEAu (Tr\u1EA1m Y t\u1EBF tham m\u01B0u).

2. K\xFD cam k\u1EBFt (Tr\u1EA1m Y t\u1EBF tham m\u01B0u).

Th\xE1ng 2

1. Th\u1ED1ng k\xEA nh\xE2n kh\u1EA9u (Tr\u1EA1m Y t\u1EBF th\u1EF1c hi\u1EC7n).

2. Ki\u1EC3m tra s\u1ED5 s\xE1ch (Tr\u1EA1m Y t\u1EBF th\u1EF1c hi\u1EC7n).
` },
      { name: "numbers that run on through the quarters", text: `K\u1EBE HO\u1EA0CH
Ki\u1EC3m tra n\u1ED9i b\u1ED9 n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Qu\xFD I

1. Ki\u1EC3m tra h\u1ED3 s\u01A1 t\u1ED5 chuy\xEAn m\xF4n (Ph\xF3 Hi\u1EC7u tr\u01B0\u1EDFng th\u1EF1c hi\u1EC7n).

2. Ki\u1EC3m tra b\u1EBFp \u0103n (T\u1ED5 V\u0103n ph\xF2ng th\u1EF1c hi\u1EC7n).

Qu\xFD II

3. Ki\u1EC3m tra th\u01B0 vi\u1EC7n (T\u1ED5 V\u0103n ph\xF2ng th\u1EF1c hi\u1EC7n).

4. Ki\u1EC3m tra t\xE0i ch\xEDnh (K\u1EBF to\xE1n th\u1EF1c hi\u1EC7n).
` },
      { name: "a second list after a paragraph that announces it", text: `K\u1EBE HO\u1EA0CH
Ra qu\xE2n v\u1EC7 sinh m\xF4i tr\u01B0\u1EDDng n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ph\xE1t quang c\xE1c tuy\u1EBFn \u0111\u01B0\u1EDDng li\xEAn th\xF4n.

2. Thu gom r\xE1c th\u1EA3i tr\xEAn k\xEAnh m\u01B0\u01A1ng.

C\xE1c \u0111i\u1EC3m t\u1EADp k\u1EBFt r\xE1c \u0111\u01B0\u1EE3c b\u1ED1 tr\xED nh\u01B0 sau:

1. Nh\xE0 v\u0103n h\xF3a th\xF4n Th\u01B0\u1EE3ng.

2. Ch\u1EE3 th\xF4n H\u1EA1.
` }
    ]
  },
  *check(document) {
    for (const each of document.parts) yield* part(each);
  }
});

// src/rules/shared/above.ts
function* lineage(item) {
  for (let at2 = item; at2; at2 = at2.parent) yield at2;
}
function periodAbove(item) {
  for (const at2 of lineage(item)) if (at2.period) return at2;
  return null;
}

// src/rules/shared/folded.ts
var known = /* @__PURE__ */ new WeakMap();
function folded(passage) {
  let text2 = known.get(passage);
  if (text2 === void 0) {
    text2 = fold(passage.value);
    known.set(passage, text2);
  }
  return text2;
}

// src/rules/task-duplicate.ts
var SIGNS = /[^\p{L}\p{N}]+/gu;
var RECURS = /^(?:tổ chức |tham mưu |chuẩn bị |dự )*(?:họp|giao ban|sinh hoạt|hội nghị giao ban|tiếp công dân|báo cáo định kỳ)(?! báo)|định kỳ|thường xuyên|h[ằà]ng (?:tháng|quý|tuần|năm)/u;
var HALF_YEARLY = /^(?:tổ chức |tham mưu |tổng hợp |xây dựng |hội nghị )*(?:họp|báo cáo|sơ kết|tổng kết|đánh giá|kiểm điểm|giao ban|thông báo|đối thoại|tiếp xúc|kỳ họp|chi trả|nộp|thu)/u;
var WORDS3 = 4;
function words3(item) {
  return folded(item.passage).replace(SIGNS, " ").trim();
}
function lead(item) {
  return folded(item.passage).slice(0, 40).replace(SIGNS, "").slice(0, 16);
}
function apart(a, b) {
  const months = ({ start: start2 }) => Number(start2.slice(0, 4)) * 12 + Number(start2.slice(5, 7));
  return a?.period && b?.period ? Math.abs(months(a.period) - months(b.period)) : 0;
}
function names(item) {
  return (item?.period?.heading ?? "").replace(/[\s:.]+$/u, "");
}
function problem(later, first, message, data) {
  return { span: later.passage.span, message, data, related: [{ span: first.passage.span, note: "first" }] };
}
function repeats(a, b, text2) {
  if (a.parent === b.parent) return true;
  return a.task?.kind === "orientation" && text2.split(" ").length >= 10 && (a.task.units.length > 0 || !a.parent?.task) && same2(a, b);
}
function same2(a, b) {
  const units2 = (item) => (item.task?.units ?? []).map(({ name }) => name).join("|");
  return units2(a) === units2(b);
}
function* equals(text2, mentions2) {
  const within = /* @__PURE__ */ new Map();
  for (const mention of mentions2) {
    const list = within.get(mention.period);
    if (list) list.push(mention);
    else within.set(mention.period, [mention]);
  }
  for (const [period, list] of within) {
    const first2 = list[0];
    if (!first2) continue;
    for (const later2 of list.slice(1)) {
      if (period === null ? !repeats(first2.item, later2.item, text2) : !same2(first2.item, later2.item)) continue;
      yield problem(later2.item, first2.item, period === null ? "again" : "within", { period: names(period) });
    }
  }
  const periods = [...within.keys()].filter((period) => period !== null);
  const [a, b] = periods;
  if (!a || !b || periods.length > 2 || a.parent !== b.parent || RECURS.test(text2)) return;
  if (apart(a, b) === 6 && HALF_YEARLY.test(text2)) return;
  const [first, later] = [within.get(a)?.[0], within.get(b)?.[0]];
  if (first && later) yield problem(later.item, first.item, "across", { period: names(a), later: names(b) });
}
function* part2({ items }) {
  const leads = /* @__PURE__ */ new Map();
  for (const item of items) {
    if (!item.task) continue;
    const begins = lead(item);
    const list = leads.get(begins);
    if (list) list.push(item);
    else leads.set(begins, [item]);
  }
  for (const list of leads.values()) {
    if (list.length < 2) continue;
    const texts2 = /* @__PURE__ */ new Map();
    for (const item of list) {
      const text2 = words3(item);
      const mention = { item, period: periodAbove(item) };
      const mentions2 = texts2.get(text2);
      if (mentions2) mentions2.push(mention);
      else texts2.set(text2, [mention]);
    }
    for (const [text2, mentions2] of texts2) {
      if (mentions2.length > 1 && text2.split(" ", WORDS3).length === WORDS3) yield* equals(text2, mentions2);
    }
  }
}
var taskDuplicate = rule2({
  id: "task-duplicate",
  group: "structure",
  severity: "warning",
  demands: {
    vi: "M\u1ED9t nhi\u1EC7m v\u1EE5 ch\u1EC9 ghi m\u1ED9t l\u1EA7n; vi\u1EC7c l\u1EB7p l\u1EA1i th\xEC ghi r\xF5 \u0111\u1ECBnh k\u1EF3 ho\u1EB7c n\u1ED9i dung t\u1EEBng \u0111\u1EE3t.",
    en: "A task stands once; what is done again says how often, or what is new."
  },
  why: {
    vi: "Hai nhi\u1EC7m v\u1EE5 gi\u1ED1ng h\u1EC7t nhau \u1EDF hai th\xE1ng th\u01B0\u1EDDng do ch\xE9p s\xF3t khi chuy\u1EC3n vi\u1EC7c t\u1EEB th\xE1ng n\xE0y sang th\xE1ng kh\xE1c: \u0111\u01A1n v\u1ECB kh\xF4ng bi\u1EBFt l\xE0m v\xE0o th\xE1ng n\xE0o.",
    en: "The same words in two months are mostly left over from moving a task: nobody knows which month counts."
  },
  advice: {
    vi: "B\u1ECF m\u1ED9t trong hai, ho\u1EB7c ghi r\xF5 m\u1ED7i l\u1EA7n l\xE0m g\xEC (\u0111\u1EE3t 1, \u0111\u1EE3t 2; x\xE2y d\u1EF1ng k\u1EBF ho\u1EA1ch, t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n).",
    en: "Take one of them out, or say what each is (first and second round)."
  },
  messages: {
    across: { vi: (d) => `Nhi\u1EC7m v\u1EE5 n\xE0y \u0111\xE3 c\xF3 \u1EDF ${d.period}, nguy\xEAn v\u0103n nh\u01B0 v\u1EADy.`, en: (d) => `The same task stands under ${d.period}, word for word.` },
    within: { vi: (d) => `Nhi\u1EC7m v\u1EE5 n\xE0y ghi hai l\u1EA7n trong ${d.period}.`, en: (d) => `This task stands twice under ${d.period}.` },
    again: { vi: () => "Nhi\u1EC7m v\u1EE5 n\xE0y \u0111\xE3 ghi \u1EDF tr\xEAn, nguy\xEAn v\u0103n nh\u01B0 v\u1EADy.", en: () => "The same task stands above, word for word." },
    first: { vi: () => "L\u1EA7n th\u1EE9 nh\u1EA5t", en: () => "The first time" }
  },
  examples: {
    reports: [
      { name: "in two months", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 7

1. Th\u1EA9m \u0111\u1ECBnh c\xE1c m\xF4 h\xECnh, \u0111i\u1EC3n h\xECnh \u201CD\xE2n v\u1EADn kh\xE9o\u201D c\u1EA5p x\xE3 (V\u0103n ph\xF2ng tham m\u01B0u).

2. T\u1EADp hu\u1EA5n nghi\u1EC7p v\u1EE5 (V\u0103n ph\xF2ng tham m\u01B0u).

Th\xE1ng 8

1. \xABTh\u1EA9m \u0111\u1ECBnh c\xE1c m\xF4 h\xECnh, \u0111i\u1EC3n h\xECnh "D\xE2n v\u1EADn kh\xE9o" c\u1EA5p x\xE3\xBB (V\u0103n ph\xF2ng tham m\u01B0u).
` },
      { name: "twice in one month", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

1. Th\xE1ng 5

1.1. Vi\u1EC7c tham m\u01B0u

- X\u1EED l\xFD nh\u1EEFng v\u1EA5n \u0111\u1EC1 ph\u1EE9c t\u1EA1p ph\xE1t sinh v\u1EC1 \u0111\u1EA5t \u0111ai (n\u1EBFu c\xF3).

1.2. Vi\u1EC7c chuy\xEAn m\xF4n

- \xABX\u1EED l\xFD nh\u1EEFng v\u1EA5n \u0111\u1EC1 ph\u1EE9c t\u1EA1p ph\xE1t sinh v\u1EC1 \u0111\u1EA5t \u0111ai\xBB (n\u1EBFu c\xF3).

- B\xE1o c\xE1o c\xF4ng t\xE1c th\xE1ng 5.
` },
      { name: "twice in one list", text: `K\u1EBE HO\u1EA0CH
Ch\u0103m s\xF3c ng\u01B0\u1EDDi c\xF3 c\xF4ng n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. R\xE0 so\xE1t, c\u1EADp nh\u1EADt danh s\xE1ch ng\u01B0\u1EDDi c\xF3 c\xF4ng tr\xEAn \u0111\u1ECBa b\xE0n.

2. Th\u0103m h\u1ECFi, t\u1EB7ng qu\xE0 nh\xE2n ng\xE0y 27/7.

3. \xABR\xE0 so\xE1t, c\u1EADp nh\u1EADt danh s\xE1ch\xBB ng\u01B0\u1EDDi c\xF3 c\xF4ng tr\xEAn \u0111\u1ECBa b\xE0n.
` }
    ],
    silent: [
      { name: "a series, and tasks that differ in a number", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. Gi\u1EA3i quy\u1EBFt nh\u1EEFng v\u1EA5n \u0111\u1EC1 ph\u1EE9c t\u1EA1p ph\xE1t sinh (V\u0103n ph\xF2ng tham m\u01B0u).

2. Kh\u1EA3o s\xE1t s\u1EF1 h\xE0i l\xF2ng c\u1EE7a ng\u01B0\u1EDDi d\xE2n theo m\u1EABu KS01 (V\u0103n ph\xF2ng tham m\u01B0u).

Th\xE1ng 2

1. Gi\u1EA3i quy\u1EBFt nh\u1EEFng v\u1EA5n \u0111\u1EC1 ph\u1EE9c t\u1EA1p ph\xE1t sinh (V\u0103n ph\xF2ng tham m\u01B0u).

2. Kh\u1EA3o s\xE1t s\u1EF1 h\xE0i l\xF2ng c\u1EE7a ng\u01B0\u1EDDi d\xE2n theo m\u1EABu KS02 (V\u0103n ph\xF2ng tham m\u01B0u).

Th\xE1ng 3

1. Gi\u1EA3i quy\u1EBFt nh\u1EEFng v\u1EA5n \u0111\u1EC1 ph\u1EE9c t\u1EA1p ph\xE1t sinh (V\u0103n ph\xF2ng tham m\u01B0u).
` },
      { name: "a duty that two units have", text: `K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng d\u1ECBch b\u1EC7nh n\u0103m 2026

I. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N

1. Tr\u1EA1m Y t\u1EBF

- B\xE1o c\xE1o k\u1EBFt qu\u1EA3 v\u1EC1 \u1EE6y ban nh\xE2n d\xE2n x\xE3 tr\u01B0\u1EDBc ng\xE0y 15/12/2026.

2. C\xF4ng an x\xE3

- B\xE1o c\xE1o k\u1EBFt qu\u1EA3 v\u1EC1 \u1EE6y ban nh\xE2n d\xE2n x\xE3 tr\u01B0\u1EDBc ng\xE0y 15/12/2026.
` },
      { name: "twice a year", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 6

1. B\xE1o c\xE1o k\u1EBFt qu\u1EA3 th\u1EF1c hi\u1EC7n quy ch\u1EBF d\xE2n ch\u1EE7 \u1EDF c\u01A1 s\u1EDF (V\u0103n ph\xF2ng tham m\u01B0u).

Th\xE1ng 12

1. B\xE1o c\xE1o k\u1EBFt qu\u1EA3 th\u1EF1c hi\u1EC7n quy ch\u1EBF d\xE2n ch\u1EE7 \u1EDF c\u01A1 s\u1EDF (V\u0103n ph\xF2ng tham m\u01B0u).
` }
    ]
  },
  *check(document) {
    for (const each of document.parts) yield* part2(each);
  }
});

// src/rules/items-glued.ts
var itemsGlued = rule2({
  id: "items-glued",
  group: "structure",
  severity: "warning",
  demands: { vi: "M\u1ED7i nhi\u1EC7m v\u1EE5 b\u1EAFt \u0111\u1EA7u \u1EDF m\u1ED9t d\xF2ng ri\xEAng.", en: "Each item begins on a line of its own." },
  why: {
    vi: "Hai nhi\u1EC7m v\u1EE5 d\xEDnh tr\xEAn m\u1ED9t d\xF2ng th\xEC ng\u01B0\u1EDDi \u0111\u01B0\u1EE3c giao vi\u1EC7c th\u1EE9 hai d\u1EC5 b\u1ECF s\xF3t vi\u1EC7c c\u1EE7a m\xECnh.",
    en: "Where two items run together, whoever has the second one overlooks it."
  },
  advice: { vi: "Xu\u1ED1ng d\xF2ng tr\u01B0\u1EDBc nhi\u1EC7m v\u1EE5 th\u1EE9 hai.", en: "Break the line before the second item." },
  messages: {
    glued: { vi: (d) => `Hai nhi\u1EC7m v\u1EE5 d\xEDnh tr\xEAn m\u1ED9t d\xF2ng: \u201C${d.text}\u201D ph\u1EA3i b\u1EAFt \u0111\u1EA7u \u1EDF d\xF2ng m\u1EDBi.`, en: (d) => `Two items on one line: \u201C${d.text}\u201D should begin a new one.` }
  },
  examples: {
    reports: [
      { name: "a bullet glued to the one before", text: `K\u1EBE HO\u1EA0CH
C\xF4ng t\xE1c d\xE2n v\u1EADn n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

- N\u1EAFm t\xECnh h\xECnh nh\xE2n d\xE2n. \xAB-\xBB B\xE1o c\xE1o k\u1EBFt qu\u1EA3 c\xF4ng t\xE1c qu\xFD.

- T\u1ED5ng k\u1EBFt n\u0103m.
` },
      { name: "a number glued to the one before", text: `K\u1EBE HO\u1EA0CH
C\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. R\xE0 so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh. \xAB2.\xBB C\xF4ng khai k\u1EBFt qu\u1EA3 gi\u1EA3i quy\u1EBFt h\u1ED3 s\u01A1.

3. Ki\u1EC3m tra c\xF4ng v\u1EE5.
` },
      { name: "glued after the closing parenthesis", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 3

1. S\u01A1 k\u1EBFt qu\xFD I (V\u0103n ph\xF2ng tham m\u01B0u). \xAB2.\xBB Ki\u1EC3m tra c\xF4ng t\xE1c \u0111\u1EA3ng v\u1EE5 (Ban X\xE2y d\u1EF1ng \u0110\u1EA3ng th\u1EF1c hi\u1EC7n).
` }
    ],
    silent: [
      { name: "a dash within a sentence", text: `K\u1EBE HO\u1EA0CH
Ph\xE1t tri\u1EC3n kinh t\u1EBF - x\xE3 h\u1ED9i n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

- N\xE2ng c\u1EA5p \u0111\u01B0\u1EDDng li\xEAn th\xF4n \u0110\u1ED3i Cao - Su\u1ED1i Trong; ph\u1EA5n \u0111\u1EA5u ho\xE0n th\xE0nh trong n\u0103m.
` },
      { name: "a number within a sentence", text: `K\u1EBE HO\u1EA0CH
Thu ng\xE2n s\xE1ch n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Thu \u0111\u1EA1t 2.500 tri\u1EC7u \u0111\u1ED3ng. Ri\xEAng qu\xFD I \u0111\u1EA1t \xEDt nh\u1EA5t 25%.

2. R\xE0 so\xE1t 15 h\u1ED9 n\u1EE3 thu\u1EBF.
` }
    ]
  },
  *check(document) {
    for (const { items } of document.parts) {
      for (const item of items) {
        if (!item.glued) continue;
        const text2 = item.passage.value;
        const label = item.label?.passage;
        yield {
          span: label && label.length > 0 ? label.span : item.passage.span,
          message: "glued",
          data: { text: text2.length > 40 ? `${text2.slice(0, 40).trimEnd()}\u2026` : text2 }
        };
      }
    }
  }
});

// src/rules/shared/pairs.ts
var BRACKETS = /[()[\]]/g;
var QUOTES2 = /["“”„‟«»]/g;
var SIGNS2 = /[()[\]"“”„‟«»]/;
var PARTNER = { ")": "(", "]": "[" };
var spaced = (c) => c === void 0 || /[\s(["“„«\-–—/:;,.…]/u.test(c);
var closed = (c) => c === void 0 || /[\s)\]"”».,;:!?…/\-–—¹²³⁰-⁹]/u.test(c);
function closesLabel(text2, at2) {
  const label = /(?:^|[\s:;,])(?:\d{1,2}|\p{Ll}|[ivx]{1,4})$/u.exec(text2.slice(Math.max(0, at2 - 6), at2));
  return label !== null && /\s|\p{L}/u.test(text2[at2 + 1] ?? " ");
}
function brackets(text2, labels) {
  const open = [];
  const stray = [];
  for (const match of text2.matchAll(BRACKETS)) {
    const sign2 = match[0];
    if (sign2 === "(" || sign2 === "[") open.push({ at: match.index, sign: sign2, opens: true });
    else if (labels && sign2 === ")" && closesLabel(text2, match.index)) continue;
    else if (open.at(-1)?.sign === PARTNER[sign2]) open.pop();
    else stray.push({ at: match.index, sign: sign2, opens: false });
  }
  return open.length === 0 ? stray : [...stray, ...open];
}
function quotes(text2) {
  const open = [];
  const stray = [];
  for (const match of text2.matchAll(QUOTES2)) {
    const sign2 = match[0];
    const at2 = match.index;
    const before3 = spaced(text2[at2 - 1]);
    const after3 = closed(text2[at2 + 1]);
    const formed = sign2 === '"' ? open.length === 0 : sign2 === "\u201C" || sign2 === "\u201E" || sign2 === "\u201F" || sign2 === "\xAB";
    const opens = before3 === after3 ? formed : sign2 === '"' ? before3 : before3 ? formed || open.length === 0 : formed && open.length === 0;
    if (opens) {
      if (/\d/u.test(text2[at2 - 1] ?? "") && sign2 === '"') continue;
      open.push({ at: at2, sign: sign2, opens });
    } else if (open.length > 0) open.pop();
    else if (!(sign2 === '"' && /\d/u.test(text2[at2 - 1] ?? ""))) stray.push({ at: at2, sign: sign2, opens });
  }
  return open.length === 0 ? stray : [...stray, ...open];
}
function unpaired(text2) {
  if (!SIGNS2.test(text2)) return [];
  let round = brackets(text2, false);
  if (round.length > 0 && text2.includes(")")) {
    const listed = brackets(text2, true);
    if (listed.length < round.length) round = listed;
  }
  const found = [...round, ...quotes(text2)];
  return found.length > 1 ? found.sort((a, b) => a.at - b.at) : found;
}

// src/rules/shared/prose.ts
init_passage();
function* prose(part3) {
  yield* part3.intro;
  for (const item of part3.items) {
    if (item.passage.value !== "") yield item.passage;
  }
  yield* part3.closing;
}
function* everything(document, part3) {
  for (const line of part3.head) yield line.passage;
  yield* prose(part3);
  yield* footnotes(document, part3);
}
function* footnotes({ source: source2 }, { plan }) {
  for (const { position: position2 } of plan.footnotes) {
    let low = 0;
    let high = source2.lines.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((source2.lines[middle]?.number ?? 0) < position2.start.line) low = middle + 1;
      else high = middle;
    }
    const lines2 = [];
    for (let i = low; i < source2.lines.length; i++) {
      const line = source2.lines[i];
      if (!line || line.number > position2.end.line) break;
      lines2.push(line.passage);
    }
    yield Passage.join(lines2, " ");
  }
}

// src/rules/shared/texts.ts
function* texts(document, foot2 = false) {
  for (const part3 of document.parts) {
    for (const passage of part3.intro) yield { part: part3, item: null, passage };
    for (const item of part3.items) yield { part: part3, item, passage: item.passage };
    for (const passage of part3.closing) yield { part: part3, item: null, passage };
    if (foot2) for (const line of part3.foot) yield { part: part3, item: null, passage: line.passage };
  }
}

// src/rules/bracket-unclosed.ts
function below(item, above2) {
  for (let at2 = item?.parent ?? null; at2 && above2; at2 = at2.parent) if (at2 === above2) return true;
  return false;
}
var QUOTE = /["“”„‟«»]/u;
var fits = (a, b) => QUOTE.test(a.sign) ? QUOTE.test(b.sign) : a.sign === "(" === (b.sign === ")") && !QUOTE.test(b.sign);
function* runs2(document) {
  yield* texts(document, true);
  for (const part3 of document.parts) {
    if (part3.plan.footnotes.length === 0) continue;
    const known2 = /* @__PURE__ */ new Set([...part3.intro, ...part3.items.map(({ passage }) => passage), ...part3.closing, ...part3.head.map(({ passage }) => passage)]);
    for (const passage of everything(document, part3)) if (!known2.has(passage)) yield { passage, item: null };
  }
}
var bracketUnclosed = rule2({
  id: "bracket-unclosed",
  group: "structure",
  severity: "warning",
  demands: { vi: "D\u1EA5u ngo\u1EB7c \u0111\u01A1n, ngo\u1EB7c k\xE9p c\xF3 m\u1EDF c\xF3 \u0111\xF3ng trong c\xF9ng m\u1ED9t m\u1EE5c.", en: "Parentheses and quotation marks are closed within the item that opens them." },
  why: {
    vi: "Thi\u1EBFu m\u1ED9t d\u1EA5u ngo\u1EB7c th\xEC kh\xF4ng r\xF5 \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c giao, t\xEAn phong tr\xE0o hay tr\xEDch y\u1EBFu k\u1EBFt th\xFAc \u1EDF \u0111\xE2u.",
    en: "Without its partner one cannot tell where the unit in charge or a title ends."
  },
  advice: { vi: "Th\xEAm d\u1EA5u c\xF2n thi\u1EBFu ho\u1EB7c b\u1ECF d\u1EA5u th\u1EEBa.", en: "Add the missing mark or take the other away." },
  messages: {
    open: { vi: (d) => `D\u1EA5u ${d.sign} m\u1EDF ra m\xE0 kh\xF4ng \u0111\xF3ng: \u201C${d.text}\u201D.`, en: (d) => `${d.sign} is opened and never closed: \u201C${d.text}\u201D.` },
    close: { vi: (d) => `D\u1EA5u ${d.sign} \u0111\xF3ng l\u1EA1i m\xE0 kh\xF4ng c\xF3 d\u1EA5u m\u1EDF: \u201C${d.text}\u201D.`, en: (d) => `${d.sign} closes what was never opened: \u201C${d.text}\u201D.` }
  },
  examples: {
    reports: [
      { name: "a parenthesis is not closed", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. Ban h\xE0nh k\u1EBF ho\u1EA1ch ki\u1EC3m tra \xAB(\xBB\u1EE6y ban Ki\u1EC3m tra tham m\u01B0u.

2. Giao ch\u1EC9 ti\xEAu k\u1EBFt n\u1EA1p \u0111\u1EA3ng vi\xEAn (Ban X\xE2y d\u1EF1ng \u0110\u1EA3ng tham m\u01B0u).
` },
      { name: "a parenthesis was never opened", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. Ban h\xE0nh k\u1EBF ho\u1EA1ch ki\u1EC3m tra \u1EE6y ban Ki\u1EC3m tra tham m\u01B0u\xAB)\xBB.
` },
      { name: "quotation marks, curly and straight", text: `K\u1EBE HO\u1EA0CH
Phong tr\xE0o thi \u0111ua n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. \u0110\u1EA9y m\u1EA1nh phong tr\xE0o \xAB\u201C\xBBD\xE2n v\u1EADn kh\xE9o tr\xEAn c\xE1c l\u0129nh v\u1EF1c.

2. Nh\xE2n r\u1ED9ng m\xF4 h\xECnh "Ch\xEDnh quy\u1EC1n th\xE2n thi\u1EC7n" v\xE0 \xAB"\xBBNg\xE0y kh\xF4ng h\u1EB9n.

3. X\xE2y d\u1EF1ng m\xF4 h\xECnh Tuy\u1EBFn \u0111\u01B0\u1EDDng t\u1EF1 qu\u1EA3n\xAB\u201D\xBB \u1EDF khu d\xE2n c\u01B0.
` }
    ],
    silent: [
      { name: "labels in running text, quotes within quotes", text: `K\u1EBE HO\u1EA0CH
H\u1ED9i thi n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. H\u1ED9i thi g\u1ED3m: 1) ph\u1EA7n ch\xE0o h\u1ECFi; 2) ph\u1EA7n x\u1EED l\xFD t\xECnh hu\u1ED1ng; a) c\xE1 nh\xE2n; b) t\u1EADp th\u1EC3.

2. Chuy\xEAn \u0111\u1EC1 \u201CN\xE2ng cao ch\u1EA5t l\u01B0\u1EE3ng phong tr\xE0o \u201CD\xE2n v\u1EADn kh\xE9o\u201D giai \u0111o\u1EA1n 2026 - 2030\u201D v\xE0 m\xF4 h\xECnh "T\u1ED5 t\u1EF1 qu\u1EA3n".

3. Tr\u01B0ng b\xE0y (g\u1ED3m: a) tranh; b) \u1EA3nh).
` },
      { name: "a parenthesis around a list", text: `K\u1EBE HO\u1EA0CH
Ki\u1EC3m tra an to\xE0n th\u1EF1c ph\u1EA9m n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC3m tra c\xE1c c\u01A1 s\u1EDF (theo danh s\xE1ch:

- b\u1EBFp \u0103n t\u1EADp th\u1EC3;

- qu\xE1n \u0103n trong ch\u1EE3).

2. C\xF4ng khai k\u1EBFt qu\u1EA3 (*Tr\u1EA1m Y t\u1EBF th\u1EF1c hi\u1EC7n*).
` }
    ]
  },
  *check(document) {
    const open = [];
    const problems = [];
    let turn = 0;
    for (const { passage, item } of runs2(document)) {
      turn++;
      for (const one of unpaired(passage.value)) {
        const found = { ...one, passage, item, turn };
        if (one.opens) {
          open.push(found);
          continue;
        }
        const last3 = open.at(-1);
        if (last3 && fits(last3, one) && (turn - last3.turn === 1 || below(item, last3.item))) open.pop();
        else problems.push(found);
      }
    }
    for (const { at: at2, sign: sign2, opens, passage } of [...open, ...problems]) {
      const text2 = passage.value;
      const near = opens ? text2.slice(at2, at2 + 30) : text2.slice(Math.max(0, at2 - 29), at2 + 1);
      const cut = opens ? at2 + 30 < text2.length : at2 > 29;
      yield {
        span: passage.slice(at2, at2 + 1).span,
        message: opens ? "open" : "close",
        data: { sign: sign2, text: opens ? `${near.trim()}${cut ? "\u2026" : ""}` : `${cut ? "\u2026" : ""}${near.trim()}` }
      };
    }
  }
});

// src/data/office-words.ts
var OFFICE_WORDS = new Set(
  // heads of names
  "ban b\u1ED9 s\u1EDF ph\xF2ng v\u1EE5 c\u1EE5c chi t\u1ED5ng \u1EE7y h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n \u0111o\xE0n \u0111\u1ED9i t\u1ED5 nh\xF3m kh\u1ED1i khoa trung t\xE2m vi\u1EC7n tr\u01B0\u1EDDng h\u1ECDc tr\u1EA1m tr\u1EA1i \u0111\xE0i b\xE1o v\u0103n c\xF4ng ty t\xF2a \xE1n c\u01A1 quan \u0111\u01A1n v\u1ECB li\xEAn hi\u1EC7p minh m\u1EB7t tr\u1EADn qu\u1ED1c \u0111\u1EA3ng b\xED th\u01B0 th\u01B0\u1EDDng tr\u1EF1c v\u1EE5 c\u1EA5p ch\u1EA5p h\xE0nh ch\u1EC9 \u0111\u1EA1o huy \u0111i\u1EC1u ph\u1ED1i gi\xFAp vi\u1EC7c ti\u1EC3u th\xE0nh vi\xEAn ch\u1EE7 t\u1ECBch ph\xF3 tr\u01B0\u1EDFng ch\xE1nh gi\xE1m \u0111\u1ED1c hi\u1EC7u th\u1EE7 t\u01B0\u1EDBng b\u1ED9 th\u1EE9 \u0111\u1ED3ng ch\xED l\xE3nh \u0111\u1EA1o c\xE1n s\u1EF1 ng\xE0nh t\u1EC9nh huy\u1EC7n qu\u1EADn x\xE3 ph\u01B0\u1EDDng th\u1ECB tr\u1EA5n th\xF4n b\u1EA3n l\xE0ng \u1EA5p x\xF3m khu v\u1EF1c ph\u1ED1 \u01B0\u01A1ng \u0111\u1ECBa ph\u01B0\u01A1ng c\u01A1 s\u1EDF c\xE1c c\xF9ng c\u1EA5p tr\xEAn d\u01B0\u1EDBi to\xE0n kh\xF3a nh\xE0 n\u01B0\u1EDBc vi\u1EC7t nam t\u1ED5 ch\u1EE9c t\u1ED5ng h\u1EE3p h\xE0nh ch\xEDnh n\u1ED9i v\u1EE5 t\xE0i ch\xEDnh k\u1EBF ho\u1EA1ch \u0111\u1EA7u t\u01B0 kinh t\u1EBF x\xE3 h\u1ED9i v\u0103n h\xF3a th\u1EC3 thao du l\u1ECBch th\xF4ng tin truy\u1EC1n th\xF4ng khoa c\xF4ng ngh\u1EC7 gi\xE1o d\u1EE5c \u0111\xE0o t\u1EA1o y t\u1EBF d\xE2n v\u1EADn tuy\xEAn gi\xE1o ki\u1EC3m tra thanh gi\xE1m s\xE1t n\u1ED9i ch\xEDnh \u0111\u1ED1i ngo\u1EA1i t\xF4n d\xE2n t\u1ED9c t\u01B0 ph\xE1p thi h\xE0nh \xE1n qu\xE2n s\u1EF1 c\xF4ng an bi\xEAn ph\xF2ng qu\u1ED1c ph\xF2ng an ninh tr\u1EADt t\u1EF1 lao \u0111\u1ED9ng th\u01B0\u01A1ng binh b\u1EA3o hi\u1EC3m n\xF4ng nghi\u1EC7p l\xE2m m\xF4i tr\u01B0\u1EDDng t\xE0i nguy\xEAn ph\xE1t tri\u1EC3n th\xF4n x\xE2y d\u1EF1ng giao th\xF4ng v\u1EADn t\u1EA3i th\u01B0\u01A1ng m\u1EA1i h\u1EA1 t\u1EA7ng \u0111\xF4 th\u1ECB \u0111\u1EA5t \u0111ai \u0111\u0103ng k\xFD qu\u1EF9 ng\xE2n h\xE0ng kho b\u1EA1c thu\u1EBF h\u1EA3i th\u1ED1ng k\xEA l\u01B0u tr\u1EEF ph\u1EE5c v\u1EE5 m\u1ED9t c\u1EEDa ti\u1EBFp c\xF4ng qu\u1EA3n l\xFD d\u1EF1 \xE1n ch\u1EA5t l\u01B0\u1EE3ng qu\u1EA3n tr\u1ECB m\u1EA1ng chuy\u1EC3n \u0111\u1ED5i s\u1ED1 c\u1EA3i c\xE1ch th\u1EF1c hi\u1EC7n quy ch\u1EBF ch\xEDnh s\xE1ch quy\u1EC1n th\xE2n thi\u1EC7n x\xF3a \u0111\xF3i gi\u1EA3m ngh\xE8o c\u1EF1u chi\u1EBFn thanh ni\xEAn thi\u1EBFu nhi ph\u1EE5 n\u1EEF n\xF4ng ch\u1EEF th\u1EADp \u0111\u1ECF ng\u01B0\u1EDDi cao tu\u1ED5i khuy\u1EBFt t\u1EADt n\u1EA1n nh\xE2n ch\u1EA5t \u0111\u1ED9c khuy\u1EBFn sinh vi\xEAn h\u1ECDc tr\u1EBB m\u1ED3 c\xF4i t\u1EEB thi\u1EC7n ti\u1EC1n phong xung h\u1ED3 minh m\u1EA7m non ti\u1EC3u ph\u1ED5 gi\xE1o vi\xEAn b\u1EC7nh \u0111a l\xE2m s\xE0ng \u0111i\u1EC1u d\u01B0\u1EE1ng d\u01B0\u1EE3c s\u1EA3n nhi ki\u1EC3m so\xE1t nhi\u1EC5m khu\u1EA9n c\u1EA5p c\u1EE9u h\u1ED3i s\u1EE9c d\u1EF1 n\u1ED9i ngo\u1EA1i x\xE9t nghi\u1EC7m h\xECnh \u1EA3nh ch\u1EA9n \u0111o\xE1n ph\u1EABu thu\u1EADt phong tr\xE0o thi \u0111ua khen th\u01B0\u1EDFng tham m\u01B0u t\xE1c chi\u1EBFn h\u1EADu c\u1EA7n k\u1EF9 hu\u1EA5n luy\u1EC7n c\u1EA3nh s\xE1t ph\xF2ng ch\xE1y ch\u1EEFa \u0111i\u1EC1u tra t\u1ED1 t\u1EE5ng chuy\xEAn m\xF4n nghi\u1EC7p v\u1EE5 b\u1ED3i d\u01B0\u1EE1ng nghi\xEAn c\u1EE9u t\u1EF1 qu\u1EA3n gia c\u1ED9ng \u0111\u1ED1i t\u01B0\u1EE3ng ph\xE1t thanh h\xECnh tuy\xEAn truy\u1EC1n d\u01B0 lu\u1EADn x\xE3 n\xF2ng c\u1ED1t v\u1EADn \u0111\u1ED9ng b\u1EA7u c\u1EED h\xF2a gi\u1EA3i c\xF4ng t\xE1c m\u1EB7t b\u1EB1ng thi\xEAn tai t\xECm c\u1EE9u n\u1EA1n qu\u1ED1c t\u1EBF bi\xEAn gi\u1EDBi t\u1EBF h\u1EE3p t\xE1c v\xE0 c\xE1c v\u1EDBi c\u1EE7a v\u1EC1 t\u1EA1i trong vi\u1EC7c ch\u1EBF th\xE0nh s\u1EF1 nghi\u1EC7p l\u1EADp thu\u1ED9c tr\u1EF1c ngo\xE0i \u0111\u1ECBa b\xE0n ti\xEAu ch\xED qu\xE2n khu b\u1ED9 \u0111\u1ED9i s\u01B0 trung ti\u1EC3u \u0111\u1EA1i l\u1EEF l\u1EF1c l\u01B0\u1EE3ng v\u0169 trang tu\u1EA7n tra ki\u1EC3m l\xE2m th\xFA y b\u1EA3o v\u1EC7 th\u1EF1c v\u1EADt th\u1EE7y l\u1EE3i s\u1EA3n khuy\u1EBFn tr\u1ED3ng tr\u1ECDt ch\u0103n nu\xF4i d\u1ECBch v\u1EE5 cung \u1EE9ng vi\u1EC7c l\xE0m h\u01B0\u1EDBng ti\u1EBFp nh\u1EADn tr\u1EA3 k\u1EBFt qu\u1EA3 c\u1EA3i thi\u1EC7n \u0111\u01B0\u1EDDng s\u1EAFt h\xE0ng kh\xF4ng c\u1EA7u c\u1EA3ng \u0111i\u1EC7n l\u1EF1c b\u01B0u vi\u1EC5n n\u01B0\u1EDBc s\u1EA1ch v\u1EC7 sinh r\u1EEBng ph\xF2ng h\u1ED9 \u0111\u1EB7c d\u1EE5ng".split(/\s+/).filter(Boolean)
);

// src/rules/shared/spellings.ts
var LETTERS2 = /[^\p{L}\p{N}]+/gu;
var WORD = /[\p{L}\p{N}]+/gu;
function spellings(mentions2) {
  const known2 = /* @__PURE__ */ new Map();
  for (const { name, span: span2 } of mentions2) {
    const spelling = known2.get(name);
    if (spelling) spelling.places.push(span2);
    else known2.set(name, { name, folded: key(name), places: [span2] });
  }
  return [...known2.values()];
}
function shape(name) {
  let shape2 = "";
  let first = true;
  for (const c of name.normalize("NFC").replace(LETTERS2, "")) {
    if (!first) shape2 += c !== c.toLowerCase() ? "U" : "l";
    first = false;
  }
  return shape2;
}
var loud = (name) => name === name.toUpperCase() && name.length > 12;
function ordered(a, b) {
  return b.places.length > a.places.length ? { rare: a, usual: b } : { rare: b, usual: a };
}
function* alike2(group) {
  const usual = group.reduce((most, spelling) => spelling.places.length > most.places.length ? spelling : most);
  const seen = /* @__PURE__ */ new Set([`${usual.folded}
${shape(usual.name)}`]);
  for (const rare of group) {
    if (rare === usual || loud(rare.name) || loud(usual.name)) continue;
    const form = `${rare.folded}
${shape(rare.name)}`;
    if (seen.has(form)) continue;
    seen.add(form);
    if (rare.folded === usual.folded) yield { rare, usual, difference: "capitals" };
    else {
      const spaces = (text2) => text2.replace(/[ -]+/g, "");
      yield { rare, usual, difference: spaces(rare.folded) === spaces(usual.folded) ? "dash" : "signs" };
    }
  }
}
function nearly(a, b) {
  if (a === b) return false;
  let start2 = 0;
  while (start2 < a.length && start2 < b.length && a[start2] === b[start2]) start2++;
  let end = 0;
  while (end < a.length - start2 && end < b.length - start2 && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start2, a.length - end), b.slice(start2, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0] || bare(a) === bare(b);
}
var NAMED_AFTER = new Set("t\u1EC9nh ph\u1ED1 huy\u1EC7n qu\u1EADn x\xE3 ph\u01B0\u1EDDng tr\u1EA5n th\xF4n b\u1EA3n l\xE0ng \u1EA5p bu\xF4n kh\xF3m x\xF3m h\u1ECDc non ty ch\xF9a".split(" "));
var digits = /\d/;
function split(spelling) {
  const printed2 = spelling.name.normalize("NFC").match(WORD) ?? [];
  return { spelling, printed: printed2, words: spelling.folded.match(WORD) ?? [] };
}
var capitalised = (word) => word !== void 0 && word[0] !== word[0]?.toLowerCase();
function proper({ words: words4, printed: printed2 }, at2) {
  if (!capitalised(printed2[at2])) return false;
  let i = at2 - 1;
  while (i > 0 && capitalised(printed2[i]) && !NAMED_AFTER.has(words4[i] ?? "")) i--;
  return i >= 0 && NAMED_AFTER.has(words4[i] ?? "");
}
var shortened2 = (word) => word !== void 0 && word.length > 1 && word === word.toUpperCase();
var same3 = (a, b) => a.replace(/[yýỳỷỹỵ]/g, (c) => "i\xED\xEC\u1EC9\u0129\u1ECB"["y\xFD\u1EF3\u1EF7\u1EF9\u1EF5".indexOf(c)] ?? c) === b.replace(/[yýỳỷỹỵ]/g, (c) => "i\xED\xEC\u1EC9\u0129\u1ECB"["y\xFD\u1EF3\u1EF7\u1EF9\u1EF5".indexOf(c)] ?? c);
function slip(a, b, at2) {
  const [wordA, wordB] = [a.words[at2] ?? "", b.words[at2] ?? ""];
  if (!nearly(wordA, wordB) || same3(wordA, wordB)) return null;
  if (wordA.length < 2 || wordB.length < 2 || digits.test(wordA + wordB) || roman(wordA) !== null || roman(wordB) !== null) return null;
  const { rare, usual } = ordered(a.spelling, b.spelling);
  if (shortened2(a.printed[at2]) && shortened2(b.printed[at2]) && !(loud(a.spelling.name) && loud(b.spelling.name))) {
    if (bare(wordA) !== bare(wordB)) return null;
    const [right, wrong] = wordA.split("\u0111").length > wordB.split("\u0111").length ? [a, b] : [b, a];
    return { rare: wrong.spelling, usual: right.spelling, difference: "letter" };
  }
  const often = usual.places.length >= 4 && rare.places.length === 1;
  if (proper(a, at2) || proper(b, at2)) return often ? { rare, usual, difference: "letter" } : null;
  const [knownA, knownB] = [OFFICE_WORDS.has(wordA), OFFICE_WORDS.has(wordB)];
  if (knownA && knownB) return null;
  if (knownA !== knownB) {
    const [right, wrong] = knownA ? [a.spelling, b.spelling] : [b.spelling, a.spelling];
    return wrong.places.length > right.places.length * 3 ? null : { rare: wrong, usual: right, difference: "letter" };
  }
  return usual.places.length >= 3 && rare.places.length === 1 ? { rare, usual, difference: "letter" } : null;
}
function* neighbours(group, at2) {
  const forms2 = /* @__PURE__ */ new Map();
  for (const words4 of group) {
    const word = words4.words[at2] ?? "";
    const own = /* @__PURE__ */ new Set([word, bare(word)]);
    for (let i = 0; i < word.length; i++) own.add(word.slice(0, i) + word.slice(i + 1));
    const met = /* @__PURE__ */ new Set();
    for (const form of own) {
      const list = forms2.get(form);
      for (const other of list?.slice(0, 8) ?? []) {
        if (met.has(other)) continue;
        met.add(other);
        yield [other, words4];
      }
      if (list) list.push(words4);
      else forms2.set(form, [words4]);
    }
  }
}
function* variants(all) {
  if (all.length < 2) return;
  const groups = /* @__PURE__ */ new Map();
  for (const spelling of all) {
    const letters = spelling.folded.replace(LETTERS2, "");
    const group = groups.get(letters);
    if (group) group.push(spelling);
    else groups.set(letters, [spelling]);
  }
  const heads = [];
  for (const group of groups.values()) {
    if (group.length > 1) yield* alike2(group);
    const usual = group.reduce((most, spelling) => spelling.places.length > most.places.length ? spelling : most);
    const places2 = group.length === 1 ? usual.places : group.flatMap((spelling) => spelling.places);
    heads.push(split({ ...usual, places: places2 }));
  }
  const patterns = /* @__PURE__ */ new Map();
  for (const words4 of heads) {
    for (let at2 = 0; at2 < words4.words.length && at2 < 24; at2++) {
      const pattern = words4.words.map((word, i) => i === at2 ? "*" : word).join(" ");
      const found = patterns.get(pattern);
      if (found) found.group.push(words4);
      else patterns.set(pattern, { at: at2, group: [words4] });
    }
  }
  const told = /* @__PURE__ */ new Set();
  for (const { at: at2, group } of patterns.values()) {
    if (group.length < 2) continue;
    for (const [a, b] of neighbours(group, at2)) {
      const found = slip(a, b, at2);
      if (!found || told.has(found.rare.name)) continue;
      told.add(found.rare.name);
      yield found;
    }
  }
}

// src/rules/unit-variant.ts
function* mentions({ units: units2, parts }) {
  for (const { unit, passage } of units2) yield { name: unit.name, span: passage.span };
  for (const { plan } of parts) {
    for (const { name, position: position2 } of plan.recipients) {
      if (!/^lưu/iu.test(name)) yield { name, span: [position2.start.offset, position2.end.offset] };
    }
  }
}
function declared(settings) {
  return new Set(settings.units.flatMap(({ aliases }) => aliases.map(key)));
}
var unitVariant = rule2({
  id: "unit-variant",
  group: "structure",
  severity: "warning",
  demands: { vi: "T\xEAn m\u1ED9t \u0111\u01A1n v\u1ECB vi\u1EBFt th\u1ED1ng nh\u1EA5t trong c\u1EA3 v\u0103n b\u1EA3n.", en: "A unit\u2019s name is spelled in one way throughout." },
  why: {
    vi: "Vi\u1EBFt hai c\xE1ch th\xEC kh\xF4ng r\xF5 l\xE0 m\u1ED9t hay hai \u0111\u01A1n v\u1ECB, v\xE0 khi l\u1ECDc vi\u1EC7c theo \u0111\u01A1n v\u1ECB s\u1EBD s\xF3t vi\u1EC7c.",
    en: "Two spellings leave open whether there are two units, and tasks are lost when they are sorted by unit."
  },
  advice: { vi: "Ch\u1ECDn m\u1ED9t c\xE1ch vi\u1EBFt (theo quy\u1EBFt \u0111\u1ECBnh th\xE0nh l\u1EADp \u0111\u01A1n v\u1ECB) v\xE0 s\u1EEDa nh\u1EEFng ch\u1ED7 c\xF2n l\u1EA1i.", en: "Choose one spelling, that of the decision that set the unit up, and correct the others." },
  messages: {
    letter: { vi: (d) => `\u201C${d.name}\u201D c\xF3 l\u1EBD l\xE0 \u201C${d.other}\u201D vi\u1EBFt nh\u1EA7m.`, en: (d) => `\u201C${d.name}\u201D is probably a slip for \u201C${d.other}\u201D.` },
    dash: { vi: (d) => `\u201C${d.name}\u201D: ch\u1ED7 kh\xE1c vi\u1EBFt \u201C${d.other}\u201D.`, en: (d) => `\u201C${d.name}\u201D: elsewhere \u201C${d.other}\u201D.` },
    signs: { vi: (d) => `\u201C${d.name}\u201D: ch\u1ED7 kh\xE1c vi\u1EBFt \u201C${d.other}\u201D.`, en: (d) => `\u201C${d.name}\u201D: elsewhere \u201C${d.other}\u201D.` },
    capitals: {
      vi: (d) => `\u201C${d.name}\u201D (${d.count} ch\u1ED7): ch\u1EEF hoa kh\xE1c v\u1EDBi \u201C${d.other}\u201D (${d.times} ch\u1ED7).`,
      en: (d) => `\u201C${d.name}\u201D (${d.count} times) differs in capitals from \u201C${d.other}\u201D (${d.times} times).`
    },
    usual: { vi: (d) => `Vi\u1EBFt \u201C${d.other}\u201D`, en: (d) => `Spelled \u201C${d.other}\u201D` },
    too: { vi: (d) => `C\u0169ng vi\u1EBFt \u201C${d.name}\u201D`, en: (d) => `Also spelled \u201C${d.name}\u201D` }
  },
  examples: {
    reports: [
      { name: "one wrong letter", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. Giao ch\u1EC9 ti\xEAu k\u1EBFt n\u1EA1p \u0111\u1EA3ng vi\xEAn (Ph\xF2ng T\u1ED5 ch\u1EE9c - T\u1ED5ng h\u1EE3p tham m\u01B0u).

2. L\u1EADp d\u1EF1 to\xE1n (Ph\xF2ng T\u1ED5 ch\u1EE9c - T\u1ED5ng h\u1EE3p tham m\u01B0u).

Th\xE1ng 2

1. Kh\u1EA3o s\xE1t c\xE1c m\xF4 h\xECnh (\xABPh\xF2ng T\u1ED5 ch\xFAc\xBB - T\u1ED5ng h\u1EE3p tham m\u01B0u).
` },
      { name: "a lost dash", text: `K\u1EBE HO\u1EA0CH
Ch\u0103m s\xF3c tr\u1EBB em n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 3

1. Ti\xEAm ch\u1EE7ng m\u1EDF r\u1ED9ng (Ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i ch\u1EE7 tr\xEC).

2. T\u1EB7ng qu\xE0 h\u1ECDc sinh ngh\xE8o (Ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i ch\u1EE7 tr\xEC).

3. T\u1ED5 ch\u1EE9c h\u1ED9i tr\u1EA1i (\xABPh\xF2ng V\u0103n h\xF3a X\xE3 h\u1ED9i\xBB ch\u1EE7 tr\xEC).
` },
      { name: "d for \u0111", text: `K\u1EBE HO\u1EA0CH
Ph\xF2ng th\u1EE7 d\xE2n s\u1EF1 n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Qu\xFD I

1. Ki\u1EC7n to\xE0n c\xE1c t\u1ED5 xung k\xEDch (Th\u01B0\u1EDDng tr\u1EF1c BC\u0110 x\xE3 tham m\u01B0u).

2. Di\u1EC5n t\u1EADp (\xABTh\u01B0\u1EDDng tr\u1EF1c BCD x\xE3\xBB tham m\u01B0u).
` },
      { name: "capitals", text: `K\u1EBE HO\u1EA0CH
D\xE2n v\u1EADn n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. N\u1EAFm t\xECnh h\xECnh (Ban C\xF4ng t\xE1c M\u1EB7t tr\u1EADn c\xE1c th\xF4n th\u1EF1c hi\u1EC7n).

2. V\u1EADn \u0111\u1ED9ng hi\u1EBFn \u0111\u1EA5t (Ban C\xF4ng t\xE1c M\u1EB7t tr\u1EADn c\xE1c th\xF4n th\u1EF1c hi\u1EC7n).

3. H\xF2a gi\u1EA3i (\xABBan c\xF4ng t\xE1c m\u1EB7t tr\u1EADn\xBB c\xE1c th\xF4n th\u1EF1c hi\u1EC7n).
` }
    ],
    silent: [
      { name: "units that differ by right", text: `K\u1EBE HO\u1EA0CH
Thi \u0111ua n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. Ph\xE1t \u0111\u1ED9ng (T\u1ED5 1 th\u1EF1c hi\u1EC7n).

2. \u0110\u0103ng k\xFD (T\u1ED5 2 th\u1EF1c hi\u1EC7n).

3. Cam k\u1EBFt (H\u1ED9i Nhi \u0111\u1ED3ng x\xE3 th\u1EF1c hi\u1EC7n).

4. Di\u1EC5u h\xE0nh (\u0110\u1ED9i Nhi \u0111\u1ED3ng x\xE3 th\u1EF1c hi\u1EC7n).

5. Tr\u1EF1c (C\xF4ng an x\xE3 An B\xECnh th\u1EF1c hi\u1EC7n).

6. Tu\u1EA7n tra (C\xF4ng an x\xE3 An B\xEDnh th\u1EF1c hi\u1EC7n).

7. Th\u1EA9m \u0111\u1ECBnh (BCH Qu\xE2n s\u1EF1 x\xE3 th\u1EF1c hi\u1EC7n).

8. T\u1ED5ng h\u1EE3p (BC\u0110 Qu\xE2n s\u1EF1 x\xE3 th\u1EF1c hi\u1EC7n).
` },
      { name: "the place of the tone mark, the length of a dash", text: `K\u1EBE HO\u1EA0CH
Khuy\u1EBFn h\u1ECDc n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. V\u1EADn \u0111\u1ED9ng Qu\u1EF9 (\u0110\u1EA3ng \u1EE7y x\xE3 ch\u1EC9 \u0111\u1EA1o; Ph\xF2ng Kinh t\u1EBF - H\u1EA1 t\u1EA7ng th\u1EF1c hi\u1EC7n).

2. T\u1EB7ng h\u1ECDc b\u1ED5ng (\u0110\u1EA3ng u\u1EF7 x\xE3 ch\u1EC9 \u0111\u1EA1o; Ph\xF2ng Kinh t\u1EBF \u2013 H\u1EA1 t\u1EA7ng th\u1EF1c hi\u1EC7n).
` }
    ]
  },
  *check(document, settings) {
    const own = declared(settings);
    const names2 = spellings(mentions(document)).filter(({ folded: folded2 }) => !own.has(folded2));
    for (const { rare, usual, difference } of variants(names2)) {
      const data = { name: rare.name, other: usual.name, count: rare.places.length, times: usual.places.length };
      const later = rare.places.length === usual.places.length && (rare.places[0]?.[0] ?? 0) < (usual.places[0]?.[0] ?? 0) && difference !== "letter";
      const [at2, other] = later ? [usual, rare] : [rare, usual];
      const [span2, ...more] = at2.places;
      const first = other.places[0];
      if (!span2 || !first) continue;
      yield {
        span: span2,
        message: difference,
        severity: difference === "letter" || difference === "dash" ? "warning" : "info",
        expected: [other.name],
        data: later ? { name: usual.name, other: rare.name, count: data.times, times: data.count } : data,
        related: [{ span: first, note: "usual", data: { other: other.name } }, ...more.map((place2) => ({ span: place2, note: "too", data: { name: at2.name } }))]
      };
    }
  }
});

// src/data/abbreviations.ts
var EXPANSIONS = {
  // Bodies of the State
  UBND: "\u1EE6y ban nh\xE2n d\xE2n",
  H\u0110ND: "H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
  QH: "Qu\u1ED1c h\u1ED9i",
  UBTVQH: "\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i",
  \u0110BQH: "\u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i",
  CP: "Ch\xEDnh ph\u1EE7",
  TTg: "Th\u1EE7 t\u01B0\u1EDBng",
  TAND: "T\xF2a \xE1n nh\xE2n d\xE2n",
  VKSND: "Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n",
  TANDTC: "T\xF2a \xE1n nh\xE2n d\xE2n t\u1ED1i cao",
  VKSNDTC: "Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n t\u1ED1i cao",
  KBNN: "Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc",
  NHNN: "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc",
  BHXH: "B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i",
  TTXVN: "Th\xF4ng t\u1EA5n x\xE3 Vi\u1EC7t Nam",
  VP: "V\u0103n ph\xF2ng",
  CVP: "Ch\xE1nh V\u0103n ph\xF2ng",
  CHXHCN: "C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a",
  KTNN: "Ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc",
  NHCSXH: "Ng\xE2n h\xE0ng Ch\xEDnh s\xE1ch x\xE3 h\u1ED9i",
  \u0110HQG: "\u0110\u1EA1i h\u1ECDc Qu\u1ED1c gia",
  "GD&\u0110T": "Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o",
  GD\u0110T: "Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o",
  "GD-\u0110T": "Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o",
  "KH&CN": "Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7",
  KHCN: "khoa h\u1ECDc c\xF4ng ngh\u1EC7",
  "KH-CN": "khoa h\u1ECDc - c\xF4ng ngh\u1EC7",
  "TT&TT": "Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng",
  TTTT: "Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng",
  "TN&MT": "T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng",
  TNMT: "T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng",
  "NN&PTNT": "N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n",
  "NN&MT": "N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng",
  NNMT: "N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng",
  "L\u0110-TB&XH": "Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
  L\u0110TBXH: "Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
  "L\u0110TB&XH": "Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
  "VHTT&DL": "V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch",
  VHTTDL: "V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch",
  VHTT: "V\u0103n h\xF3a - Th\xF4ng tin",
  "VH-TT": "V\u0103n h\xF3a - Th\xF4ng tin",
  "VH-XH": "V\u0103n h\xF3a - X\xE3 h\u1ED9i",
  VHXH: "V\u0103n h\xF3a - X\xE3 h\u1ED9i",
  "KH&\u0110T": "K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0",
  KH\u0110T: "K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0",
  "TC-KH": "T\xE0i ch\xEDnh - K\u1EBF ho\u1EA1ch",
  // The Party, the Front and mass organisations
  TW: "Trung \u01B0\u01A1ng",
  T\u01AF: "Trung \u01B0\u01A1ng",
  BCH: "Ban Ch\u1EA5p h\xE0nh",
  BCHTW: "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng",
  BTV: "Ban Th\u01B0\u1EDDng v\u1EE5",
  BCT: "B\u1ED9 Ch\xEDnh tr\u1ECB",
  BBT: "Ban B\xED th\u01B0",
  TU: "T\u1EC9nh \u1EE7y",
  HU: "Huy\u1EC7n \u1EE7y",
  \u0110U: "\u0110\u1EA3ng \u1EE7y",
  UBKT: "\u1EE6y ban Ki\u1EC3m tra",
  BC\u0110: "Ban Ch\u1EC9 \u0111\u1EA1o",
  BCS\u0110: "Ban c\xE1n s\u1EF1 \u0111\u1EA3ng",
  BTGDV: "Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn",
  MTTQ: "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c",
  MTTQVN: "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam",
  UBMTTQ: "\u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c",
  UBMTTQVN: "\u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam",
  TNCS: "Thanh ni\xEAn C\u1ED9ng s\u1EA3n",
  \u0110TN: "\u0110o\xE0n Thanh ni\xEAn",
  \u0110TNCS: "\u0110o\xE0n Thanh ni\xEAn C\u1ED9ng s\u1EA3n",
  TNTP: "Thi\u1EBFu ni\xEAn Ti\u1EC1n phong",
  TNXP: "Thanh ni\xEAn xung phong",
  LHPN: "Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF",
  LHTN: "Li\xEAn hi\u1EC7p Thanh ni\xEAn",
  LHTNVN: "Li\xEAn hi\u1EC7p Thanh ni\xEAn Vi\u1EC7t Nam",
  HLHPN: "H\u1ED9i Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF",
  CCB: "C\u1EF1u chi\u1EBFn binh",
  L\u0110L\u0110: "Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng",
  C\u0110CS: "c\xF4ng \u0111o\xE0n c\u01A1 s\u1EDF",
  HND: "H\u1ED9i N\xF4ng d\xE2n",
  HSSV: "h\u1ECDc sinh, sinh vi\xEAn",
  HSV: "H\u1ED9i Sinh vi\xEAn",
  // Armed forces
  LLVT: "l\u1EF1c l\u01B0\u1EE3ng v\u0169 trang",
  CAND: "C\xF4ng an nh\xE2n d\xE2n",
  Q\u0110ND: "Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n",
  Q\u0110NDVN: "Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam",
  CHQS: "Ch\u1EC9 huy Qu\xE2n s\u1EF1",
  BCHQS: "Ban Ch\u1EC9 huy Qu\xE2n s\u1EF1",
  B\u0110BP: "B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng",
  BTL: "B\u1ED9 T\u01B0 l\u1EC7nh",
  DQTV: "d\xE2n qu\xE2n t\u1EF1 v\u1EC7",
  PCCC: "ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y",
  CNCH: "c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9",
  CSGT: "C\u1EA3nh s\xE1t giao th\xF4ng",
  QLHC: "qu\u1EA3n l\xFD h\xE0nh ch\xEDnh",
  TTXH: "tr\u1EADt t\u1EF1 x\xE3 h\u1ED9i",
  // Fields of work
  "CT-XH": "ch\xEDnh tr\u1ECB - x\xE3 h\u1ED9i",
  CTXH: "ch\xEDnh tr\u1ECB - x\xE3 h\u1ED9i",
  "KT-XH": "kinh t\u1EBF - x\xE3 h\u1ED9i",
  KTXH: "kinh t\u1EBF - x\xE3 h\u1ED9i",
  "QP-AN": "qu\u1ED1c ph\xF2ng - an ninh",
  QPAN: "qu\u1ED1c ph\xF2ng - an ninh",
  ANQP: "an ninh - qu\u1ED1c ph\xF2ng",
  "AN-QP": "an ninh - qu\u1ED1c ph\xF2ng",
  QPPL: "quy ph\u1EA1m ph\xE1p lu\u1EADt",
  VBQPPL: "v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt",
  ANTT: "an ninh, tr\u1EADt t\u1EF1",
  ATGT: "an to\xE0n giao th\xF4ng",
  TTATGT: "tr\u1EADt t\u1EF1, an to\xE0n giao th\xF4ng",
  TTATXH: "tr\u1EADt t\u1EF1, an to\xE0n x\xE3 h\u1ED9i",
  TNGT: "tai n\u1EA1n giao th\xF4ng",
  ATTP: "an to\xE0n th\u1EF1c ph\u1EA9m",
  VSATTP: "v\u1EC7 sinh an to\xE0n th\u1EF1c ph\u1EA9m",
  ATVSL\u0110: "an to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng",
  ATTT: "an to\xE0n th\xF4ng tin",
  CNTT: "c\xF4ng ngh\u1EC7 th\xF4ng tin",
  C\u0110S: "chuy\u1EC3n \u0111\u1ED5i s\u1ED1",
  TTHC: "th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
  CCHC: "c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh",
  DVC: "d\u1ECBch v\u1EE5 c\xF4ng",
  DVCTT: "d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn",
  QLNN: "qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc",
  NSNN: "ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc",
  NTM: "n\xF4ng th\xF4n m\u1EDBi",
  GPMB: "gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng",
  BVMT: "b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng",
  PCTT: "ph\xF2ng, ch\u1ED1ng thi\xEAn tai",
  TKCN: "t\xECm ki\u1EBFm c\u1EE9u n\u1EA1n",
  PCTN: "ph\xF2ng, ch\u1ED1ng tham nh\u0169ng",
  PCTNTC: "ph\xF2ng, ch\u1ED1ng tham nh\u0169ng, ti\xEAu c\u1EF1c",
  XHCN: "x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a",
  CNXH: "ch\u1EE7 ngh\u0129a x\xE3 h\u1ED9i",
  DTTS: "d\xE2n t\u1ED9c thi\u1EC3u s\u1ED1",
  BHYT: "b\u1EA3o hi\u1EC3m y t\u1EBF",
  BHTN: "b\u1EA3o hi\u1EC3m th\u1EA5t nghi\u1EC7p",
  KHHG\u0110: "k\u1EBF ho\u1EA1ch h\xF3a gia \u0111\xECnh",
  QSD\u0110: "quy\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t",
  GCNQSD\u0110: "gi\u1EA5y ch\u1EE9ng nh\u1EADn quy\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t",
  CNH: "c\xF4ng nghi\u1EC7p h\xF3a",
  H\u0110H: "hi\u1EC7n \u0111\u1EA1i h\xF3a",
  TDTT: "th\u1EC3 d\u1EE5c th\u1EC3 thao",
  ATK: "an to\xE0n khu",
  // People and places
  CBCC: "c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c",
  CBCCVC: "c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c",
  CCVC: "c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c",
  CNVC: "c\xF4ng nh\xE2n, vi\xEAn ch\u1EE9c",
  CNVCL\u0110: "c\xF4ng nh\xE2n, vi\xEAn ch\u1EE9c, lao \u0111\u1ED9ng",
  CBCNV: "c\xE1n b\u1ED9, c\xF4ng nh\xE2n vi\xEAn",
  CBQL: "c\xE1n b\u1ED9 qu\u1EA3n l\xFD",
  CBGV: "c\xE1n b\u1ED9, gi\xE1o vi\xEAn",
  NL\u0110: "ng\u01B0\u1EDDi lao \u0111\u1ED9ng",
  TDP: "t\u1ED5 d\xE2n ph\u1ED1",
  KDC: "khu d\xE2n c\u01B0",
  TP: "th\xE0nh ph\u1ED1",
  TX: "th\u1ECB x\xE3",
  TPHCM: "Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh",
  HCM: "H\u1ED3 Ch\xED Minh",
  KCN: "khu c\xF4ng nghi\u1EC7p",
  CCN: "c\u1EE5m c\xF4ng nghi\u1EC7p",
  KKT: "khu kinh t\u1EBF",
  HTX: "h\u1EE3p t\xE1c x\xE3",
  DN: "doanh nghi\u1EC7p",
  DNNN: "doanh nghi\u1EC7p nh\xE0 n\u01B0\u1EDBc",
  DNTN: "doanh nghi\u1EC7p t\u01B0 nh\xE2n",
  THCS: "trung h\u1ECDc c\u01A1 s\u1EDF",
  THPT: "trung h\u1ECDc ph\u1ED5 th\xF4ng",
  TH: "ti\u1EC3u h\u1ECDc",
  MN: "m\u1EA7m non",
  GDTX: "gi\xE1o d\u1EE5c th\u01B0\u1EDDng xuy\xEAn",
  GDNN: "gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p",
  GDMN: "gi\xE1o d\u1EE5c m\u1EA7m non",
  GDPT: "gi\xE1o d\u1EE5c ph\u1ED5 th\xF4ng",
  THCN: "trung h\u1ECDc chuy\xEAn nghi\u1EC7p",
  BV\u0110K: "B\u1EC7nh vi\u1EC7n \u0110a khoa",
  TTYT: "Trung t\xE2m Y t\u1EBF",
  \u01AFBND: ""
};
var EVERYDAY = "NQ NQLT Q\u0110 Qy\u0110 Q\u0110i CT QC KL TT TTLT TB TC HD CTr KH PA \u0110A DA BC BB TTr C\u0110 CV N\u0110 VBHN PL H\u0110 GM GGT PC SY TrS SL BTC BNV BCA BQP BTP BYT BCT BXD BGTVT BL\u0110TBXH BGD\u0110T VT NC TH KT TM KTTH TCCB TCHC HCTH KGVX NV VX ND XD\u0110 XD TL TUQ TS GS PGS ThS BS CN KS STT \u0110VT DL \xC2L AL SL TL ID IT AI CA CQ GCN GPLX V\u0110V HLV QLDA BQL BQLDA GDP GRDP GNP FDI ODA WTO ASEAN APEC EU UN UNESCO UNICEF WHO FAO WB ADB IMF NGO COVID SARS HIV AIDS USD VND VN\u0110 EUR ISO TCVN QCVN TCN PCI PAPI PAR SIPAS ICT IPV QR SMS USB PDF XML CSDL LAN WAN IP OCOP PPP BOT KPI SOS IOC TV VTV VOV FM MC OK GIS GPS MOU HACCP VIP CLB NXB SGK";
var ABBREVIATIONS = new Map([
  ...EVERYDAY.split(" ").map((short) => [short, ""]),
  ...Object.entries(EXPANSIONS)
]);

// src/rules/shared/spelled.ts
var SHORT = /(?<![\p{L}\p{N}])[A-ZĐƯ][A-ZĐƯa-z&-]*(?![\p{L}\p{N}])/gu;
function spelled(name) {
  return name.replace(SHORT, (word) => ABBREVIATIONS.get(word) || word);
}

// src/rules/unit-not-recipient.ts
var BODY3 = /^(?:sở|ban|phòng|ủy ban|hội|đoàn|công an|bộ chỉ huy|trung tâm|trường|trạm|chi bộ|đảng ủy|văn phòng|thanh tra|liên đoàn|tỉnh đoàn|đài|báo|chi cục|cục|khoa|bệnh viện|kho bạc|ngân hàng|bảo hiểm|hạt|đội|tổ) /u;
var ALL = /cơ quan|đơn vị|ngành|địa phương|thành viên|như trên|như điều|như mục|các tổ chức/u;
var COLLECTIVE = /^(?:các|\d+|[\p{L} ]{0,20} các|thủ trưởng|lãnh đạo) |, các | và các /u;
var plain = (name) => fold(spelled(name)).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
function recipients(part3) {
  for (let at2 = part3; at2; at2 = at2.parent) {
    if (at2.plan.recipients.length > 0) return { names: at2.plan.recipients.map(({ name }) => name).filter((name) => !/^lưu/iu.test(name)), part: at2 };
  }
  return null;
}
function collectives(names2) {
  const heads = [];
  let all = false;
  for (const name of names2) {
    if (!COLLECTIVE.test(name)) continue;
    if (ALL.test(name)) all = true;
    for (const [, head] of name.matchAll(/(?:các|\d+) ([\p{L}]+(?: [\p{L}]+)?)/gu)) if (head) heads.push(head);
    for (const [, head] of name.matchAll(/(ủy ban nhân dân|ban công tác mặt trận|chi bộ|đảng ủy|hội|đoàn|trường|phòng|ban|sở|khoa|tổ) các /gu)) if (head) heads.push(head);
  }
  return { all, heads };
}
function named2(names2) {
  const whole = /* @__PURE__ */ new Set();
  const begun = /* @__PURE__ */ new Set();
  for (const piece of names2.flatMap((name) => name.split(/[,;+]| và /u))) {
    const words4 = plain(piece).split(" ");
    for (let i = 2; i <= words4.length && i < 16; i++) begun.add(words4.slice(0, i).join(" "));
    if (words4.length > 1) whole.add(words4.join(" "));
  }
  return { whole, begun };
}
function covers({ whole, begun }, unit) {
  if (begun.has(unit)) return true;
  const words4 = unit.split(" ");
  return words4.some((_, i) => i > 0 && whole.has(words4.slice(0, i + 1).join(" ")));
}
function* missing(document) {
  const lists = /* @__PURE__ */ new Map();
  const left2 = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Map();
  for (const find2 of document.units) {
    const list = recipients(find2.part);
    if (!list) continue;
    let covered = lists.get(list.part);
    if (!covered) {
      const groups = collectives(list.names.map((name) => fold(spelled(name))));
      covered = { names: named2(list.names), all: groups.all, heads: new Set(groups.heads) };
      lists.set(list.part, covered);
      told.set(list.part, /* @__PURE__ */ new Set());
      left2.set(list.part, /* @__PURE__ */ new Map());
    }
    const seen = told.get(list.part);
    if (covered.all || find2.unit.role === "coordinates" || !seen || seen.has(find2.unit.name)) continue;
    seen.add(find2.unit.name);
    const unit = plain(find2.unit.name);
    if (!/^\p{Lu}/u.test(find2.unit.name) || !BODY3.test(unit)) continue;
    const issuer = plain(list.part.plan.issuer ?? "");
    if (issuer !== "" && (issuer.includes(unit) || unit.includes(issuer))) continue;
    if (covers(covered.names, unit)) continue;
    const words4 = unit.split(" ", 5);
    if (words4.some((_, i) => covered?.heads.has(words4.slice(0, i + 1).join(" ")))) continue;
    const open = left2.get(list.part);
    if (open && !open.has(unit)) open.set(unit, find2);
  }
  for (const [part3, open] of left2) if (open.size > 0) yield { part: part3, units: [...open.values()] };
}
var unitNotRecipient = rule2({
  id: "unit-not-recipient",
  group: "structure",
  severity: "info",
  demands: { vi: "\u0110\u01A1n v\u1ECB \u0111\u01B0\u1EE3c giao vi\u1EC7c c\xF3 trong N\u01A1i nh\u1EADn.", en: "Units that are given work are among the recipients." },
  why: {
    vi: "N\u01A1i nh\u1EADn ghi nh\u1EEFng n\u01A1i nh\u1EADn v\u0103n b\u1EA3n \u0111\u1EC3 th\u1EF1c hi\u1EC7n (Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, Ph\u1EE5 l\u1EE5c I, ph\u1EA7n II, m\u1EE5c 9): kh\xF4ng c\xF3 t\xEAn th\xEC c\xF3 khi kh\xF4ng nh\u1EADn \u0111\u01B0\u1EE3c vi\u1EC7c.",
    en: "The recipients are those who carry the plan out (Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, Ph\u1EE5 l\u1EE5c I, II.9)."
  },
  advice: { vi: "Th\xEAm \u0111\u01A1n v\u1ECB v\xE0o N\u01A1i nh\u1EADn, ho\u1EB7c ghi t\xEAn chung (c\xE1c s\u1EDF, ban, ng\xE0nh; c\xE1c ph\xF2ng).", en: "Add the unit, or a collective name that covers it." },
  messages: {
    missing: {
      vi: (d) => `\u0110\u01B0\u1EE3c giao vi\u1EC7c nh\u01B0ng kh\xF4ng c\xF3 trong N\u01A1i nh\u1EADn: ${d.units.join("; ")}.`,
      en: (d) => `Given work, but not among the recipients: ${d.units.join("; ")}.`
    },
    task: { vi: (d) => `Giao vi\u1EC7c cho ${d.unit}`, en: (d) => `Work for ${d.unit}` }
  },
  examples: {
    reports: [
      { name: "a unit of the schedule", text: `K\u1EBE HO\u1EA0CH
Khuy\u1EBFn n\xF4ng n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 1

1. Gieo c\u1EA5y v\u1EE5 xu\xE2n (H\u1ED9i N\xF4ng d\xE2n x\xE3 th\u1EF1c hi\u1EC7n).

2. Ti\xEAm ph\xF2ng \u0111\xE0n gia s\xFAc (Tr\u1EA1m Th\xFA y x\xE3 th\u1EF1c hi\u1EC7n).

\xABN\u01A1i nh\u1EADn\xBB:
- H\u1ED9i N\xF4ng d\xE2n x\xE3;
- L\u01B0u: VT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` },
      { name: "a unit of the implementation", text: `K\u1EBE HO\u1EA0CH
An to\xE0n giao th\xF4ng n\u0103m 2026

I. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N

1. C\xF4ng an x\xE3: Ch\u1EE7 tr\xEC tu\u1EA7n tra, x\u1EED l\xFD vi ph\u1EA1m.

2. Trung t\xE2m Truy\u1EC1n th\xF4ng x\xE3: Tuy\xEAn truy\u1EC1n tr\xEAn h\u1EC7 th\u1ED1ng loa.

\xABN\u01A1i nh\u1EADn\xBB:
- C\xF4ng an x\xE3;
- L\u01B0u: VT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` },
      { name: "a school", text: `K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng \u0111u\u1ED1i n\u01B0\u1EDBc n\u0103m 2026

I. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N

1. Tr\u01B0\u1EDDng Ti\u1EC3u h\u1ECDc x\xE3: D\u1EA1y b\u01A1i cho h\u1ECDc sinh.

2. \u0110o\xE0n Thanh ni\xEAn x\xE3: C\u1EAFm bi\u1EC3n c\u1EA3nh b\xE1o.

\xABN\u01A1i nh\u1EADn\xBB:
- \u0110o\xE0n Thanh ni\xEAn x\xE3;
- L\u01B0u: VT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` }
    ],
    silent: [
      { name: "a collective covers its members, an abbreviation its name", text: `K\u1EBE HO\u1EA0CH
C\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u0103m 2026

I. T\u1ED4 CH\u1EE8C TH\u1EF0C HI\u1EC6N

1. S\u1EDF N\u1ED9i v\u1EE5: Ch\u1EE7 tr\xEC theo d\xF5i.

2. \u1EE6y ban nh\xE2n d\xE2n c\xE1c x\xE3: B\xE1o c\xE1o tr\u01B0\u1EDBc ng\xE0y 15/12/2026.

N\u01A1i nh\u1EADn:
- C\xE1c s\u1EDF, ban, ng\xE0nh;
- UBND c\xE1c x\xE3;
- L\u01B0u: VT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` },
      { name: "those who only coordinate", text: `K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng ma t\xFAy n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 C\u1EE4 TH\u1EC2

Th\xE1ng 6

1. M\xEDt tinh h\u01B0\u1EDFng \u1EE9ng (C\xF4ng an x\xE3 ch\u1EE7 tr\xEC, ph\u1ED1i h\u1EE3p v\u1EDBi Tr\u1EA1m Y t\u1EBF x\xE3).

N\u01A1i nh\u1EADn:
- C\xF4ng an x\xE3;
- L\u01B0u: VT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` }
    ]
  },
  *check(document) {
    for (const { part: part3, units: units2 } of missing(document)) {
      const heading2 = part3.places.recipients ?? part3.foot[0]?.passage;
      if (!heading2) continue;
      yield {
        span: heading2.span,
        message: "missing",
        data: { units: units2.map(({ unit }) => unit.name), count: units2.length },
        related: units2.map(({ unit, passage }) => ({ span: passage.span, note: "task", data: { unit: unit.name } }))
      };
    }
  }
});

// src/rules/abbreviation-undefined.ts
var SHORT2 = /(?<![\p{L}\p{N}/&.-])[A-ZĐƯ]{2,9}(?:[&-][A-ZĐƯ]{1,9}){0,2}(?![\p{L}\p{N}/&-])/gu;
var CAPITAL_WORD = /(?:^|\s)\p{Lu}{2,}[.,;:)]?$/u;
var DEFINES_BEFORE = /(?:viết tắt|gọi tắt|gọi chung|tắt)(?: là|:)?\s*["“]?$|[\p{L}”"] ?\($/u;
var DEFINES_AFTER = /^\s?\((?:\p{L}+ ){2}/u;
function shouted(text2, from, to) {
  const before3 = text2.slice(Math.max(0, from - 12), from).trimEnd();
  const after3 = text2.slice(to, to + 14);
  return CAPITAL_WORD.test(before3) && /\p{Lu}{2,}$/u.test(before3) || /^[,;:]?\s+\p{Lu}*[^\P{Lu}A-ZĐƯ]\p{Lu}*(?:\s|$)/u.test(after3);
}
function* shortened3(passage) {
  const text2 = passage.value;
  for (const match of text2.matchAll(SHORT2)) {
    const word = match[0];
    if (ABBREVIATIONS.has(word) || roman(word) !== null) continue;
    const [from, to] = [match.index, match.index + word.length];
    if (word.split(/[&-]/u).every((piece) => ABBREVIATIONS.has(piece) || roman(piece) !== null)) continue;
    if (shouted(text2, from, to)) continue;
    const defined = DEFINES_BEFORE.test(text2.slice(Math.max(0, from - 24), from)) || DEFINES_AFTER.test(text2.slice(to, to + 40));
    yield { word, span: passage.slice(from, to).span, defined };
  }
}
function uses(document) {
  const found = /* @__PURE__ */ new Map();
  for (const { passage } of texts(document)) {
    if (passage.length < 400 && capitals(passage.value) > 0.5) continue;
    for (const { word, span: span2, defined } of shortened3(passage)) {
      const use = found.get(word);
      if (!use) found.set(word, { span: span2, count: 1, defined });
      else {
        use.count++;
        use.defined ||= defined;
      }
    }
  }
  return found;
}
var abbreviationUndefined = rule2({
  id: "abbreviation-undefined",
  group: "structure",
  severity: "info",
  demands: {
    vi: "Ch\u1EEF vi\u1EBFt t\u1EAFt kh\xF4ng th\xF4ng d\u1EE5ng \u0111\u01B0\u1EE3c vi\u1EBFt \u0111\u1EA7y \u0111\u1EE7 \u1EDF l\u1EA7n \u0111\u1EA7u, ch\u1EEF t\u1EAFt \u0111\u1EB7t trong ngo\u1EB7c.",
    en: "An uncommon abbreviation is spelled out where it first stands, with the short form in parentheses."
  },
  why: {
    vi: "\u0110\u01A1n v\u1ECB c\u1EA5p d\u01B0\u1EDBi, ng\u01B0\u1EDDi m\u1EDBi nh\u1EADn vi\u1EC7c kh\xF4ng bi\u1EBFt ch\u1EEF t\u1EAFt ri\xEAng c\u1EE7a c\u01A1 quan so\u1EA1n th\u1EA3o.",
    en: "Those who carry the plan out do not know the drafting office\u2019s own abbreviations."
  },
  advice: { vi: "Vi\u1EBFt \u0111\u1EA7y \u0111\u1EE7 \u1EDF l\u1EA7n \u0111\u1EA7u: \u201Cquy ch\u1EBF d\xE2n ch\u1EE7 (sau \u0111\xE2y vi\u1EBFt t\u1EAFt l\xE0 QCDC)\u201D.", en: "Spell it out the first time, with the abbreviation in parentheses." },
  messages: {
    undefined: {
      vi: (d) => `\u201C${d.word}\u201D ch\u01B0a \u0111\u01B0\u1EE3c vi\u1EBFt \u0111\u1EA7y \u0111\u1EE7 l\u1EA7n n\xE0o (${d.count} ch\u1ED7).`,
      en: (d) => `\u201C${d.word}\u201D is never spelled out (${d.count} ${d.count === 1 ? "place" : "places"}).`
    }
  },
  examples: {
    reports: [
      { name: "QCDC", text: `K\u1EBE HO\u1EA0CH
D\xE2n v\u1EADn n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. N\xE2ng cao ch\u1EA5t l\u01B0\u1EE3ng th\u1EF1c hi\u1EC7n \xABQCDC\xBB \u1EDF c\u01A1 s\u1EDF.

2. Ki\u1EC3m tra vi\u1EC7c th\u1EF1c hi\u1EC7n QCDC t\u1EA1i c\xE1c th\xF4n.
` },
      { name: "in parentheses with a unit", text: `K\u1EBE HO\u1EA0CH
Chuy\u1EC3n \u0111\u1ED5i s\u1ED1 n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. V\u1EADn h\xE0nh h\u1EC7 th\u1ED1ng (T\u1ED5 \xABCNSC\u0110\xBB th\u1EF1c hi\u1EC7n).
` },
      { name: "joined by a dash", text: `K\u1EBE HO\u1EA0CH
X\xE2y d\u1EF1ng n\xF4ng th\xF4n m\u1EDBi n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. B\xE0n giao c\xF4ng tr\xECnh cho \xABQLVH-TTN\xBB tr\u01B0\u1EDBc ng\xE0y 30/6/2026.
` }
    ],
    silent: [
      { name: "common ones, and one that is spelled out", text: `K\u1EBE HO\u1EA0CH
D\xE2n v\u1EADn n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. UBND x\xE3, \u1EE6y ban MTTQ v\xE0 c\xE1c t\u1ED5 ch\u1EE9c CT-XH r\xE0 so\xE1t VBQPPL.

2. Th\u1EF1c hi\u1EC7n quy ch\u1EBF d\xE2n ch\u1EE7 (sau \u0111\xE2y vi\u1EBFt t\u1EAFt l\xE0 QCDC) \u1EDF c\u01A1 s\u1EDF.

3. Ki\u1EC3m tra QCDC t\u1EA1i c\xE1c th\xF4n.
` },
      { name: "symbols, numerals and headings in capitals", text: `K\u1EBE HO\u1EA0CH
D\xE2n v\u1EADn n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M V\xC0 GI\u1EA2I PH\xC1P

1. Th\u1EF1c hi\u1EC7n Ngh\u1ECB quy\u1EBFt \u0110\u1EA1i h\u1ED9i XIV, Ch\u01B0\u01A1ng tr\xECnh s\u1ED1 04-CTr/BTGDVTU ng\xE0y 05/01/2026 c\u1EE7a Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn T\u1EC9nh \u1EE7y.

II. TRUNG T\xC2M TRUY\u1EC0N TH\xD4NG TH\u1EF0C HI\u1EC6N

1. M\u1EDF chuy\xEAn m\u1EE5c h\u1EB1ng tu\u1EA7n.
` }
    ]
  },
  *check(document) {
    for (const [word, { span: span2, count: count2, defined }] of uses(document)) {
      if (!defined) yield { span: span2, message: "undefined", data: { word, count: count2 } };
    }
  }
});

// src/rules/signature-form.ts
var DEPUTY_FOR = /(?:^|\s)K[./]?T[./]?\s/u;
var DEPUTY = /phó|thứ trưởng/u;
var SLASHED = /(?:^|\s)(?:T\/M|K\/T|T\/L|T\/U|TU\/Q)(?=[\s.])/u;
var DOTTED = /(?:^|\s)(?:TM|KT|TL|TUQ|Q)\.(?=\s)/u;
var span = ({ start: start2, end }) => [start2.offset, end.offset];
var signatureForm = rule2({
  id: "signature-form",
  group: "structure",
  severity: "warning",
  demands: {
    vi: "Sau KT. (K/T) l\xE0 ch\u1EE9c v\u1EE5 c\u1EA5p ph\xF3; quy\u1EC1n h\u1EA1n k\xFD ghi m\u1ED9t ki\u1EC3u: TM., KT. (v\u0103n b\u1EA3n nh\xE0 n\u01B0\u1EDBc) ho\u1EB7c T/M, K/T (v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng).",
    en: "KT. (K/T) is followed by a deputy\u2019s title; the prefixes are written in one way: TM., KT. (State) or T/M, K/T (Party)."
  },
  why: {
    vi: "\u201CKT.\u201D l\xE0 k\xFD thay ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u, do c\u1EA5p ph\xF3 k\xFD (Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, \u0110i\u1EC1u 13 v\xE0 Ph\u1EE5 l\u1EE5c I, ph\u1EA7n II, m\u1EE5c 7; H\u01B0\u1EDBng d\u1EABn 36-HD/VPTW, m\u1EE5c 1.7).",
    en: "KT. means that a deputy signs for the head (Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, \u0110i\u1EC1u 13 and Ph\u1EE5 l\u1EE5c I, II.7; H\u01B0\u1EDBng d\u1EABn 36-HD/VPTW, 1.7)."
  },
  advice: { vi: "Ghi \u0111\xFAng ch\u1EE9c v\u1EE5 c\u1EE7a ng\u01B0\u1EDDi k\xFD, ho\u1EB7c b\u1ECF \u201CKT.\u201D khi ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u k\xFD.", en: "Give the signer\u2019s own title, or drop KT. where the head signs." },
  messages: {
    deputy: { vi: (d) => `Sau \u201C${d.authority}\u201D ph\u1EA3i l\xE0 ch\u1EE9c v\u1EE5 c\u1EA5p ph\xF3, kh\xF4ng ph\u1EA3i \u201C${d.title}\u201D.`, en: (d) => `\u201C${d.authority}\u201D must be followed by a deputy\u2019s title, not \u201C${d.title}\u201D.` },
    mixed: { vi: (d) => `\u201C${d.authority}\u201D: ch\u1ED7 k\xFD kh\xE1c vi\u1EBFt \u201C${d.other}\u201D.`, en: (d) => `\u201C${d.authority}\u201D: another signature has \u201C${d.other}\u201D.` },
    both: { vi: (d) => `\u201C${d.authority}\u201D: vi\u1EBFt l\u1EABn d\u1EA5u ch\u1EA5m v\xE0 d\u1EA5u g\u1EA1ch ch\xE9o.`, en: (d) => `\u201C${d.authority}\u201D mixes dot and slash.` },
    slash: { vi: (d) => `\u201C${d.authority}\u201D: v\u0103n b\u1EA3n nh\xE0 n\u01B0\u1EDBc vi\u1EBFt TM., KT., kh\xF4ng vi\u1EBFt T/M, K/T.`, en: (d) => `\u201C${d.authority}\u201D: a State document has TM., KT., not T/M, K/T.` },
    other: { vi: (d) => `Vi\u1EBFt \u201C${d.other}\u201D`, en: (d) => `Written \u201C${d.other}\u201D` }
  },
  examples: {
    reports: [
      { name: "KT. with the head\u2019s title", text: `K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy.

N\u01A1i nh\u1EADn:
- L\u01B0u: VT.

\xABKT. CH\u1EE6 T\u1ECACH\xBB
CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` },
      { name: "a slash in a State plan", text: `\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 \u0110\u1ED2I CAO

C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM
\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc

S\u1ED1: 15/KH-UBND

\u0110\u1ED3i Cao, ng\xE0y 12 th\xE1ng 01 n\u0103m 2026

K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy./.

N\u01A1i nh\u1EADn:
- L\u01B0u: VT.

\xABT/M \u1EE6Y BAN NH\xC2N D\xC2N\xBB
CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` },
      { name: "dot and slash in one signature", text: `CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 \u0111\u1EA1o.

N\u01A1i nh\u1EADn:
- L\u01B0u V\u0103n ph\xF2ng \u0110\u1EA3ng \u1EE7y.

\xABT/M BAN CH\u1EC8 \u0110\u1EA0O\xBB
KT. TR\u01AF\u1EDENG BAN
PH\xD3 TR\u01AF\u1EDENG BAN

Tr\u1EA7n Minh Khang
` }
    ],
    silent: [
      { name: "a deputy for the head", text: `K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy.

N\u01A1i nh\u1EADn:
- L\u01B0u: VT.

TM. \u1EE6Y BAN NH\xC2N D\xC2N
KT. CH\u1EE6 T\u1ECACH
PH\xD3 CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` },
      { name: "a deputy minister", text: `K\u1EBE HO\u1EA0CH
Ki\u1EC3m tra c\xF4ng v\u1EE5 n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC3m tra 12 \u0111\u01A1n v\u1ECB.

N\u01A1i nh\u1EADn:
- L\u01B0u: VT.

KT. B\u1ED8 TR\u01AF\u1EDENG
TH\u1EE8 TR\u01AF\u1EDENG

Tr\u1EA7n Minh Khang
` }
    ]
  },
  *check(document) {
    let first = null;
    for (const { plan, regime: regime2 } of document.parts) {
      for (const { authority, title: title2, position: position2 } of plan.signatures) {
        if (!authority) continue;
        const slashed = SLASHED.test(authority);
        const dotted = DOTTED.test(`${authority} `);
        if (DEPUTY_FOR.test(`${authority} `) && title2 !== "" && !DEPUTY.test(fold(title2))) yield { span: span(position2), message: "deputy", data: { authority, title: title2 } };
        if (slashed && dotted) yield { span: span(position2), message: "both", data: { authority } };
        else if (slashed && regime2 === "state") yield { span: span(position2), message: "slash", data: { authority } };
        else if (first && (slashed || dotted) && first.slashed !== slashed) {
          yield { span: span(position2), message: "mixed", data: { authority, other: first.authority }, related: [{ span: first.span, note: "other", data: { other: first.authority } }] };
        }
        if (slashed || dotted) first ??= { slashed, authority, span: span(position2) };
      }
    }
  }
});

// src/rules/ending-mark.ts
function last2({ closing, items }) {
  return closing.at(-1) ?? items.at(-1)?.passage ?? null;
}
var MARK = /(?:\.\s?\/\s?\.?|\/\s?\.)\s*$/u;
var endingMark = rule2({
  id: "ending-mark",
  group: "structure",
  severity: "info",
  demands: { vi: "V\u0103n b\u1EA3n h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc k\u1EBFt th\xFAc b\u1EB1ng d\u1EA5u \u201C./.\u201D.", en: "A State plan ends with \u201C./.\u201D." },
  why: {
    vi: "C\xE1c m\u1EABu v\u0103n b\u1EA3n c\u1EE7a Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP (Ph\u1EE5 l\u1EE5c III) k\u1EBFt th\xFAc n\u1ED9i dung b\u1EB1ng \u201C./.\u201D; v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng th\xEC kh\xF4ng.",
    en: "The models of Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP (Ph\u1EE5 l\u1EE5c III) end so; Party documents do not."
  },
  advice: { vi: "Th\xEAm \u201C./.\u201D v\xE0o cu\u1ED1i n\u1ED9i dung.", en: "Add \u201C./.\u201D at the end of the text." },
  messages: { missing: { vi: () => "N\u1ED9i dung k\u1EBFt th\xFAc m\xE0 kh\xF4ng c\xF3 d\u1EA5u \u201C./.\u201D.", en: () => "The text ends without \u201C./.\u201D." } },
  examples: {
    reports: ["Tr\xEAn \u0111\xE2y l\xE0 K\u1EBF ho\u1EA1ch ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026\xAB.\xBB", "\xAB2.\xBB Giao V\u0103n ph\xF2ng theo d\xF5i vi\u1EC7c th\u1EF1c hi\u1EC7n.", "Y\xEAu c\u1EA7u c\xE1c th\xF4n nghi\xEAm t\xFAc th\u1EF1c hi\u1EC7n\xAB;\xBB"].map((end, i) => ({
      name: ["a closing paragraph", "the last item", "another mark"][i] ?? "",
      text: `\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 \u0110\u1ED2I CAO

C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM
\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc

S\u1ED1: 15/KH-UBND

\u0110\u1ED3i Cao, ng\xE0y 12 th\xE1ng 01 n\u0103m 2026

K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy.

${end}

N\u01A1i nh\u1EADn:
- L\u01B0u: VT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
`
    })),
    silent: [
      { name: "with its mark", text: `\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 \u0110\u1ED2I CAO

C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM
\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc

S\u1ED1: 15/KH-UBND

K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy./.

N\u01A1i nh\u1EADn:
- L\u01B0u: VT.

CH\u1EE6 T\u1ECACH

Tr\u1EA7n Minh Khang
` },
      { name: "a Party programme", text: `\u0110\u1EA2NG B\u1ED8 T\u1EC8NH S\u01A0N L\u0128NH
\u0110\u1EA2NG \u1EE6Y X\xC3 \u0110\u1ED2I CAO
*
S\u1ED1 07-CTr/\u0110U

\u0110\u1EA2NG C\u1ED8NG S\u1EA2N VI\u1EC6T NAM

CH\u01AF\u01A0NG TR\xCCNH
c\xF4ng t\xE1c n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Giao V\u0103n ph\xF2ng \u0110\u1EA3ng \u1EE7y theo d\xF5i.

N\u01A1i nh\u1EADn:
- L\u01B0u V\u0103n ph\xF2ng \u0110\u1EA3ng \u1EE7y.

T/M \u0110\u1EA2NG \u1EE6Y
B\xCD TH\u01AF

Tr\u1EA7n Minh Khang
` }
    ]
  },
  *check({ parts }) {
    const [main] = parts;
    if (!main || main.regime !== "state" || main.plan.kind === null || main.foot.length === 0) return;
    const end = last2(main);
    if (!end || end.length === 0 || parts.some((part3) => MARK.test(last2(part3)?.value.slice(-12) ?? ""))) return;
    yield { span: end.slice(Math.max(0, end.length - 12)).span, message: "missing", expected: ["./."] };
  }
});

// src/rules/date-form.ts
var DATE = /ngày\s{1,3}(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})(?!\d)/iu;
var dateForm = rule2({
  id: "date-form",
  group: "structure",
  severity: "warning",
  demands: {
    vi: "Ng\xE0y ban h\xE0nh: ng\xE0y nh\u1ECF h\u01A1n 10 v\xE0 th\xE1ng 1, th\xE1ng 2 c\xF3 s\u1ED1 0 \u1EDF tr\u01B0\u1EDBc (ng\xE0y 05 th\xE1ng 01).",
    en: "In the date of issue, days below 10 and the months 1 and 2 have a leading zero (ng\xE0y 05 th\xE1ng 01)."
  },
  why: {
    vi: "Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, Ph\u1EE5 l\u1EE5c I, ph\u1EA7n II, m\u1EE5c 4; v\u0103n b\u1EA3n c\u1EE7a \u0110\u1EA3ng c\u0169ng vi\u1EBFt nh\u01B0 v\u1EADy. Quy \u0111\u1ECBnh n\xE0y ch\u1EC9 \xE1p d\u1EE5ng cho ng\xE0y ban h\xE0nh.",
    en: "Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, Ph\u1EE5 l\u1EE5c I, II.4; Party documents do the same. It holds for the date of issue only."
  },
  advice: { vi: "Th\xEAm s\u1ED1 0.", en: "Add the zero." },
  messages: { zero: { vi: (d) => `Ng\xE0y ban h\xE0nh \u201C${d.date}\u201D ph\u1EA3i vi\u1EBFt \u201C${d.expected}\u201D.`, en: (d) => `The date of issue \u201C${d.date}\u201D should read \u201C${d.expected}\u201D.` } },
  examples: {
    reports: [["ng\xE0y \xAB5 th\xE1ng 6\xBB n\u0103m 2026", "the day"], ["ng\xE0y \xAB15 th\xE1ng 1\xBB n\u0103m 2026", "the month"], ["ng\xE0y \xAB3 th\xE1ng 2\xBB n\u0103m 2026", "both"]].map(([date, name]) => ({
      name,
      text: `\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 \u0110\u1ED2I CAO

S\u1ED1: 15/KH-UBND

\u0110\u1ED3i Cao, ${date}

K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy.
`
    })),
    silent: [
      { name: "a month from March on needs none", text: `\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 \u0110\u1ED2I CAO

S\u1ED1: 15/KH-UBND

\u0110\u1ED3i Cao, ng\xE0y 05 th\xE1ng 3 n\u0103m 2026

K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy tr\u01B0\u1EDBc ng\xE0y 5 th\xE1ng 4 n\u0103m 2026.
` },
      { name: "a date still blank", text: `\u1EE6Y BAN NH\xC2N D\xC2N
X\xC3 \u0110\u1ED2I CAO

S\u1ED1:     /KH-UBND

\u0110\u1ED3i Cao, ng\xE0y    th\xE1ng 01 n\u0103m 2026

K\u1EBE HO\u1EA0CH
Ph\xF2ng, ch\u1ED1ng thi\xEAn tai n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. Ki\u1EC7n to\xE0n Ban Ch\u1EC9 huy.
` }
    ]
  },
  *check({ parts }) {
    for (const { places: places2 } of parts) {
      const date = places2.date;
      const match = date ? DATE.exec(date.value) : null;
      const [whole, day2 = "", month2 = ""] = match ?? [];
      if (!date || !match || whole === void 0) continue;
      const dayDue = Number(day2) < 10 ? `0${Number(day2)}` : day2;
      const monthDue = Number(month2) < 3 ? `0${Number(month2)}` : month2;
      if (dayDue === day2 && monthDue === month2) continue;
      const at2 = match.index + whole.indexOf(day2);
      const expected = `ng\xE0y ${dayDue} th\xE1ng ${monthDue}`;
      yield { span: date.slice(at2, match.index + whole.length).span, message: "zero", expected: [expected], data: { date: whole, expected } };
    }
  }
});

// src/rules/shared/lookalikes.ts
var LOOKALIKES = Object.fromEntries(
  [
    // Cyrillic
    ["\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u051B\u051D\u043A\u043C\u0442\u0433\u043F", "aeopcyxijsdhqwkmtrn"],
    ["\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423\u04AE\u051A\u051C", "ABCEHIJKMOPSTXYYQW"],
    ["\u04D1\u04D7\u04EF\u0451", "\u0103\u0115\u016D\xEB"],
    // Greek
    ["\u03BF\u03B1\u03BD\u03C1\u03B9\u03BA\u03C5\u03C4\u03C7\u03B3", "oavpikutxy"],
    ["\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7", "ABEZHIKMNOPTYX"],
    // Small capitals and letters of phonetic alphabets
    ["\u1D20\u1D0F\u1D04\u1D22\u1D21\u1D1C\u0251\u0261", "voczwuag"]
  ].flatMap(([foreign2, latin]) => [...foreign2].map((c, i) => [c, [...latin][i] ?? c]))
);
var FOREIGN = /[\u0370-\u03ff\u0400-\u052f\u1d00-\u1d2b\u0251\u0261]/g;

// src/rules/mixed-script.ts
var LETTER2 = /[\p{L}\p{M}\p{N}]/u;
var LATIN2 = /[a-z\u00c0-\u024f\u1e00-\u1eff]/i;
var GREEK = /^[\u0370-\u03ff]$/;
function* foreign(text2) {
  let end = 0;
  for (const match of text2.matchAll(FOREIGN)) {
    if (match.index < end) continue;
    let start2 = match.index;
    while (start2 > end && LETTER2.test(text2[start2 - 1] ?? "")) start2--;
    end = match.index + 1;
    while (end < text2.length && LETTER2.test(text2[end] ?? "")) end++;
    yield { text: text2.slice(start2, end), span: [start2, end] };
  }
}
var LONGEST3 = 24;
function passes(source2, { text: text2, span: span2 }) {
  if (text2.length > LONGEST3) return false;
  const others2 = [...text2].filter((c) => FOREIGN_ONE.test(c));
  if (LATIN2.test(text2)) return !others2.every((c) => c === "\u03BC" || c === "\u03A9");
  if (!others2.every((c) => c in LOOKALIKES && !GREEK.test(c))) return false;
  const around = source2.slice(Math.max(0, span2[0] - 30), span2[0]) + source2.slice(span2[1], span2[1] + 30);
  const latin = around.match(/[a-z\u00c0-\u024f\u1e00-\u1eff]/gi)?.length ?? 0;
  return latin > 0 && !/[\u0400-\u052f]{2}/.test(around);
}
var FOREIGN_ONE = new RegExp(FOREIGN.source);
var mixedScript = rule2({
  id: "mixed-script",
  group: "text",
  severity: "error",
  demands: { vi: "Trong m\u1ED9t t\u1EEB ti\u1EBFng Vi\u1EC7t ch\u1EC9 c\xF3 ch\u1EEF Latinh.", en: "A Vietnamese word has Latin letters only." },
  why: {
    vi: "Ch\u1EEF Kirin, ch\u1EEF Hy L\u1EA1p gi\u1ED1ng h\u1EC7t ch\u1EEF Latinh khi nh\xECn, nh\u01B0ng l\xE0m sai t\xECm ki\u1EBFm, s\u1EAFp x\u1EBFp v\xE0 \u0111\u1ED1i chi\u1EBFu t\xEAn \u0111\u01A1n v\u1ECB, s\u1ED1 k\xFD hi\u1EC7u (TCVN 6909:2001, Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, \u0110i\u1EC1u 4).",
    en: "Cyrillic and Greek look-alikes cannot be seen, but break search, sorting and the comparison of names and symbols."
  },
  advice: { vi: "G\xF5 l\u1EA1i t\u1EEB \u0111\xF3 b\u1EB1ng b\u1ED9 g\xF5 ti\u1EBFng Vi\u1EC7t.", en: "Type the word again." },
  messages: {
    mixed: {
      vi: (d) => `\u201C${d.word}\u201D c\xF3 ch\u1EEF kh\xF4ng ph\u1EA3i Latinh: ${d.letters}.`,
      en: (d) => `\u201C${d.word}\u201D has letters that are not Latin: ${d.letters}.`
    },
    too: { vi: () => "C\u0169ng v\u1EADy", en: () => "Here too" }
  },
  examples: {
    reports: [
      { name: "a Cyrillic \u043E", text: "K\u1EBE HO\u1EA0CH\nD\xE2n v\u1EADn n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. T\u1ED5 ch\u1EE9c h\xAB\u043E\xBB\u0323p giao ban h\u1EB1ng th\xE1ng.\n\n2. N\u1EAFm t\xECnh h\xECnh nh\xE2n d\xE2n.\n" },
      { name: "a Cyrillic \u0421 in a symbol", text: "K\u1EBE HO\u1EA0CH\nD\xE2n v\u1EADn n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. Th\u1EF1c hi\u1EC7n Ch\u1EC9 th\u1ECB s\u1ED1 05-\xAB\u0421T\xBB/TU ng\xE0y 12/01/2026 c\u1EE7a Ban Th\u01B0\u1EDDng v\u1EE5 T\u1EC9nh \u1EE7y.\n" },
      { name: "a word of look-alikes alone", text: "K\u1EBE HO\u1EA0CH\nD\xE2n v\u1EADn n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. N\xE2ng \xAB\u0441\u0430\u043E\xBB ch\u1EA5t l\u01B0\u1EE3ng c\xF4ng t\xE1c d\xE2n v\u1EADn.\n" },
      { name: "a Greek \u03BF", text: "K\u1EBE HO\u1EA0CH\nD\xE2n v\u1EADn n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. T\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB t\u1ED5ng k\u1EBFt.\n\n2. B\xE1o \xABc\u03BFn\xBB s\u1ED1 h\u1ED9 ngh\xE8o.\n" }
    ],
    silent: [
      { name: "units of measure", text: "K\u1EBE HO\u1EA0CH\nQuan tr\u1EAFc m\xF4i tr\u01B0\u1EDDng n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. B\u1EE5i m\u1ECBn kh\xF4ng qu\xE1 50 \u03BCg/m\xB3; \u0111i\u1EC7n tr\u1EDF 5 k\u03A9.\n" },
      { name: "a name in Russian", text: "K\u1EBE HO\u1EA0CH\nH\u1EE3p t\xE1c qu\u1ED1c t\u1EBF n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. \u0110\xF3n \u0111o\xE0n c\u1EE7a th\xE0nh ph\u1ED1 \u0412\u043B\u0430\u0434\u0438\u0432\u043E\u0441\u0442\u043E\u043A (Li\xEAn bang Nga).\n" }
    ]
  },
  *check({ source: { text: text2 } }) {
    const words4 = /* @__PURE__ */ new Map();
    for (const word of foreign(text2)) {
      if (!passes(text2, word)) continue;
      const places2 = words4.get(word.text);
      if (places2) places2.push(word.span);
      else words4.set(word.text, [word.span]);
    }
    for (const [word, [span2, ...more]] of words4) {
      if (!span2) continue;
      const letters = [...new Set([...word].filter((c) => FOREIGN_ONE.test(c)))];
      const latin = [...word].map((c) => LOOKALIKES[c] ?? c).join("").normalize("NFC");
      yield {
        span: span2,
        message: "mixed",
        actual: word,
        data: { word, letters: letters.join(" "), count: more.length + 1 },
        ...FOREIGN_ONE.test(latin) ? {} : { expected: [latin] },
        ...more.length > 0 && { related: more.map((place2) => ({ span: place2, note: "too" })) }
      };
    }
  }
});

// src/rules/shared/damage.ts
var COMBINING = /[\u0300-\u0304\u0306\u0309\u031b\u0323]/;
var TONED = /[\u00c0\u00c1\u00c3\u00c8\u00c9\u00cc\u00cd\u00d2\u00d3\u00d5\u00d9\u00da\u00dd\u00e0\u00e1\u00e3\u00e8\u00e9\u00ec\u00ed\u00f2\u00f3\u00f5\u00f9\u00fa\u00fd\u0128\u0129\u0168\u0169\u1ea0-\u1ef9]/g;
var LETTER3 = /[\p{L}\p{M}\p{N}]/u;
function firsts(text2, pattern) {
  const places2 = [];
  const seek = new RegExp(pattern.source, "g");
  for (let match = seek.exec(text2); match; match = seek.exec(text2)) {
    let start2 = match.index;
    let end = match.index + 1;
    while (start2 > 0 && LETTER3.test(text2[start2 - 1] ?? "")) start2--;
    while (end < text2.length && LETTER3.test(text2[end] ?? "")) end++;
    places2.push([start2, end]);
    const next = text2.indexOf("\n", end);
    if (next === -1) break;
    seek.lastIndex = next;
  }
  return places2;
}
function count(text2, pattern) {
  let sum = 0;
  for (const _ of text2.matchAll(pattern)) sum++;
  return sum;
}
function forms(text2) {
  if (!COMBINING.test(text2)) return null;
  const apart2 = count(text2, /[\u0300\u0301\u0303\u0309\u0323]/g) || count(text2, new RegExp(COMBINING.source, "g"));
  const whole = count(text2, TONED);
  if (whole === 0) return null;
  return apart2 <= whole ? { kind: "decomposed", places: firsts(text2, COMBINING) } : { kind: "composed", places: firsts(text2, TONED) };
}
var ODD2 = /[\u00a1-\u00ac\u00ae\u00af\u00b4-\u00b6\u00b8-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;
var LEGACY = /(?<=[\p{L}\u00a1-\u00bf])[¡¢£¤¥¦¨ª¬¯´¶¸¹¼½¾¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ®µ©](?=[\p{L}\u00a1-\u00bf])|(?<![\p{L}\d])[®¶¸µ][\p{L}\u00a1-\u00bf](?=\p{L})|(?<=\p{L})[äåëïöøûüñ¸¶¹µ]/gu;
var MOJIBAKE = /[ÄÆ][\u0090-\u00b6\u0091‘’“”]|Ã[\u0080-\u00a9\u00ac-\u00ba\u00bc-\u00bf]|á[º»][\u0080-\u00bf\u0152-\u0192‘-”†‡…‰€™]/;
var ENOUGH = 3;
function legacy(text2) {
  const seek = new RegExp(ODD2.source, "g");
  const places2 = [];
  for (let match = seek.exec(text2); match; match = seek.exec(text2)) {
    const start2 = text2.lastIndexOf("\n", match.index) + 1;
    const next = text2.indexOf("\n", match.index);
    const end = next === -1 ? text2.length : next;
    const line = text2.slice(start2, end);
    const broken2 = MOJIBAKE.exec(line);
    if (broken2 || count(line, LEGACY) >= ENOUGH) {
      const at2 = broken2 ? start2 + broken2.index : match.index;
      places2.push([at2, Math.min(end, at2 + 20)]);
    }
    if (next === -1) break;
    seek.lastIndex = next;
  }
  return places2.length > 0 ? { kind: "legacy", places: places2 } : null;
}
function damages(text2) {
  const found = [];
  const letters = forms(text2);
  if (letters) found.push(letters);
  if (text2.includes("\uFFFD")) found.push({ kind: "replacement", places: firsts(text2, /\ufffd/) });
  const old = legacy(text2);
  if (old) found.push(old);
  else if (/[\u00d0\u0189]\p{L}/u.test(text2)) found.push({ kind: "eth", places: firsts(text2, /[\u00d0\u0189]/) });
  return found;
}

// src/rules/text-damage.ts
var textDamage = rule2({
  id: "text-damage",
  group: "text",
  severity: "warning",
  demands: {
    vi: "V\u0103n b\u1EA3n d\xF9ng b\u1ED9 m\xE3 Unicode d\u1EF1ng s\u1EB5n th\u1ED1ng nh\u1EA5t (TCVN 6909:2001), kh\xF4ng c\xF2n k\xFD t\u1EF1 h\u1ECFng.",
    en: "The text is Unicode with precomposed letters throughout, without damaged characters."
  },
  why: {
    vi: "Ch\u1EEF d\u1EF1ng s\u1EB5n v\xE0 ch\u1EEF t\u1ED5 h\u1EE3p nh\xECn nh\u01B0 nhau nh\u01B0ng m\xE1y coi l\xE0 kh\xE1c nhau; k\xFD t\u1EF1 c\u1EE7a b\u1EA3ng m\xE3 c\u0169 v\xE0 k\xFD t\u1EF1 h\u1ECFng l\xE0m m\u1EA5t n\u1ED9i dung (Quy\u1EBFt \u0111\u1ECBnh 72/2002/Q\u0110-TTg; Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP, Ph\u1EE5 l\u1EE5c I).",
    en: "Composed and decomposed letters look alike and compare as different; legacy and replacement characters have lost their letter."
  },
  advice: { vi: "Chuy\u1EC3n v\u0103n b\u1EA3n v\u1EC1 Unicode d\u1EF1ng s\u1EB5n (Unikey: Ctrl+Shift+F6), g\xF5 l\u1EA1i nh\u1EEFng ch\u1EEF b\u1ECB h\u1ECFng.", en: "Convert the text to composed Unicode and type the damaged words again." },
  messages: {
    decomposed: { vi: (d) => `\u201C${d.word}\u201D g\xF5 b\u1EB1ng Unicode t\u1ED5 h\u1EE3p, ph\u1EA7n c\xF2n l\u1EA1i l\xE0 Unicode d\u1EF1ng s\u1EB5n (${d.count} d\xF2ng).`, en: (d) => `\u201C${d.word}\u201D has decomposed letters, the rest is composed (${d.count} lines).` },
    composed: { vi: (d) => `\u201C${d.word}\u201D g\xF5 b\u1EB1ng Unicode d\u1EF1ng s\u1EB5n, ph\u1EA7n c\xF2n l\u1EA1i l\xE0 Unicode t\u1ED5 h\u1EE3p (${d.count} d\xF2ng).`, en: (d) => `\u201C${d.word}\u201D has composed letters, the rest is decomposed (${d.count} lines).` },
    replacement: { vi: (d) => `\u201C${d.word}\u201D: k\xFD t\u1EF1 b\u1ECB h\u1ECFng, kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c (${d.count} d\xF2ng).`, en: (d) => `\u201C${d.word}\u201D: a character was lost (${d.count} lines).` },
    legacy: { vi: (d) => `\u201C${d.word}\u2026\u201D: ch\u1EEF c\u1EE7a b\u1EA3ng m\xE3 c\u0169 ho\u1EB7c chuy\u1EC3n m\xE3 sai (${d.count} d\xF2ng).`, en: (d) => `\u201C${d.word}\u2026\u201D: left by an old or wrong encoding (${d.count} lines).` },
    eth: { vi: (d) => `\u201C${d.word}\u201D: ch\u1EEF \xD0 (eth) g\xF5 thay ch\u1EEF \u0110 (${d.count} d\xF2ng).`, en: (d) => `\u201C${d.word}\u201D: \xD0 (eth) stands for \u0110 (${d.count} lines).` },
    too: { vi: () => "C\u0169ng v\u1EADy", en: () => "Here too" }
  },
  examples: {
    reports: [
      { name: "decomposed letters in one task", text: `K\u1EBE HO\u1EA0CH
D\xE2n v\u1EADn n\u0103m 2026

I. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M

1. N\u1EAFm t\xECnh h\xECnh nh\xE2n d\xE2n.

2. \xAB${"T\u1ED5".normalize("NFD")}\xBB ${"ch\u1EE9c \u0111\u1ED1i tho\u1EA1i".normalize("NFD")}.
` },
      { name: "a replacement character", text: "K\u1EBE HO\u1EA0CH\nD\xE2n v\u1EADn n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. N\u1EAFm t\xECnh h\xECnh \xABnh\uFFFDn\xBB d\xE2n.\n" },
      { name: "a line in TCVN3", text: "K\u1EBE HO\u1EA0CH\nD\xE2n v\u1EADn n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. N\u1EAFm t\xECnh h\xECnh nh\xE2n d\xE2n.\n\n2. \xABN\xA9ng\xBB cao ch\xCAt l\xAD\xEEng c\xB8c cu\xE9c \xAE\xE8i tho\xB9i, n\xBEm t\xD7nh h\xD7nh nh\xA9n d\xA9n.\n" },
      { name: "eth", text: "K\u1EBE HO\u1EA0CH\nD\xE2n v\u1EADn n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. Tham m\u01B0u c\u1EA5p \u1EE7y \xAB\xD0\u1EA3ng\xBB ki\u1EC7n to\xE0n Kh\u1ED1i d\xE2n v\u1EADn.\n" }
    ],
    silent: [
      { name: "decomposed throughout", text: "K\u1EBE HO\u1EA0CH\nD\xE2n v\u1EADn n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. N\u1EAFm t\xECnh h\xECnh nh\xE2n d\xE2n, t\u1ED5 ch\u1EE9c \u0111\u1ED1i tho\u1EA1i.\n".normalize("NFD") },
      { name: "signs and foreign names", text: "K\u1EBE HO\u1EA0CH\nH\u1EE3p t\xE1c n\u0103m 2026\n\nI. NHI\u1EC6M V\u1EE4 TR\u1ECCNG T\xC2M\n\n1. X\xE2y 120 m\xB2 nh\xE0 l\u1EDBp h\u1ECDc, ch\u1ECBu nhi\u1EC7t 35\xB0C; \u1EE9ng ph\xF3 El Ni\xF1o; \u0111\xF3n \u0111o\xE0n Z\xFCrich \u201CVi\u1EC7t Nam - Th\u1EE5y S\u0129\u201D.\n" }
    ]
  },
  *check({ source: { text: text2 } }) {
    for (const { kind, places: places2 } of damages(text2)) {
      const [span2, ...more] = places2;
      if (!span2) continue;
      const word = text2.slice(span2[0], Math.min(span2[1], span2[0] + 30)).normalize("NFC");
      yield {
        span: span2,
        message: kind,
        data: { word, count: places2.length },
        ...kind === "decomposed" && { expected: [word] },
        ...kind === "eth" && { expected: [word.replace(/[\u00d0\u0189]/g, "\u0110")] },
        ...more.length > 0 && { related: more.map((place2) => ({ span: place2, note: "too" })) }
      };
    }
  }
});

// ../../tmp/t/examples.ts
import { readFileSync } from "node:fs";
var rules = [numbering, taskDuplicate, itemsGlued, bracketUnclosed, unitVariant, unitNotRecipient, abbreviationUndefined, signatureForm, endingMark, dateForm, mixedScript, textDamage];
var enc = new TextEncoder();
var read2 = async (text2) => parse(enc.encode(text2), { path: "x.txt" });
var mode = process.argv[2];
if (mode === "examples") {
  let bad = 0, n = 0;
  for (const rule3 of rules) {
    for (const [kind, list] of [["reports", rule3.examples.reports], ["silent", rule3.examples.silent]]) for (const ex of list) {
      n++;
      const lines2 = [];
      let text2 = "", line = 1;
      for (const c of ex.text) {
        if (c === "\xAB") {
          if (kind === "reports") lines2.push(line);
          continue;
        }
        if (c === "\xBB") continue;
        if (c === "\n") line++;
        text2 += c;
      }
      const doc = await read2(text2);
      const found = lint(doc, [rule3], defaults);
      const got = [...new Set(found.map((f) => f.line))].sort((a, b) => a - b), want = [...new Set(lines2)].sort((a, b) => a - b);
      if (JSON.stringify(got) !== JSON.stringify(want)) {
        bad++;
        console.log(`BAD ${rule3.id} ${kind} \xAB${ex.name}\xBB want ${want} got ${got}`);
        for (const f of found) console.log("   ", f.line, f.message, "|", f.where);
      }
    }
  }
  console.log(`${n} examples, ${bad} bad`);
} else {
  const files = process.argv.slice(2);
  for (const f of files) {
    const bytes = readFileSync(f);
    const doc = await parse(bytes, { path: f });
    const found = lint(doc, rules, defaults);
    console.log(`== ${f}  regime ${doc.parts.map((p) => p.regime)} items ${doc.parts.map((p) => p.items.length)} tasks ${doc.plan.tasks.length}`);
    for (const x of found) console.log(`${x.line}:${x.column} ${x.severity} ${x.ruleId} [${x.where}] ${x.message}` + (x.related.length ? ` (\u2192 ${x.related.slice(0, 6).map((r) => r.line).join(",")}${x.related.length > 6 ? "\u2026" + x.related.length : ""})` : ""));
  }
}
