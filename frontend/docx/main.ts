// A paper as .docx in the browser: the words and order of the text, A4, Japanese fonts, page numbers.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from "docx";
import type { Written, FinishedPaper } from "../tool/desk/view";

const FONT = { ascii: "Yu Gothic", hAnsi: "Yu Gothic", eastAsia: "游ゴシック" };
const INK = "1B2438";
const QUIET = "555F73";
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1247, bottom: 1247, left: 1361, right: 1361 };
const BLANK = /(【要記入: [^】]*】)/u;
/** Twips in a millimetre. */
const MM = 56.7;
const WIDTHS: Record<string, readonly number[]> = {
  deadlines: [58, 42, 46, 16],
  authorities: [44, 38, 46, 34],
  facts: [62, 100],
  grounds: [44, 24, 94],
  open_facts: [70, 92],
  plan: [26, 24, 98, 14],
};

/** Text with its line breaks; blanks stand out on paper too. */
function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return text.split("\n").flatMap((line, index) =>
    line.split(BLANK).map(
      (part, place) =>
        new TextRun({
          ...options,
          text: part,
          ...(place === 0 && index > 0 ? { break: 1 } : {}),
          ...(place % 2 ? { bold: true, underline: {} } : {}),
        }),
    ),
  );
}

function drawn(block: Written): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: block.id === "title" ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runs(block.text),
        }),
      ];
    case "item":
      return [new Paragraph({ bullet: { level: 0 }, children: runs(block.text) })];
    case "row":
      return [
        new Paragraph({
          children: [new TextRun({ text: `${block.label ?? ""}: `, bold: true }), ...runs(block.text)],
        }),
      ];
    case "table":
      return [table(block), new Paragraph({})];
    case "end":
      return [new Paragraph({ alignment: AlignmentType.RIGHT, children: runs(block.text) })];
    default:
      return [new Paragraph({ children: runs(block.text) })];
  }
}

function table({ rows = [], table: name = "" }: Written): Table {
  const widths = (WIDTHS[name] ?? []).map((width) => Math.round(width * MM));
  return new Table({
    columnWidths: widths,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map((text, place) => cell(text, widths[place] ?? 1000, index === 0)),
        }),
    ),
  });
}

function cell(text: string, size: number, head: boolean): TableCell {
  const children = runs(text, { size: 18, bold: head });
  return new TableCell({
    width: { size, type: WidthType.DXA },
    children: [new Paragraph({ spacing: { before: 40, after: 40 }, children })],
  });
}

function pages(paper: FinishedPaper): Document {
  const number = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: number })],
  });
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 80 } },
  });
  return new Document({
    title: paper.title,
    creator: "",
    styles: {
      default: {
        document: {
          // Without its language a machine that lacks the font takes a Chinese one: 。 in the middle of its square.
          run: { font: FONT, size: 21, color: INK, language: { value: "ja-JP", eastAsia: "ja-JP" } },
          paragraph: { spacing: { after: 80, line: 300 } },
        },
        heading1: heading(30, 240),
        heading2: heading(23, 160),
      },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: new Footer({ children: [footer] }) },
        children: [
          ...paper.blocks.flatMap(drawn),
          ...paper.closing.map((line) => new Paragraph({ children: runs(line, { size: 17, color: QUIET }) })),
        ],
      },
    ],
  });
}

globalThis.paperAsDocx = (paper) => Packer.toBlob(pages(paper));
