/**
 * From a file to one canonical text: what came in as bytes leaves as a {@link
 * vn.giaoviec.model.SourceText}.
 *
 * <p>{@link vn.giaoviec.ingest.DocumentReader} is the only door. It looks at the content, never at
 * the name, and hands the bytes to one of three readers: plain text, Word, PDF. Two of them see a
 * page the way a person does. A PDF page is a set of words with places, and a text page written by
 * {@code pdftotext -layout} is the same thing with columns for points; so both become a {@code
 * Sheet} of {@code Row}s of {@code Word}s, and one set of classes undoes what the page did to the
 * text: {@code Furniture} takes out page numbers, running heads, footnotes and the captions of
 * signatures, {@code Columns} reads the two cells of a letterhead and of an end block one after the
 * other, {@code SheetLines} measures indents and gaps. A Word file has paragraphs and tables
 * already, and needs none of it.
 *
 * <p>All three end in a {@code Draft}: raw lines, body and furniture mixed, in the order of the
 * pages. {@code Draft.canonical} then normalises once, moves the furniture behind the body and
 * counts offsets. Nothing above this room cleans text again.
 *
 * <p>Whatever a broken or hostile file does to a parser, what leaves here is a text or a {@link
 * vn.giaoviec.model.NoticeException} with one problem; {@link vn.giaoviec.ingest.Limits} bounds the
 * work.
 */
@NullMarked
package vn.giaoviec.ingest;

import org.jspecify.annotations.NullMarked;
