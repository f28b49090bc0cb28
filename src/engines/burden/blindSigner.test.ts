import { createPrivateKey, createPublicKey } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { beforeAll, expect, test } from 'vitest'
import { createBlindSigner } from './blindSigner.ts'

const signer = createBlindSigner()
const hex = (text: string) => Buffer.from(text, 'hex')
const numberOf = (text: string) => BigInt(`0x${text}`)

/** RFC 9474, appendix A: the key, and the vectors of A.1. What the server does is the same for all four variants. */
const p =
  'e1f4d7a34802e27c7392a3cea32a262a34dc3691bd87f3f310dc7567348893055' +
  '9c120fd0410194fb8a0da55bd0b81227e843fdca6692ae80e5a5d414116d4803f' +
  'ca7d8c30eaaae57e44a1816ebb5c5b0606c536246c7f11985d731684150b63c9a' +
  '3ad9e41b04c0b5b27cb188a692c84696b742a80d3cd00ab891f2457443dadfeba' +
  '6d6daf108602be26d7071803c67105a5426838e6889d77e8474b29244cefaf418' +
  'e381b312048b457d73419213063c60ee7b0d81820165864fef93523c9635c2221' +
  '0956e53a8d96322493ffc58d845368e2416e078e5bcb5d2fd68ae6acfa54f9627' +
  'c42e84a9d3f2774017e32ebca06308a12ecc290c7cd1156dcccfb2311'
const q =
  'c601a9caea66dc3835827b539db9df6f6f5ae77244692780cd334a006ab353c80' +
  '6426b60718c05245650821d39445d3ab591ed10a7339f15d83fe13f6a3dfb20b9' +
  '452c6a9b42eaa62a68c970df3cadb2139f804ad8223d56108dfde30ba7d367e9b' +
  '0a7a80c4fdba2fd9dde6661fc73fc2947569d2029f2870fc02d8325acf28c9afa' +
  '19ecf962daa7916e21afad09eb62fe9f1cf91b77dc879b7974b490d3ebd2e9542' +
  '6057f35d0a3c9f45f79ac727ab81a519a8b9285932d9b2e5ccd347e59f3f32ad9' +
  'ca359115e7da008ab7406707bd0e8e185a5ed8758b5ba266e8828f8d863ae1338' +
  '46304a2936ad7bc7c9803879d2fc4a28e69291d73dbd799f8bc238385'
const message = hex(
  '8f3dc6fb8c4a02f4d6352edf0907822c1210a9b32f9bdda4c45a698c80023aa6' +
    'b59f8cfec5fdbb36331372ebefedae7d',
)
const blinded = hex(
  '10c166c6a711e81c46f45b18e5873cc4f494f003180dd7f115585d871a289302' +
    '59654fe28a54dab319cc5011204c8373b50a57b0fdc7a678bd74c523259dfe4f' +
    'd5ea9f52f170e19dfa332930ad1609fc8a00902d725cfe50685c95e5b2968c9a' +
    '2828a21207fcf393d15f849769e2af34ac4259d91dfd98c3a707c509e1af5564' +
    '7efaa31290ddf48e0133b798562af5eabd327270ac2fb6c594734ce339a14ea4' +
    'fe1b9a2f81c0bc230ca523bda17ff42a377266bc2778a274c0ae5ec5a8cbbe36' +
    '4fcf0d2403f7ee178d77ff28b67a20c7ceec009182dbcaa9bc99b51ebbf13b7d' +
    '542be337172c6474f2cd3561219fe0dfa3fb207cff89632091ab841cf38d8aa8' +
    '8af6891539f263adb8eac6402c41b6ebd72984e43666e537f5f5fe27b2b5aa11' +
    '4957e9a580730308a5f5a9c63a1eb599f093ab401d0c6003a451931b6d124180' +
    '305705845060ebba6b0036154fcef3e5e9f9e4b87e8f084542fd1dd67e7782a5' +
    '585150181c01eb6d90cb95883837384a5b91dbb606f266059ecc51b5acbaa280' +
    'e45cfd2eec8cc1cdb1b7211c8e14805ba683f9b78824b2eb005bc8a7d7179a36' +
    'c152cb87c8219e5569bba911bb32a1b923ca83de0e03fb10fba75d85c55907dd' +
    'a5a2606bf918b056c3808ba496a4d95532212040a5f44f37e1097f26dc27b98a' +
    '51837daa78f23e532156296b64352669c94a8a855acf30533d8e0594ace7c442',
)
const blindSignature =
  '364f6a40dbfbc3bbb257943337eeff791a0f290898a6791283bba581d9eac90a' +
  '6376a837241f5f73a78a5c6746e1306ba3adab6067c32ff69115734ce014d354' +
  'e2f259d4cbfb890244fd451a497fe6ecf9aa90d19a2d441162f7eaa7ce3fc4e8' +
  '9fd4e76b7ae585be2a2c0fd6fb246b8ac8d58bcb585634e30c9168a434786fe5' +
  'e0b74bfe8187b47ac091aa571ffea0a864cb906d0e28c77a00e8cd8f6aba4317' +
  'a8cc7bf32ce566bd1ef80c64de041728abe087bee6cadd0b7062bde5ceef308a' +
  '23bd1ccc154fd0c3a26110df6193464fc0d24ee189aea8979d722170ba945fdc' +
  'ce9b1b4b63349980f3a92dc2e5418c54d38a862916926b3f9ca270a8cf40dfb9' +
  '772bfbdd9a3e0e0892369c18249211ba857f35963d0e05d8da98f1aa0c6bba58' +
  'f47487b8f663e395091275f82941830b050b260e4767ce2fa903e75ff8970c98' +
  'bfb3a08d6db91ab1746c86420ee2e909bf681cac173697135983c3594b2def67' +
  '3736220452fde4ddec867d40ff42dd3da36c84e3e52508b891a00f50b4f62d11' +
  '2edb3b6b6cc3dbd546ba10f36b03f06c0d82aeec3b25e127af545fac28e1613a' +
  '0517a6095ad18a98ab79f68801e05c175e15bae21f821e80c80ab4fdec6fb34c' +
  'a315e194502b8f3dcf7892b511aee45060e3994cd15e003861bc7220a2babd7b' +
  '40eda03382548a34a7110f9b1779bf3ef6011361611e6bc5c0dc851e1509de1a'
const signature = hex(
  '6fef8bf9bc182cd8cf7ce45c7dcf0e6f3e518ae48f06f3c670c649ac737a8b81' +
    '19a34d51641785be151a697ed7825fdfece82865123445eab03eb4bb91cecf4d' +
    '6951738495f8481151b62de869658573df4e50a95c17c31b52e154ae26a04067' +
    'd5ecdc1592c287550bb982a5bb9c30fd53a768cee6baabb3d483e9f1e2da954c' +
    '7f4cf492fe3944d2fe456c1ecaf0840369e33fb4010e6b44bb1d721840513524' +
    'd8e9a3519f40d1b81ae34fb7a31ee6b7ed641cb16c2ac999004c2191de020145' +
    '7523f5a4700dd649267d9286f5c1d193f1454c9f868a57816bf5ff76c838a2ee' +
    'b616a3fc9976f65d4371deecfbab29362caebdff69c635fe5a2113da4d4d8c24' +
    'f0b16a0584fa05e80e607c5d9a2f765f1f069f8d4da21f27c2a3b5c984b4ab24' +
    '899bef46c6d9323df4862fe51ce300fca40fb539c3bb7fe2dcc9409e425f2d3b' +
    '95e70e9c49c5feb6ecc9d43442c33d50003ee936845892fb8be475647da9a080' +
    'f5bc7f8a716590b3745c2209fe05b17992830ce15f32c7b22cde755c8a2fe50b' +
    'd814a0434130b807dc1b7218d4e85342d70695a5d7f29306f25623ad1e8aa08e' +
    'f71b54b8ee447b5f64e73d09bdd6c3b7ca224058d7c67cc7551e9241688ada12' +
    'd859cb7646fbd3ed8b34312f3b49d69802f0eaa11bc4211c2f7a29cd5c01ed01' +
    'a39001c5856fab36228f5ee2f2e1110811872fe7c865c42ed59029c706195d52',
)

const theirs = keyFrom(numberOf(p), numberOf(q), 65_537n)
let own: Awaited<ReturnType<typeof signer.newKey>>
beforeAll(async () => {
  own = await signer.newKey()
})

test('it signs blinded messages as appendix A of RFC 9474 says', () => {
  const signed = signer.sign(theirs.privateKey, blinded)
  expect(Buffer.from(signed ?? []).toString('hex')).toBe(blindSignature)
})

test('it believes the signature of appendix A, and not that of another message', () => {
  expect(signer.isSigned(theirs.publicKey, message, signature)).toBe(true)
  expect(signer.isSigned(theirs.publicKey, Buffer.from('another'), signature)).toBe(false)
  expect(signer.isSigned(own.publicKey, message, signature)).toBe(false)
  expect(signer.isSigned(theirs.publicKey, message, new Uint8Array(7))).toBe(false)
})

test('what the package of the browser blinds and unblinds is believed, and shares no byte run with what the server signed', async () => {
  const suite = RSABSSA.SHA384.PSS.Randomized()
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  const spki = new Uint8Array(own.publicKey)
  const key = await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify'])
  const prepared = suite.prepare(Buffer.from('a purpose'))
  const { blindedMsg, inv } = await suite.blind(key, prepared)
  const signed = signer.sign(own.privateKey, blindedMsg)
  if (!signed) throw new Error('not signed')
  const token = await suite.finalize(key, prepared, new Uint8Array(signed), inv)
  expect(signer.isSigned(own.publicKey, prepared, token)).toBe(true)
  expect(Buffer.from(token).includes(Buffer.from(signed).subarray(0, 8))).toBe(false)
})

test('what is no number below the modulus is not signed', () => {
  expect(signer.sign(own.privateKey, new Uint8Array(256).fill(255))).toBeUndefined()
  expect(signer.sign(own.privateKey, new Uint8Array(255).fill(1))).toBeUndefined()
  expect(signer.sign(own.privateKey, new Uint8Array(0))).toBeUndefined()
})

/** A key from its primes. */
function keyFrom(one: bigint, other: bigint, e: bigint) {
  const d = inverse(e, (one - 1n) * (other - 1n))
  const text = (number: bigint) => {
    const digits = number.toString(16)
    return Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex').toString('base64url')
  }
  const jwk = {
    kty: 'RSA',
    n: text(one * other),
    e: text(e),
    d: text(d),
    p: text(one),
    q: text(other),
    dp: text(d % (one - 1n)),
    dq: text(d % (other - 1n)),
    qi: text(inverse(other, one)),
  }
  const key = createPrivateKey({ key: jwk, format: 'jwk' })
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' })),
  }
}

function inverse(number: bigint, modulus: bigint): bigint {
  let [old, rest] = [number % modulus, modulus]
  let [x, next] = [1n, 0n]
  while (rest !== 0n) {
    const times = old / rest
    ;[old, rest] = [rest, old - times * rest]
    ;[x, next] = [next, x - times * next]
  }
  return ((x % modulus) + modulus) % modulus
}
