import type { CSSProperties, MouseEvent, ReactNode } from 'react'
import { addressToHash, type Address } from '#navigation/address.ts'
import { go } from '#navigation/go.ts'

interface ToRowsProps {
  readonly to: Address | undefined
  /** Said instead of a bare number. */
  readonly label?: string
  readonly className?: string | undefined
  readonly style?: CSSProperties
  readonly children: ReactNode
}

/** A number or a name that leads to the rows it is made of; plain where there are none. */
export function ToRows({ to, label, children, ...rest }: ToRowsProps) {
  if (to === undefined) return <span {...rest}>{children}</span>
  const follow = (event: MouseEvent): void => {
    event.preventDefault()
    go(to)
  }
  return (
    <a {...rest} href={addressToHash(to)} onClick={follow} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </a>
  )
}
