/**
 * What was found, written for others to read.
 *
 * <p>{@link NoticeJson} writes an extraction as the JSON of the published contract, {@code
 * docs/notice.schema.json}. The same extraction always gives the same bytes: fields stand in the
 * order of the contract, absent values are {@code null} or {@code []}, letters are not escaped. The
 * JSON is written field by field instead of being mapped from the records, so that renaming a
 * record component can never change the contract by accident, and so that a short run does not pay
 * for reflection.
 *
 * <p>{@link TaskExports} writes tasks of the register, each a {@link TaskRow}, in the form that
 * somebody asks for: that JSON with what happened since, a table as CSV or workbook, a calendar.
 * They come as an iterator and go into a stream, so that a hundred thousand of them need no more
 * room than a few.
 */
@NullMarked
package vn.giaoviec.export;

import org.jspecify.annotations.NullMarked;
