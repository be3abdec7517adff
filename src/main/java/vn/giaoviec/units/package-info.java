/**
 * Who is meant: the units of Vietnam's administrative system, valid by date, each under one id.
 *
 * <p>A name is read from its end. What it says of its place ("huyện Tuy Phước", "tỉnh") becomes the
 * path of the id; abbreviations in the rest are written out, and the rest is looked up in the table
 * of units. What the name leaves out, the document supplies: its issuer, its place, its date. So
 * "P. Nội vụ" and "Phòng Nội vụ huyện" in one document meet under {@code
 * vn/binh-dinh/tuy-phuoc/phong-noi-vu}, and the same words in the document of another huyện do not.
 *
 * <p>What nobody says is left out of the path: the id of a unit whose province is unknown has no
 * province. A unit that stands in no table gets an id from its words, so that its spellings meet
 * too. Nothing here changes a printed name.
 */
@NullMarked
package vn.giaoviec.units;

import org.jspecify.annotations.NullMarked;
