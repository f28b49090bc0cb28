const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const letters = 20
const together = 5

/** A fresh code of a hundred random bits, to be read aloud: `7K3Q9-F2M4A-…`. */
export function codeText(random: (bytes: number) => Uint8Array): string {
  const signs = [...random(letters)].map((byte) => alphabet[byte % alphabet.length]).join('')
  return grouped(signs)
}

/** A code as a person may have typed it; undefined where it is none. */
export function readCode(text: string): string | undefined {
  const signs = text
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (signs.length !== letters || ![...signs].every((sign) => alphabet.includes(sign))) {
    return undefined
  }
  return grouped(signs)
}

function grouped(signs: string): string {
  return (signs.match(new RegExp(`.{${together}}`, 'g')) ?? []).join('-')
}
