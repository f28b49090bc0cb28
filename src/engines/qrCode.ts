import qrcode from 'qrcode'

/** An address as a QR code, drawn as SVG (ISO/IEC 18004, error correction M). */
export function drawQrCode(address: string): Promise<string> {
  return qrcode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 1 })
}
