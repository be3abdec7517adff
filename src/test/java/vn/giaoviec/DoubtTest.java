package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.model.Box;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.PageBox;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SeenWord;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Span;

/** Figures that were recognised with little confidence are named to the clerk, with their place. */
class DoubtTest {
  private static final String TEXT =
      NoticeText.around(
          "TB",
          "1. Giao Phòng Kinh tế kiểm tra các chợ theo Quyết định số 45/QĐ-UBND, báo cáo trước ngày"
              + " 20/5/2023.\n");

  @TempDir private Path folder;

  @Test
  void saysNothingOfWhatIsSure() throws NoticeException {
    assertEquals(List.of(), doubts(extract("", 0.97f)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          128/TB-UBND   | number
          12            | issuedOn
          45/QĐ-UBND,   | citation
          20/5/2023.    | deadline
          """)
  void namesTheFigureInDoubt(String word, String field) throws NoticeException {
    List<Problem> doubts = doubts(extract(word, 0.55f));

    assertEquals(1, doubts.size(), doubts::toString);
    assertEquals(field, doubts.getFirst().arguments().getFirst());
    assertTrue(doubts.getFirst().box().isPresent());
  }

  @Test
  void doubtsNoWordWithoutFigures() throws NoticeException {
    assertEquals(List.of(), doubts(extract("tháng", 0.3f)));
  }

  @Test
  void tellsWhereATaskStood() throws NoticeException {
    Extraction extraction = extract("", 0.97f);
    SourceText source = extraction.notice().source();
    Span task = extraction.tasks().getFirst().span();

    List<PageBox> boxes = source.boxes(task);

    List<SeenWord> words = source.seen(task);
    Optional<Box> all = words.stream().map(SeenWord::box).reduce(Box::union);
    assertEquals(List.of(new PageBox(1, all.orElseThrow())), boxes);
  }

  private static List<Problem> doubts(Extraction extraction) {
    return Stream.concat(extraction.notice().problems().stream(), extraction.problems().stream())
        .filter(p -> p.code().equals("doubtful-value"))
        .toList();
  }

  /** The notice as if recognised, all of it surely but the words that read {@code doubtful}. */
  private Extraction extract(String doubtful, float confidence) throws NoticeException {
    SourceText read = NoticeText.read(folder, TEXT);
    List<SeenWord> seen = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(read.text());
    while (word.find()) {
      float sure = word.group().equals(doubtful) ? confidence : 0.96f;
      Box box = new Box(6f * word.start(), 12f * seen.size(), 6f * word.group().length(), 12);
      seen.add(new SeenWord(new Span(word.start(), word.end()), box, sure));
    }
    return NoticeText.extract(
        new SourceText(
            read.provenance(),
            read.text(),
            read.lines(),
            read.flow(),
            read.signature(),
            read.problems(),
            seen));
  }
}
