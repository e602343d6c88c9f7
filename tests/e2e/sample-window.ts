import type { Language } from '#domain/place/language.ts'
import type { Launch, Launched, LaunchWishes } from './launch.ts'
import { AppWindow } from './pages/app-window.ts'
import { WelcomePage } from './pages/welcome-page.ts'

export interface SampleWindow extends Launched {
  readonly atlas: AppWindow
}

/** The app as someone sees it who went through the first door: the sample city on the map. */
export async function openSample(launch: Launch, wishes: LaunchWishes = {}, language: Language = 'en'): Promise<SampleWindow> {
  const launched = await launch(wishes)
  const atlas = new AppWindow(launched.window, language)
  await new WelcomePage(atlas).exploreSample()
  return { ...launched, atlas }
}
