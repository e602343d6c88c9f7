import type { App, Session, WebContents } from 'electron'

/** Denies every permission, device and screen capture that a page could ask for. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.on('select-hid-device', refuseDevice)
  session.on('select-serial-port', (event, _ports, _contents, answer) => refuseDevice(event, undefined, answer))
  session.on('select-usb-device', refuseDevice)
  session.on('will-download', (event) => event.preventDefault())
}

/** Keeps every page of the app where it is: no navigation away, no new window, no embedded page. */
export function refuseNavigation(app: App, ownPage: (url: string) => boolean): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => refuseOthers(event, event.url, ownPage))
    contents.on('will-frame-navigate', (event) => refuseOthers(event, event.url, ownPage))
    contents.on('will-redirect', (event) => refuseOthers(event, event.url, ownPage))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('select-bluetooth-device', (event, _devices, answer) => refuseDevice(event, undefined, answer))
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    refuseBlurbs(contents)
  })
}

interface Preventable {
  preventDefault(): void
}

function refuseOthers(event: Preventable, url: string, ownPage: (url: string) => boolean): void {
  if (!ownPage(url)) event.preventDefault()
}

function refuseDevice(event: Preventable, _details: unknown, answer: (chosen: string) => void): void {
  event.preventDefault()
  answer('')
}

// A page may not hold the window open or cover it with its own question.
function refuseBlurbs(contents: WebContents): void {
  contents.on('will-prevent-unload', (event) => event.preventDefault())
}
