package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.NoticeText;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Provenance;
import vn.giaoviec.model.SignatureHint;
import vn.giaoviec.model.SourceText;

/** The notices read here are numbered 128 and dated 12 April 2023, where nothing else is said. */
class HintsTest {
  private static final String BODY = "Giao Phòng Kinh tế kiểm tra các chợ.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "128-tb-ubnd.signed.pdf, ",
    "128_2023_TB-UBND.pdf, ",
    "tb128 quan ly cho.pdf, ",
    "0128.TB.UBND.pdf, ",
    "Scan_2023-04-12.pdf, ",
    "129-cv-ubnd.pdf, ",
    "cv129.pdf, ",
    "tb 2023.pdf, ",
    "phu luc 3 cua tb.pdf, ",
    "129-tb-ubnd.signed.pdf, 129/TB-UBND",
    "129_2023_TB.UBND.pdf, 129/TB-UBND",
    "TB129.pdf, 129/TB-UBND",
  })
  void comparesTheNumberWithTheNameOfTheFile(String name, String hint) throws NoticeException {
    List<Problem> hints = hints(NoticeText.around("TB", BODY), name, Optional.empty());

    assertEquals(
        hint == null ? List.of() : List.of(Problem.of("hint", "number", hint, "fileName")), hints);
  }

  @Test
  void tellsTheNumberThatCannotBeRead() throws NoticeException {
    String text = NoticeText.around("TB", BODY).replace("Số: 128/", "Số: #Ø /");

    assertEquals(
        List.of(Problem.of("hint", "number", "131/TB-UBND", "fileName")),
        hints(text, "131-TB-UBND.pdf", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-12, false",
    "2023-04-14, false",
    "2023-04-19, false",
    "2023-04-20, true",
    "2023-04-11, true",
  })
  void comparesTheDateWithTheSignature(String signed, boolean told) throws NoticeException {
    assertEquals(
        told ? List.of(Problem.of("hint", "issuedOn", signed, "signature")) : List.of(),
        hints(NoticeText.around("TB", BODY), "a.pdf", signature(signed)));
  }

  @Test
  void tellsTheDayThatIsBlank() throws NoticeException {
    String text = NoticeText.around("TB", BODY).replace("ngày 12 tháng", "ngày    tháng");

    assertEquals(
        List.of(Problem.of("hint", "issuedOn", "2023-04-13", "signature")),
        hints(text, "a.pdf", signature("2023-04-13")));
  }

  @Test
  void tellsWhoSignedWhereNoNameStands() throws NoticeException {
    String text = NoticeText.around("TB", BODY).replace("Trần Minh Khôi", "");

    assertEquals(
        List.of(Problem.of("hint", "signer", "Trần Minh Khôi", "signature")),
        hints(text, "a.pdf", signature("2023-04-12")));
  }

  private static Optional<SignatureHint> signature(String day) {
    return Optional.of(
        new SignatureHint(
            Optional.of("Trần Minh Khôi"),
            Optional.of("Ủy ban nhân dân huyện Vân Sơn"),
            Optional.of(OffsetDateTime.parse(day + "T09:30:00+07:00"))));
  }

  private List<Problem> hints(String text, String fileName, Optional<SignatureHint> signature)
      throws NoticeException {
    SourceText read = NoticeText.read(folder, text);
    Provenance of = read.provenance();
    Provenance named =
        new Provenance(
            fileName,
            of.mediaType(),
            of.bytes(),
            of.sha256(),
            of.pages(),
            of.layer(),
            of.ocrConfidence());
    SourceText source =
        new SourceText(named, read.text(), read.lines(), read.flow(), signature, read.problems());
    return new NoticeParser()
        .parse(source).problems().stream().filter(p -> p.code().equals("hint")).toList();
  }
}
