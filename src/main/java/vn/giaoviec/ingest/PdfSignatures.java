package vn.giaoviec.ingest;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.SignatureHint;

/** Reads who signed a PDF, for whom and when. It is not checked whether the signature is valid. */
final class PdfSignatures {
  private PdfSignatures() {}

  /** What the signature of a person or a body says; empty if there is none. */
  static Optional<SignatureHint> hint(PDDocument document) {
    SignatureHint found = null;
    for (PDSignature signature : document.getSignatureDictionaries()) {
      SignatureHint hint = hint(signature);
      if (found == null || found.signer().isEmpty() && hint.signer().isPresent()) {
        found = hint;
      }
    }
    return Optional.ofNullable(found);
  }

  private static SignatureHint hint(PDSignature signature) {
    List<Rdn> subject = subject(signature.getContents());
    Optional<String> signer = attribute(subject, "CN").or(() -> text(signature.getName()));
    Optional<String> organisation = attribute(subject, "O").or(() -> attribute(subject, "OU"));
    Calendar time = signature.getSignDate();
    return new SignatureHint(
        signer, organisation, Optional.ofNullable(time).map(PdfSignatures::moment));
  }

  private static OffsetDateTime moment(Calendar time) {
    ZoneId zone = time.getTimeZone().toZoneId();
    return OffsetDateTime.ofInstant(time.toInstant(), zone);
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static Optional<String> attribute(List<Rdn> subject, String type) {
    for (Rdn rdn : subject) {
      if (rdn.getType().equalsIgnoreCase(type) && rdn.getValue() instanceof String value) {
        return text(value);
      }
    }
    return Optional.empty();
  }

  /** The subject of the certificate that issued none of the others: the signer's own. */
  private static List<Rdn> subject(byte @Nullable [] contents) {
    if (contents == null || contents.length == 0) {
      return List.of();
    }
    try {
      List<X509Certificate> certificates = new ArrayList<>();
      for (var each :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(contents))) {
        if (each instanceof X509Certificate certificate) {
          certificates.add(certificate);
        }
      }
      for (X509Certificate candidate : certificates) {
        boolean issuer =
            certificates.stream()
                .anyMatch(
                    c ->
                        !c.equals(candidate)
                            && c.getIssuerX500Principal()
                                .equals(candidate.getSubjectX500Principal()));
        if (!issuer) {
          return new LdapName(candidate.getSubjectX500Principal().getName()).getRdns();
        }
      }
    } catch (CertificateException | InvalidNameException e) {
      // A signature in another form gives no name; it is a hint only.
      return List.of();
    }
    return List.of();
  }
}
