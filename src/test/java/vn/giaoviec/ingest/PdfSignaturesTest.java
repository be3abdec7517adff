package vn.giaoviec.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.SignatureHint;

/** Signatures say who signed, for whom and when; what they do not say is left open. */
class PdfSignaturesTest {
  private static final Instant TIME = Instant.parse("2024-03-05T01:00:01Z");
  private static final String PROSE = "Nội dung chỉ đạo được các cơ quan, đơn vị triển khai";

  private final Path folder;

  PdfSignaturesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void namesTheHolderOfTheLastCertificateInTheChain()
      throws IOException,
          NoticeException,
          GeneralSecurityException,
          CMSException,
          OperatorCreationException {
    assertEquals(
        hint("Trần Văn Thử", Optional.of("UBND tỉnh Sông Xanh")),
        read(
            "Người khác",
            container(
                "CN=Nhà cấp chứng thư, O=Mẫu",
                "CN=Trần Văn Thử, O=UBND tỉnh Sông Xanh, L=Sông Xanh")));
  }

  @Test
  void takesTheNameInTheFileWhereNoCertificateCanBeRead() throws IOException, NoticeException {
    assertEquals(hint("Trần Văn Thử", Optional.empty()), read("Trần Văn Thử", new byte[] {1, 2}));
  }

  private Optional<SignatureHint> read(String name, byte[] container)
      throws IOException, NoticeException {
    try (PdfFiles pdf = new PdfFiles().page().lines(100, PROSE).sign(name, TIME, container)) {
      return Reading.of(pdf.save(folder)).signature();
    }
  }

  private static Optional<SignatureHint> hint(String signer, Optional<String> organisation) {
    OffsetDateTime time = OffsetDateTime.parse("2024-03-05T08:00:01+07:00");
    return Optional.of(new SignatureHint(Optional.of(signer), organisation, Optional.of(time)));
  }

  private static byte[] container(String issuer, String subject)
      throws GeneralSecurityException, IOException, CMSException, OperatorCreationException {
    KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addCertificates(
        new JcaCertStore(
            List.of(certificate(keys, issuer, issuer), certificate(keys, issuer, subject))));
    return generator.generate(new CMSProcessableByteArray(new byte[] {1}), false).getEncoded();
  }

  private static X509CertificateHolder certificate(KeyPair keys, String issuer, String subject)
      throws OperatorCreationException {
    return new JcaX509v3CertificateBuilder(
            new X500Name(issuer),
            BigInteger.valueOf(subject.length()),
            Date.from(TIME.minusSeconds(10_000)),
            Date.from(TIME.plusSeconds(10_000)),
            new X500Name(subject),
            keys.getPublic())
        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
  }
}
