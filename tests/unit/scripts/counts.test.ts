import { describe, expect, it } from 'vitest'
import {
  judged,
  none,
  playwrightCounts,
  stepCounts,
  total,
  vitestCounts,
  vitestFailures,
} from '#scripts/checks/counts.mjs'

const report = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'adds' }] },
    { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'takes away' }] },
  ],
}
describe('vitestCounts', () => {
  it('takes pending and to-do tests as skipped', () => {
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 3 })
  })
  it('takes a file that could not be loaded as a failure', () => {
    const unloadable = { name: 'c.test.ts', status: 'failed', assertionResults: [] }
    expect(vitestCounts({ ...report, testResults: [unloadable] }).failed).toBe(2)
    expect(vitestFailures({ ...report, testResults: [unloadable] })).toEqual(['c.test.ts'])
  })
})

describe('vitestFailures', () => {
  it('names each test that failed with its file', () => {
    expect(vitestFailures(report)).toEqual(['b.test.ts: takes away'])
  })
})

describe('playwrightCounts', () => {
  it('takes what passed when repeated as passed, and an error outside the tests as a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 2, skipped: 3 })
  })
})

describe('judged', () => {
  it('never lets a tool that failed, left no report or ran nothing count as a success', () => {
    expect(judged(undefined, 0).failed).toBe(1)
    expect(judged({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1)
    expect(judged({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1)
  })
  it('leaves an honest report as it is', () => {
    expect(judged({ passed: 3, failed: 0, skipped: 1 }, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 })
    expect(judged({ passed: 3, failed: 2, skipped: 1 }, 1).failed).toBe(2)
  })
})

describe('total', () => {
  it('adds up tests and steps', () => {
    expect(total([none, stepCounts(0), stepCounts(2), { passed: 10, failed: 0, skipped: 2 }])).toEqual({
      passed: 11,
      failed: 1,
      skipped: 2,
    })
  })
})
