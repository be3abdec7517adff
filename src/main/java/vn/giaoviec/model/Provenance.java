package vn.giaoviec.model;

import java.util.OptionalDouble;

/**
 * Where a text came from.
 *
 * @param fileName the name without folders
 * @param mediaType detected from the content, not from the name
 * @param bytes the size of the file
 * @param sha256 of the file's bytes, lower-case hex
 * @param pages how many, at least 1
 * @param layer how the text was won
 * @param ocrConfidence mean word confidence 0..1 of the recognised pages; empty without OCR
 */
public record Provenance(
    String fileName,
    String mediaType,
    long bytes,
    String sha256,
    int pages,
    TextLayer layer,
    OptionalDouble ocrConfidence) {

  /** How the text was won. */
  public enum TextLayer {
    DIGITAL,
    OCR,
    MIXED
  }
}
