/**
 * Factors a symmetric positive definite matrix (row by row, `size` × `size`) as L·Lᵀ, in place: L fills the lower half.
 *
 * @throws {RangeError} if the matrix is not positive definite
 */
export function choleskyFactor(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column]!;
      for (let k = 0; k < column; k += 1) sum -= matrix[row * size + k]! * matrix[column * size + k]!;
      if (row !== column) {
        matrix[row * size + column] = sum / matrix[column * size + column]!;
      } else {
        if (!(sum > 0)) throw new RangeError(`matrix is not positive definite at row ${row}`);
        matrix[row * size + row] = Math.sqrt(sum);
      }
    }
  }
}

/** Solves (L·Lᵀ) x = right, in place of `right`. */
export function choleskySolve(factor: Float64Array, size: number, right: Float64Array): void {
  for (let row = 0; row < size; row += 1) {
    let sum = right[row]!;
    for (let k = 0; k < row; k += 1) sum -= factor[row * size + k]! * right[k]!;
    right[row] = sum / factor[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row]!;
    for (let k = row + 1; k < size; k += 1) sum -= factor[k * size + row]! * right[k]!;
    right[row] = sum / factor[row * size + row]!;
  }
}

/** The diagonal of the inverse of L·Lᵀ. */
export function inverseDiagonal(factor: Float64Array, size: number): Float64Array {
  const diagonal = new Float64Array(size);
  const column = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    column.fill(0);
    column[at] = 1;
    choleskySolve(factor, size, column);
    diagonal[at] = column[at]!;
  }
  return diagonal;
}
