package vn.giaoviec.model;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * The fields around a notice's body (Decree 30/2020, Annex I). What is blank or absent is empty.
 *
 * @param issuer the issuing body's own name with its locality
 * @param subject the trich yeu on one line
 * @param urgency as printed: KHAN, THUONG KHAN, HOA TOC with their tones
 * @param secrecy likewise
 * @param recipients Kinh gui, then Noi nhan, one entry each
 */
public record Header(
    Optional<Field<DocumentKind>> kind,
    Optional<Field<String>> number,
    Optional<Field<IssueDate>> issuedOn,
    Optional<Field<String>> place,
    Optional<Field<String>> issuer,
    Optional<Field<String>> subject,
    Optional<Field<String>> urgency,
    Optional<Field<String>> secrecy,
    List<Field<String>> recipients,
    Optional<Field<Signer>> signer) {
  public Header {
    recipients = List.copyOf(recipients);
  }

  /** A value, where it stood, and why it was taken. */
  public record Field<T>(T value, Span span, Evidence evidence) {}

  /**
   * Who signed.
   *
   * @param title the signer's own, in normal case
   * @param capacity the first printed: TM, KT, TL, TUQ or Q; empty where the head signs directly
   */
  public record Signer(Optional<String> name, Optional<String> title, Optional<String> capacity) {}
}
