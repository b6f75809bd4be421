import { addressOf, HostFailure, type Block } from './fakeBook';
import { clearBlock, surrounding, writeCells } from './fakeCells';
import { refuseProtected, type Node, type Nodes } from './fakeNode';

/** A range of cells. */
export function rangeNode({ book, told, sheet: sheetNode, range: nodeAt }: Nodes, block: Block): Node {
  const { sheet, row, column, rows, columns } = block;
  const range = (part: Partial<Block>): Node => {
    const next = { ...block, ...part };
    if (next.row < 0 || next.column < 0 || next.rows < 1 || next.columns < 1 || next.row + next.rows > 1_048_576) throw new HostFailure('InvalidArgument');
    return nodeAt(next);
  };
  const live = (): void => {
    if (!book.isLive(block)) throw new HostFailure('InvalidReference');
  };
  return {
    block,
    get: {
      Address: () => addressOf(block),
      RowCount: () => rows,
      ColumnCount: () => columns,
      Values: () => Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => sheet.value(row + down, column + across))),
    },
    set: {
      Formulas: (cells: unknown[][]) => {
        live();
        refuseProtected(sheet);
        writeCells(block, cells);
        told.changed(block);
      },
      NumberFormat: (format: unknown) => {
        refuseProtected(sheet);
        sheet.formats.set(addressOf(block).split('!').pop()!, String(format));
      },
    },
    child: {
      Worksheet: () => sheetNode(sheet),
      Format: () => ({ call: { AutofitColumns: () => refuseProtected(sheet) } }),
    },
    call: {
      _KeepReference: () => undefined,
      _RemoveReference: () => undefined,
      // What the library for Windows asks before it sends a large array.
      _ValidateArraySize: (down: number, across: number) => {
        if (down !== rows || across !== columns) throw new HostFailure('InvalidArgument');
      },
      GetCell: (down: number, across: number) => range({ row: row + down, column: column + across, rows: 1, columns: 1 }),
      GetResizedRange: (down: number, across: number) => range({ rows: rows + down, columns: columns + across }),
      GetOffsetRange: (down: number, across: number) => range({ row: row + down, column: column + across }),
      GetLastRow: () => range({ row: row + rows - 1, rows: 1 }),
      GetRow: (down: number) => range({ row: row + down, rows: 1 }),
      GetBoundingRect: (other: Block) => {
        const [top, left] = [Math.min(row, other.row), Math.min(column, other.column)];
        return range({ row: top, column: left, rows: Math.max(row + rows, other.row + other.rows) - top, columns: Math.max(column + columns, other.column + other.columns) - left });
      },
      GetColumn: (across: number) => range({ column: column + across, columns: 1 }),
      GetSurroundingRegion: () => range(surrounding(block)),
      Select: () => {
        if (book.active !== sheet) throw new HostFailure('InvalidOperation', 'cells are selected on the sheet that is shown');
        book.selection = block;
      },
      Clear: () => {
        live();
        refuseProtected(sheet);
        clearBlock(block);
        told.changed(block);
      },
    },
  };
}
