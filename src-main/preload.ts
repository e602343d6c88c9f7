import type { Answer, AtlasBridge } from '#contract/host.ts'
import { contextBridge, ipcRenderer } from 'electron'

// A list of events, so that the page cannot listen on channels that are not its own.
const events: ReadonlySet<string> = new Set(['menu', 'backup'])

const bridge: AtlasBridge = {
  call: (name, arg) => ipcRenderer.invoke('atlas:call', name, arg) as Promise<Answer>,
  on: (event, listener) => {
    if (!events.has(event)) return () => undefined
    const heard = (_: unknown, news: Parameters<typeof listener>[0]): void => listener(news)
    ipcRenderer.on(`atlas:${event}`, heard)
    return () => ipcRenderer.removeListener(`atlas:${event}`, heard)
  },
}

contextBridge.exposeInMainWorld('atlas', bridge)
