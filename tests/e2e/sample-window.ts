import type { Language } from '#domain/place/language.ts'
import type { Launch, Launched, LaunchWishes, SampleProfile } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'

export interface SampleWindow extends Launched {
  readonly atlas: AppWindow
}

export interface Fixtures {
  readonly launch: Launch
  readonly sampleProfile: SampleProfile
}

/** The app on the map of the sample city. */
export async function openSample({ launch, sampleProfile }: Fixtures, wishes: LaunchWishes = {}, language: Language = 'en'): Promise<SampleWindow> {
  const launched = await launch({ ...wishes, profile: sampleProfile() })
  const atlas = new AppWindow(launched.window, language)
  await atlas.open('map')
  await launched.window.locator('html[data-settled="true"]').waitFor({ state: 'attached' })
  return { ...launched, atlas }
}
