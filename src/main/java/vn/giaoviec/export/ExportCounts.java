package vn.giaoviec.export;

/**
 * What an export holds, and what it could not hold.
 *
 * @param tasks the rows handed in
 * @param events written to a calendar; 0 in other forms
 * @param undatedTasks tasks that a calendar has nothing of, because no deadline of theirs tells a
 *     day; 0 in other forms
 * @param undatedDeadlines deadlines without a day that a calendar left out, of these tasks and of
 *     others; 0 in other forms
 * @param cutCells texts longer than a cell of a workbook holds; each says so at its end
 */
public record ExportCounts(
    long tasks, long events, long undatedTasks, long undatedDeadlines, long cutCells) {
  static ExportCounts of(long tasks) {
    return new ExportCounts(tasks, 0, 0, 0, 0);
  }
}
