import type { Address } from '#navigation/address.ts'
import { forgetPage, usePageCode } from './page-code.ts'
import { BrokenScreen } from './broken-page.tsx'

interface PageAreaProps {
  readonly address: Address | { readonly page: 'welcome' }
}

/** The page at an address, given what the address says beside the page's name. */
export function PageArea({ address }: PageAreaProps) {
  const { page, ...details } = address
  const Page = usePageCode(page)
  if (Page === undefined) return null
  if (Page instanceof Error) return <BrokenScreen problem={Page} onAgain={() => forgetPage(page)} />
  return <Page {...details} />
}
