// A picture of the report, light and dark, from real output: `npm run picture`, or `node test/picture.mjs <plan> <folder>` for another plan.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [plan = 'fixtures/plans/ban-dang-loi/plan.txt', folder = join(root, 'docs'), name = 'report'] = process.argv.slice(2)

const COLUMNS = 80
const SIZE = 14
const CELL = 8.43
const LINE = 20
const MARGIN = 20

/** Colours as terminals have them, by the codes that chalk writes. */
const THEMES = {
  '': { ground: '#ffffff', text: '#1f2328', 31: '#cf222e', 33: '#8a5a00', 34: '#0969da', dim: '#656d76' },
  '-dark': { ground: '#0d1117', text: '#e6edf3', 31: '#ff7b72', 33: '#d29922', 34: '#58a6ff', dim: '#8b949e' },
}

/** The runs of a line: text, and how it is painted. */
function runs(line) {
  const found = []
  let [colour, bold, dim] = ['', false, false]
  for (const [, code, text] of line.matchAll(/\u001b\[(\d+)m|([^\u001b]+)/g)) {
    if (text !== undefined) found.push({ text, colour, bold, dim })
    else if (code === '1') bold = true
    else if (code === '2') dim = true
    else if (code === '22') bold = dim = false
    else colour = code === '39' ? '' : code
  }
  return found
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Each run is put into its columns, whatever font there is. */
function lineText(line, i, theme) {
  let column = 0
  const spans = runs(line).map(({ text, colour, bold, dim }) => {
    const columns = [...text.normalize('NFC')].length
    const fill = dim ? theme.dim : colour === '' ? '' : theme[colour]
    const style = `${fill ? ` fill="${fill}"` : ''}${bold ? ' font-weight="bold"' : ''}`
    const x = (MARGIN + column * CELL).toFixed(2)
    column += columns
    return `<tspan x="${x}" textLength="${(columns * CELL).toFixed(2)}"${style}>${escaped(text)}</tspan>`
  })
  return spans.length === 0 ? '' : `<text y="${MARGIN + (i + 1) * LINE - 6}" xml:space="preserve">${spans.join('')}</text>\n`
}

function picture(lines, theme) {
  const [width, height] = [Math.ceil(2 * MARGIN + COLUMNS * CELL), 2 * MARGIN + lines.length * LINE]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" \
font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${SIZE}" fill="${theme.text}">
<rect width="100%" height="100%" rx="8" fill="${theme.ground}"/>
${lines.map((line, i) => lineText(line, i, theme)).join('')}</svg>
`
}

const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) }
const argv = [join(root, 'bin/dvcheck.js'), '--no-config', basename(plan)]
const { stdout, stderr, status } = spawnSync(process.execPath, argv, { cwd: join(root, dirname(plan)), env, encoding: 'utf8' })
if (status !== 0 && status !== 1) throw new Error(stderr)
const lines = [`$ dvcheck ${basename(plan)}`, ...stdout.trimEnd().split('\n')]
mkdirSync(folder, { recursive: true })
for (const [suffix, theme] of Object.entries(THEMES)) writeFileSync(join(folder, `${name}${suffix}.svg`), picture(lines, theme))
