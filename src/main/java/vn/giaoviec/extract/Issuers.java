package vn.giaoviec.extract;

import vn.giaoviec.text.Vietnamese;

/** Tells whether a name in the text means the body that issued the document. */
final class Issuers {
  private Issuers() {}

  /**
   * Whether {@code name} is the issuer: the same words, or the issuer's without its locality.
   *
   * @param issuer folded
   */
  static boolean same(String issuer, String name) {
    String left = plain(issuer);
    String right = plain(Vietnamese.fold(name));
    return !right.isEmpty() && (left.equals(right) || left.startsWith(right + " "));
  }

  private static String plain(String folded) {
    return Vietnamese.plainWords(folded.replace("ubnd", "uy ban nhan dan"));
  }
}
