import * as v from 'valibot'

/** What a line of the journal is about: a change, or a number used without effect. */
export interface JournalStep {
  readonly d: string
  readonly q: number
  readonly isVoid: boolean
}

const device = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const line = v.union([
  v.object({ void: v.tuple([device, number]) }),
  v.object({ d: device, q: number, ops: v.array(v.unknown()) }),
])

/** The step of a line; undefined when it is none. Lines as we write them are told without reading them whole. */
export function stepOf(json: string): JournalStep | undefined {
  if (json.startsWith('{"d":"') && json[22] === '"') {
    // Canonical JSON: after the ops only texts that hold no bare quotes can follow, so the last `"q":` is the line's own.
    const digits = /^\d{1,15}(?=,"s":)/.exec(
      json.slice(json.lastIndexOf(',"q":') + 5, json.lastIndexOf(',"q":') + 40),
    )?.[0]
    if (digits !== undefined) return { d: json.slice(6, 22), q: Number(digits), isVoid: false }
  }
  try {
    const parsed = v.safeParse(line, JSON.parse(json))
    if (!parsed.success) return undefined
    if ('void' in parsed.output) return { d: parsed.output.void[0], q: parsed.output.void[1], isVoid: true }
    return { d: parsed.output.d, q: parsed.output.q, isVoid: false }
  } catch {
    return undefined
  }
}

/** The runs of numbers from 1 to `highest` that are not in `seen`. */
export function missingRuns(seen: ReadonlySet<number>, highest: number): [first: number, last: number][] {
  const runs: [number, number][] = []
  if (seen.size === highest) return runs
  for (let q = 1; q <= highest; q++) {
    if (seen.has(q)) continue
    const last = runs.at(-1)
    if (last?.[1] === q - 1) last[1] = q
    else runs.push([q, q])
  }
  return runs
}
