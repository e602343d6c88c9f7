// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { changeLanguage } from '#i18n/language.ts'

const file = {
  format: 'sister-city-atlas/gazetteer',
  version: 1,
  zones: ['Europe/Amsterdam'],
  divisions: ['South Holland'],
  name: ['Rotterdam'],
  chinese: ['鹿特丹'],
  latin: [''],
  country: 'NL',
  division: [0],
  lon: [44777],
  lat: [519244],
  zone: [0],
  population: [655000],
}

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work())
  await changeLanguage('zh-Hans')
})
afterEach(cleanup)

// Every test loads the parts anew, since the gazetteer is read once for all.

async function finder(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer)
  const { changeLanguage: change } = await import('#i18n/language.ts')
  await change('zh-Hans')
  const { CityFinder } = await import('#parts/city-finder.tsx')
  const onChange = vi.fn()
  render(<CityFinder onChange={onChange} />)
  return onChange
}

it('finds a city by its Chinese name with the keyboard alone', async () => {
  const person = userEvent.setup()
  const onChange = await finder(() => Promise.resolve(Response.json(file)))
  await person.type(screen.getByRole('combobox'), '鹿特')
  await screen.findByRole('option')
  await person.keyboard('{ArrowDown}{Enter}')
  expect(onChange).toHaveBeenLastCalledWith({
    names: { en: 'Rotterdam', 'zh-Hans': '鹿特丹' },
    nameSources: { en: 'geonames', 'zh-Hans': 'office' },
    country: 'NL',
    lon: 4.4777,
    lat: 51.9244,
    timeZone: 'Europe/Amsterdam',
    coordSource: 'geonames',
  })
  await person.clear(screen.getByRole('textbox'))
  expect(onChange).toHaveBeenLastCalledWith(undefined)
  expect(screen.getByText('此项必填。')).toBeTruthy()
})

it('says that it does not know a city and takes what was typed into the form', async () => {
  const person = userEvent.setup()
  await finder(() => Promise.resolve(Response.json(file)))
  await person.type(screen.getByRole('combobox'), '无名城')
  expect(await screen.findByText('离线地名库中没有此地')).toBeTruthy()
  await person.click(screen.getByRole('option', { name: /手工填写/ }))
  expect(screen.getByRole('textbox', { name: /名称（简体中文）/ })).toHaveProperty('value', '无名城')
})

it.each([
  ['is broken', () => Promise.resolve(new Response('{"format":'))],
  ['is another file', () => Promise.resolve(Response.json({ cities: [] }))],
])('offers the form at once when the gazetteer %s', async (_, answer) => {
  await finder(answer)
  expect(await screen.findByText('地名库无法读取，请手工填写。')).toBeTruthy()
})

it('takes a city typed in by hand when the gazetteer is missing, and says what is wrong beside the field', async () => {
  const person = userEvent.setup()
  const onChange = await finder(() => Promise.resolve(new Response('', { status: 404 })))
  const fill = async (label: RegExp, text: string) => {
    const field = await screen.findByLabelText(label, { selector: 'input' })
    await person.clear(field)
    await person.paste(text)
  }
  await fill(/^名称（简体中文）/, '新城')
  await fill(/^纬度/, '91')
  expect(screen.getByText('应在 -90 至 90 之间。')).toBeTruthy()
  await fill(/^纬度/, '-41.3')
  await fill(/^经度/, '174.78')
  for (const [label, text] of [
    [/^国家/, '新西兰'],
    [/^时区/, 'auckland'],
  ] as const) {
    await fill(label, text)
    await person.keyboard('{ArrowDown}{Enter}')
  }
  const city = {
    names: { 'zh-Hans': '新城' },
    country: 'NZ',
    timeZone: 'Pacific/Auckland',
    lat: -41.3,
    coordSource: 'by-hand',
  }
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining(city))
})
