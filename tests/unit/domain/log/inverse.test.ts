import { changesetId, type Changeset } from '#domain/log/changeset.ts'
import { fold, rowKey, type Rows } from '#domain/log/fold.ts'
import { inverse, type Undoable } from '#domain/log/inverse.ts'
import type { Op, Registers } from '#domain/log/op.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

class Log {
  readonly rows: Rows = new Map()
  readonly undone: number[] = []
  readonly changes: (Undoable & { changeset: Changeset })[] = []

  write(...ops: readonly Op[]): this {
    const q = this.changes.length + 1
    const changeset: Changeset = { v: 1, s: 1, d: 'a', q, h: q * 1000, u: '', why: 'test', ops, o: '', prev: '' }
    this.changes.push({ changeset, was: fold(this.rows, changeset, {}) })
    return this
  }

  undo(...numbers: readonly number[]): this {
    const { ops } = this.inverse(...numbers)
    this.write(...ops)
    this.undone.push(this.changes.length)
    return this
  }

  inverse(...numbers: readonly number[]) {
    return inverse(
      this.changes.filter(({ changeset }) => numbers.includes(changeset.q)),
      this.rows,
      new Set(this.undone.map((q) => changesetId({ d: 'a', q }))),
    )
  }

  values(r: string): Registers {
    const row = this.rows.get(rowKey('place', r)) ?? {}
    return Object.fromEntries(
      Object.entries(row).filter(([key]) => !key.startsWith('_') && key !== 'id' && key !== '$del'),
    ) as Registers
  }
}

const place = (r: string, f: Registers): Op => ({ e: 'place', r, f })

describe('inverse', () => {
  it('gives edited registers their former values', () => {
    const log = new Log().write(place('x', { a: 1 })).write(place('x', { a: 2, b: 3 }))
    expect(log.inverse(2)).toEqual({ ops: [place('x', { a: 1, b: null })], skipped: [] })
  })

  it('puts what was created into the trash', () => {
    const log = new Log().write(place('x', { a: 1 }), place('y', {}))
    expect(log.inverse(1).ops).toEqual([place('x', { $del: true }), place('y', { $del: true })])
  })

  it('leaves what was written since, and lists it', () => {
    const log = new Log()
      .write(place('x', { a: 1, b: 1 }))
      .write(place('x', { a: 2, b: 2 }))
      .write(place('x', { a: 3 }))
    expect(log.inverse(2)).toEqual({ ops: [place('x', { b: 1 })], skipped: [{ e: 'place', r: 'x', fields: ['a'] }] })
  })

  it('never trashes a record that somebody wrote in since', () => {
    const log = new Log().write(place('x', { a: 1 })).write(place('x', { b: 1 }))
    expect(log.inverse(1)).toEqual({ ops: [], skipped: [{ e: 'place', r: 'x', fields: ['b'] }] })
  })

  it('takes several changes back together, to the values before the first', () => {
    const log = new Log()
      .write(place('x', { a: 1 }))
      .write(place('x', { a: 2 }))
      .write(place('x', { a: 3, b: 1 }))
    expect(log.inverse(2, 3).ops).toEqual([place('x', { a: 1, b: null })])
    expect(log.inverse(1, 2, 3).ops).toEqual([place('x', { $del: true })])
  })

  it('undoes an undo', () => {
    const log = new Log().write(place('x', { a: 1 }))
    log.write(...log.inverse(1).ops)
    expect(log.rows.get('place/x')?.$del).toBe(true)
    log.write(...log.inverse(2).ops)
    expect(log.rows.get('place/x')?.$del).toBeUndefined()
    expect(log.values('x')).toEqual({ a: 1 })
  })

  it('goes on behind the undo of a later change', () => {
    const log = new Log()
      .write(place('x', { a: 1 }))
      .write(place('x', { a: 2 }))
      .write(place('x', { a: 3, b: 1 }))
    expect(log.undo(3).values('x')).toEqual({ a: 2 })
    expect(log.undo(2).values('x')).toEqual({ a: 1 })
    expect(log.inverse(1)).toEqual({ ops: [place('x', { $del: true })], skipped: [] })
  })

  it('does not mistake the same value written anew for an undo', () => {
    const log = new Log()
      .write(place('x', { a: 1 }))
      .write(place('x', { a: 2 }))
      .write(place('x', { a: 2 }))
    expect(log.inverse(2)).toEqual({ ops: [], skipped: [{ e: 'place', r: 'x', fields: ['a'] }] })
  })

  it('does nothing the second time', () => {
    const log = new Log().write(place('x', { a: 1 }))
    log.write(...log.inverse(1).ops)
    expect(log.inverse(1).ops).toEqual([])
  })

  it('restores every register when nothing came in between, whatever the edit', () => {
    const registers = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.integer(), fc.constant(null), fc.array(fc.string())),
      { minKeys: 1 },
    )
    fc.assert(
      fc.property(fc.array(registers, { minLength: 1, maxLength: 6 }), registers, (history, last) => {
        const log = new Log()
        for (const f of history) log.write(place('x', f))
        const before = log.values('x')
        log.write(place('x', last))
        log.write(...log.inverse(history.length + 1).ops)
        expect(log.values('x')).toEqual(before)
      }),
    )
  })
})
