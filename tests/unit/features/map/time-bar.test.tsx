// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TimeBar } from '#features/map/time-bar.tsx'
import { yearsUpTo } from '#features/map/year-play.ts'
import { changeLanguage } from '#i18n/language.ts'

const series = [
  { year: 1973, added: 1, total: 1 },
  { year: 1974, added: 0, total: 1 },
  { year: 1975, added: 2, total: 3 },
]
const years = yearsUpTo(series, 1977)

function Bar({ from = 1977 }: { readonly from?: number }) {
  const [year, setYear] = useState(from)
  return <TimeBar years={years} year={year} onYear={setYear} undated={6} onPlaying={() => undefined} />
}

beforeEach(async () => {
  await changeLanguage('en')
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe('the time bar', () => {
  it('says how many there are, and how many have no date', () => {
    render(<Bar />)
    expect(screen.getByText('3')).toBeTruthy()
    expect(screen.getByText(/\+6 without a date/)).toBeTruthy()
  })

  it('is a slider for keys and screen readers', () => {
    render(<Bar />)
    const slider = screen.getByRole('slider', { name: 'Year' })
    expect(slider.getAttribute('aria-valuetext')).toBe('1977: 3 partners')
    fireEvent.change(slider, { target: { value: '1974' } })
    expect(slider.getAttribute('aria-valuetext')).toBe('1974: 1 partner')
  })

  it('plays from the first year to the last and stops there', () => {
    vi.useFakeTimers()
    render(<Bar />)
    fireEvent.click(screen.getByRole('button', { name: /Play/ }))
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^1973/)
    for (let step = 0; step < 20; step++) act(() => void vi.advanceTimersByTime(800))
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^1977/)
    expect(screen.getByRole('button', { name: /Play/ })).toBeTruthy()
  })
})
