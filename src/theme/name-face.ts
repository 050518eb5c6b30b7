/** How a face is told apart by who sets text in it. */
export interface FaceName {
  family: string;
  weight: number;
  isItalic: boolean;
}

/**
 * Gives a face in the container of TrueType another family, weight and style: who sets text looks a face up by what its
 * file says of itself, and a face that was cut out of a variable one says what that said. Source: OpenType 1.9.1, `otff`,
 * `name`, `OS/2`, `head`.
 */
export function nameFace(bytes: Uint8Array, name: FaceName): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16;
    const tag = new TextDecoder().decode(bytes.subarray(at, at + 4));
    const start = view.getUint32(at + 8);
    return { tag, data: Uint8Array.from(bytes.subarray(start, start + view.getUint32(at + 12))) };
  });
  for (const table of tables) {
    if (table.tag === "name") table.data = nameTable(name);
    if (table.tag === "OS/2") styleOs2(table.data, name);
    if (table.tag === "head") styleHead(table.data, name);
  }
  return assemble(view.getUint32(0), tables);
}

interface Table {
  tag: string;
  data: Uint8Array;
}

function nameTable({ family, weight, isItalic }: FaceName): Uint8Array<ArrayBuffer> {
  const style = `${weight}${isItalic ? " Italic" : ""}`;
  const postScript = `${family}-${style}`.replace(/[^A-Za-z0-9-]/g, "");
  const records: [id: number, text: string][] = [
    [1, family],
    [2, isItalic ? "Italic" : "Regular"],
    [4, `${family} ${style}`],
    [6, postScript],
    [16, family],
    [17, style],
  ];
  const texts = records.map(([, text]) => text);
  const table = new DataView(new ArrayBuffer(6 + records.length * 12 + texts.join("").length * 2));
  const strings = 6 + records.length * 12;
  table.setUint16(2, records.length);
  table.setUint16(4, strings);
  let offset = 0;
  for (const [index, [id, text]] of records.entries()) {
    // Windows, Unicode in two bytes a letter, English of the United States.
    const fields = [3, 1, 0x0409, id, text.length * 2, offset];
    for (const [place, field] of fields.entries()) table.setUint16(6 + index * 12 + place * 2, field);
    for (let letter = 0; letter < text.length; letter++)
      table.setUint16(strings + offset + letter * 2, text.charCodeAt(letter));
    offset += text.length * 2;
  }
  return new Uint8Array(table.buffer);
}

function styleOs2(data: Uint8Array, { weight, isItalic }: FaceName): void {
  const view = new DataView(data.buffer);
  view.setUint16(4, weight);
  const [ITALIC, BOLD, REGULAR] = [1 << 0, 1 << 5, 1 << 6];
  const others = view.getUint16(62) & ~(ITALIC | BOLD | REGULAR);
  view.setUint16(62, others | (isItalic ? ITALIC : REGULAR));
}

function styleHead(data: Uint8Array, { isItalic }: FaceName): void {
  const view = new DataView(data.buffer);
  view.setUint32(8, 0);
  view.setUint16(44, isItalic ? 2 : 0);
}

function assemble(version: number, tables: readonly Table[]): Uint8Array {
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const head = 12 + tables.length * 16;
  const whole = new Uint8Array(head + tables.reduce((sum, { data }) => sum + padded(data.length), 0));
  const view = new DataView(whole.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, version);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let offset = head;
  let headAt = 0;
  for (const [index, { tag, data }] of tables.entries()) {
    whole.set(data, offset);
    const at = 12 + index * 16;
    whole.set(new TextEncoder().encode(tag), at);
    view.setUint32(at + 4, sumOf(view, offset, padded(data.length)));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, data.length);
    if (tag === "head") headAt = offset;
    offset += padded(data.length);
  }
  if (headAt > 0) view.setUint32(headAt + 8, (0xb1b0afba - sumOf(view, 0, whole.length)) >>> 0);
  return whole;
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
