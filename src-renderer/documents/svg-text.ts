import { compactPath } from './compact-path.ts'
import type { Drawing, Mark, PathMark, TextMark } from './drawing.ts'

/** The marks as SVG elements, without a surrounding `svg`; text stays text. */
export function svgElements(drawing: Drawing): string {
  return drawing.map(element).join('\n')
}

/** Text made safe for XML: markup escaped, control characters that XML forbids left out. */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very characters that may not stand in XML 1.0
  const allowed = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return allowed.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function element(mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return pathElement(mark)
    case 'text':
      return textElement(mark)
    case 'group': {
      const place = mark.x === 0 && mark.y === 0 ? '' : ` transform="translate(${mark.x} ${mark.y})"`
      const clipId = `clip-${mark.name}`
      const clip = mark.clip
        ? `<clipPath id="${clipId}"><rect width="${mark.clip.width}" height="${mark.clip.height}"/></clipPath>\n`
        : ''
      return `<g id="${mark.name}"${place}${mark.clip ? ` clip-path="url(#${clipId})"` : ''}>\n${clip}${svgElements(mark.marks)}\n</g>`
    }
  }
}

function pathElement({ path, fill, stroke, width, dash, opacity, cap }: PathMark): string {
  return `<path${attributes({
    d: compactPath(path),
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : (width ?? 1),
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': cap,
    'stroke-linejoin': stroke === undefined ? undefined : 'round',
    opacity,
  })}/>`
}

function textElement(mark: TextMark): string {
  const { x, y, size, weight, family, fill, halo, opacity } = mark
  return `${halo ? veil(halo) : ''}<text${attributes({
    x: round(x),
    y: round(y),
    'font-family': family,
    'font-size': round(size),
    'font-weight': weight,
    'text-anchor': anchorOf(mark),
    direction: mark.isRightToLeft ? 'rtl' : undefined,
    fill,
    opacity,
  })}>${xmlText(mark.text)}</text>`
}

/**
 * Office programs draw a rim over the letters, and in a PDF a rim is the text once more: a file gets a light veil behind
 * the text instead.
 */
function veil({ color, box }: NonNullable<TextMark['halo']>): string {
  const { x, y, width, height } = box
  return `<rect${attributes({ x: round(x - 1), y: round(y), width: round(width + 2), height: round(height), rx: 2, fill: color, 'fill-opacity': 0.55 })}/>`
}

/** SVG anchors follow the direction of writing; ours name the physical side. */
function anchorOf({ anchor, isRightToLeft }: TextMark): string {
  if (anchor === 'middle') return 'middle'
  return (anchor === 'left') === isRightToLeft ? 'end' : 'start'
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('')
}

const round = (value: number): number => Math.round(value * 100) / 100
