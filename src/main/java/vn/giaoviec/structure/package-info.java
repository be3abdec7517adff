/**
 * From text to structure: letterhead, numbered outline, recipients, signature.
 *
 * <p>{@link NoticeParser} is the door. It works in three steps, each pure. {@code FrameReader}
 * reads what stands around the body and says for every line which region it belongs to (Decree
 * 30/2020/ND-CP, Annex I). {@code Paragraphs} joins the body's lines into paragraphs, across page
 * breaks too. {@code OutlineBuilder} reads the printed labels with {@code Markers} and nests the
 * paragraphs under them; it trusts the labels and their sequence, never indentation or heading
 * depth, and it never renumbers what is printed.
 */
@NullMarked
package vn.giaoviec.structure;

import org.jspecify.annotations.NullMarked;
