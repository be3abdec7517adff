/**
 * From the picture of a page to words with places and confidence.
 *
 * <p>{@link vn.giaoviec.ocr.Recognizer} is the door. {@code PreparedPage} makes a grey picture and
 * measures it: {@code Grays} fades coloured ink, {@code PageInk} tells paper, ink and blank pages,
 * {@code Specks} finds specks and paints them over, {@code Slant} tells by what angle lines fall
 * and whether the page lies on its side. Each step runs only on pages that show the need, because
 * each costs letters where there is none; {@code Preparation} says which, and docs/ocr.md by what
 * figures. Then an {@code Engine}, one Tesseract, reads the page.
 *
 * <p>Words leave in Tesseract's order. Which columns a page has, and in what order they are read,
 * is known to {@code ingest}, which asks the same of the words of a PDF.
 */
@NullMarked
package vn.giaoviec.ocr;

import org.jspecify.annotations.NullMarked;
