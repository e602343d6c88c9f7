import { pickedText } from '#features/settings/picked-text.ts'
import { useStandIn } from '#host/host.ts'
import { expect, it } from 'vitest'

const picking = (bytes: Uint8Array): Promise<unknown> => {
  useStandIn({ pickFile: () => Promise.resolve({ token: 't', name: 'rules.json', size: bytes.length }), readPicked: () => Promise.resolve(bytes) })
  return pickedText()
}
const text = '{"id":"市外办出访规则二〇二四年修订版","rules":[],"note":"出国团组在外停留时间和人数按规定执行"}'

it('reads a text whatever its encoding, without its mark', async () => {
  const gbk = Buffer.from('7b226964223a22cad0cde2b0ecb3f6b7c3b9e6d4f2b6fea996b6fecbc4c4ead0deb6a9b0e6222c2272756c6573223a5b5d2c226e6f7465223a22b3f6b9facdc5d7e9d4dacde2cda3c1f4cab1bce4bacdc8cbcafdb0b4b9e6b6a8d6b4d0d0227d', 'hex')
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le'), gbk])
    expect(await picking(new Uint8Array(bytes))).toEqual({ name: 'rules.json', text })
})

it('has no text where the bytes are no letters, and nothing when the dialog was left', async () => {
  expect(await picking(new Uint8Array([...Buffer.from('出国团组在外停留时间'), 0xed, 0xa0, 0x80]))).toEqual({ name: 'rules.json' })
  useStandIn({ pickFile: () => Promise.resolve(null) })
  expect(await pickedText()).toBeUndefined()
})
