import { leftOut } from './shown.js'
import { BLOCKS, type Node } from './tree.js'

/** What belongs to a page and not to the document in it: menus, links to other pages, the page's foot. */
export interface Frame {
  readonly nodes: ReadonlySet<Node>
  /** Its first words. */
  readonly words: string
}

/** How much stands in a block of a page. */
interface Weight {
  /** Letters and digits, and those of them that are links. */
  letters: number
  linked: number
  links: number
}

/** Elements and roles that say of themselves that they are no part of the document. */
const ELEMENTS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'header', 'search', 'menu'])
const ROLES: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar'])
/** What portals name such elements. */
const NAMES = new RegExp(
  '(?:^|[-_ ])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|footer|header|topbar|banner|related|share|social|comments?|search|login|toolbar|'
  + 'paging|pagination|advert|ads|quangcao|'
  + 'lien-?quan|tin-?(?:lien-?quan|khac|moi)|lienket|chan-?trang|dau-?trang|copyright|hotline|widget)(?:$|[-_ \\d])', 'iu',
)
/** How what a portal adds begins. */
const ADDS = new RegExp(
  '^(?:trang chủ|ngày đăng|đăng ngày|cập nhật|lượt xem|số lượt|lượt truy cập|đang truy cập|cỡ chữ|chia sẻ|'
  + 'in (?:trang|bài)|gửi (?:email|bình luận|liên kết)|bình luận|tải về|tải xuống|tệp đính kèm|xem thêm|đọc thêm|'
  + '(?:các )?(?:tin|bài|văn bản)(?: viết)? (?:liên quan|khác|mới|cùng)|'
  + 'bản quyền|cơ quan chủ quản|chịu trách nhiệm (?:chính|nội dung)|đường dây nóng|quay lại|về đầu trang|thuộc tính văn bản|lược đồ)(?!\\p{L})', 'iu',
)

/** How lines of a document begin that no frame has: the national title, its kind, who receives and who signs it. */
const TITLE = /(?:^|\n) *(?:cộng h[oò][aà]a? xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|đoàn tncs hồ chí minh) *(?:$|\n)/iu
const KIND = /(?:^|\n) *(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHỤ LỤC|QUYẾT ĐỊNH|HƯỚNG DẪN|THÔNG BÁO|ĐỀ ÁN|PHƯƠNG ÁN)(?! *[\p{L}]*\p{Ll})/u
const END = /(?:^|\n) *(?:nơi nhận *:|nơi nhận *(?:$|\n)|(?:TM|KT|TL|TUQ|T\/M|T\/L|K\/T)\. *\p{Lu})/iu

/** So many such lines are looked for: a page of more is no document of an office. */
const MOST_LINES = 1000
/** So much of a block is looked at for such a line. */
const LOOKED = 2000
/** A frame has few words that are no links. */
const FEW = 400
/** What a page says it is outside of the document, it has no more of. */
const MANY = 1500
/** Of the words that are no links, so many stand in the document's part. */
const MOST = 0.6

/** What of a page is its frame. Nothing that stands within the document's own part but lists of links; outside of it what has the traits of a frame. */
export function frame(root: Node): Frame {
  const weights = new Map<Node, Weight>()
  const titles: Node[] = []
  const ends: Node[] = []
  const kinds: Node[] = []
  weigh(root, weights, (node, text) => {
    const plain = text.normalize('NFC')
    for (const [line, found] of [[TITLE, titles], [END, ends], [KIND, kinds]] as const) if (found.length < MOST_LINES && line.test(plain)) found.push(node)
  })
  const weight = (node: Node): Weight => weights.get(node) ?? NOTHING
  const whole = plain(weight(root))
  // No block in which such a line stands is left out, but those that call themselves banners do not say where the document is.
  const held = new Set([...titles, ...ends, ...kinds].flatMap(pathTo))
  let within = common([...own(titles), ...own(ends), ...own(kinds)]) ?? landmark(root, weight, whole * MOST) ?? root
  // Of a document that is not seen to begin and to end, what stands around the line that was found may be its own.
  if (titles.length === 0 || ends.length === 0) while (within.parent && plain(weight(within)) < whole * MOST) within = within.parent
  const nodes = new Set<Node>()
  const words: string[] = []
  const leave = (node: Node): void => {
    nodes.add(node)
    if (words.join(' ').length < SHOWN) words.push(textOf(node, SHOWN))
  }
  const path = new Set<Node>()
  for (let at: Node | null = within; at; at = at.parent) path.add(at)
  const outside = (node: Node): void => {
    for (const child of node.children) {
      if (typeof child === 'string' || leftOut(child) !== null) continue
      if (child === within) inside(child)
      else if (path.has(child)) outside(child)
      else if (!held.has(child) && frames(child, weight(child))) leave(child)
      else if (!reads(weight(child))) outside(child)
      else inside(child)
    }
  }
  const inside = (node: Node): void => {
    for (const child of node.children) {
      if (typeof child === 'string' || leftOut(child) !== null) continue
      const own = weight(child)
      if (own.links > 1 && lists(child, own)) leave(child)
      else if (own.links > 1) inside(child)
    }
  }
  if (within === root) inside(root)
  else outside(root)
  return { nodes, words: words.join(' ').slice(0, SHOWN).trim() }
}

/** Of blocks those that stand in no element named as a part of the frame; all where there are no others. */
function own(nodes: readonly Node[]): readonly Node[] {
  const others = nodes.filter((node) => !pathTo(node).some(named))
  return others.length > 0 ? others : nodes
}

const NOTHING: Weight = { letters: 0, linked: 0, links: 0 }

/** So many of the words that are left out are told. */
const SHOWN = 60

/** Letters that are no links. */
const plain = ({ letters, linked }: Weight): number => letters - linked
const dense = ({ letters, linked }: Weight, share: number): boolean => letters > 0 && linked >= letters * share

/** Whether a block reads like a document: many words, few of them links. */
const reads = (weight: Weight): boolean => plain(weight) >= FEW && !dense(weight, 0.2)

/** Whether an element is named as a part of a page's frame. */
function named({ name, attributes }: Node): boolean {
  if (ELEMENTS.has(name) || ROLES.has(attributes['role'] ?? '')) return true
  return NAMES.test((attributes['class'] ?? '').slice(0, LOOKED)) || NAMES.test((attributes['id'] ?? '').slice(0, LOOKED))
}

/** Whether an element outside of the document is one of the page's frame. */
function frames(node: Node, weight: Weight): boolean {
  if (weight.letters === 0) return false
  if (named(node)) return plain(weight) < MANY && !(reads(weight) && !ELEMENTS.has(node.name))
  if (weight.links > 2 ? dense(weight, 0.5) : weight.links > 0 && dense(weight, 0.8)) return true
  return BLOCKS.has(node.name) && plain(weight) < FEW && ADDS.test(textOf(node, LOOKED))
}

/** Whether an element within the document is a list of links to other pages. */
function lists(node: Node, weight: Weight): boolean {
  if (!dense(weight, 0.5) || plain(weight) >= FEW / 2) return false
  return named(node) || (node.name !== 'html' && node.name !== 'body' && dense(weight, 0.8) && ADDS.test(textOf(node, LOOKED)))
}

/** Weighs each element, and hands out what stands in blocks themselves, without what is a link. */
function weigh(root: Node, weights: Map<Node, Weight>, found: (block: Node, text: string) => void): void {
  const walk = (node: Node, block: { text: string }, linked: boolean): Weight => {
    const sum: Weight = { letters: 0, linked: 0, links: 0 }
    for (const child of node.children) {
      if (typeof child === 'string') {
        const letters = count(child)
        sum.letters += letters
        if (linked) sum.linked += letters
        else if (block.text.length < LOOKED) block.text += child.slice(0, LOOKED).replace(/\s+/gu, ' ')
        continue
      }
      if (leftOut(child) !== null) continue
      if (child.name === 'br') {
        if (block.text.length < LOOKED) block.text += '\n'
        continue
      }
      const own = BLOCKS.has(child.name) ? { text: '' } : block
      if (own !== block && block.text.length < LOOKED) block.text += '\n'
      const link = child.name === 'a' && child.attributes['href'] !== undefined && !child.attributes['href'].startsWith('#')
      const weight = walk(child, own, linked || link)
      if (own !== block && own.text !== '') found(child, own.text)
      sum.letters += weight.letters
      sum.linked += weight.linked
      sum.links += weight.links + (link ? 1 : 0)
    }
    weights.set(node, sum)
    return sum
  }
  const own = { text: '' }
  walk(root, own, false)
  if (own.text !== '') found(root, own.text)
}

const LETTER = /[\p{L}\p{N}]/gu

function count(text: string): number {
  return text.match(LETTER)?.length ?? 0
}

/** The deepest element that holds all of some. */
function common(nodes: readonly Node[]): Node | null {
  const [first, ...rest] = nodes
  if (!first) return null
  let path = pathTo(first)
  for (const node of rest) {
    const other = pathTo(node)
    const parts = path.findIndex((one, i) => other[i] !== one)
    if (parts !== -1) path = path.slice(0, parts)
  }
  return path.at(-1) ?? null
}

function pathTo(node: Node): Node[] {
  const path: Node[] = []
  for (let at: Node | null = node; at; at = at.parent) path.push(at)
  return path.reverse()
}

/** The element that a page says is its main part, if most words that are no links stand in it. */
function landmark(root: Node, weight: (node: Node) => Weight, least: number): Node | null {
  for (const child of root.children) {
    if (typeof child === 'string' || plain(weight(child)) < least) continue
    return child.name === 'main' || child.name === 'article' || child.attributes['role'] === 'main' ? child : landmark(child, weight, least)
  }
  return null
}

/** First words stand among the first elements. */
const MOST_STEPS = 10_000

/** The first words of an element. */
function textOf(node: Node, length: number): string {
  let text = ''
  let steps = 0
  const walk = ({ children }: Node): void => {
    for (const child of children) {
      if (text.length >= length || ++steps > MOST_STEPS) return
      if (typeof child === 'string') text += child
      else if (leftOut(child) === null) {
        if (BLOCKS.has(child.name) || child.name === 'br') text += ' '
        walk(child)
      }
    }
  }
  walk(node)
  return text.replace(/\s+/gu, ' ').trim().slice(0, length)
}
